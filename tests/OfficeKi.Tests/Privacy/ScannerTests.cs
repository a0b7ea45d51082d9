using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using OfficeKi.Core;
using OfficeKi.Privacy;

namespace OfficeKi.Tests.Privacy;

public class ScannerTests
{
    private static readonly string[] Pieces =
    [
        "Frau ", "Müller", "Herr Dr. ", ", ", "Anna", " ", "\n", "DE89 3704 0044 0532 0130 00", "\u200B", "\u00AD", "\u00A0", "12.03.1980", "geb. ", "0261 129-1234", "@", "stadt.example", "Hauptstraße 5", "56068 Koblenz",
        "Passwort: ", "x9!kLm", "VS-NfD", "КО", "\uD83D", "\uDE00", "e\u0301", "𝟓𝟕", "-----BEGIN PRIVATE KEY-----", "[PERSON_1]", "KO-AB 123", "i. A. ", "https://a.example/?token=abcdef", "::1", "*",
    ];

    private static readonly Arbitrary<string[]> SomeTexts =
        Gen.Elements(Pieces).ArrayOf().Select(pieces => string.Concat(pieces)).ArrayOf(3).ToArbitrary();

    [Property]
    public Property Findings_lie_inside_their_text_ordered_and_apart() => Prop.ForAll(SomeTexts, texts =>
    {
        var all = new Scanner().Scan(texts, Scan.Context);
        return all.Count == texts.Length && all.Zip(texts).All(pair => AreOrderedAndApart(pair.First, pair.Second.Length));
    });

    [Property(MaxTest = 300)]
    public bool Any_text_is_scanned_without_an_error(string? text) =>
        AreOrderedAndApart(Scan.All(text ?? ""), text?.Length ?? 0);

    [Fact]
    public void A_name_found_in_one_passage_is_found_in_all()
    {
        string[] texts = ["Sehr geehrte Frau Kowalenko,", "die Unterlagen von Kowalenko fehlen.", "Kowalenkos Antrag"];

        var all = new Scanner().Scan(texts, Scan.Context);

        Assert.All(all, findings => Assert.Equal("PERSON", Assert.Single(findings).Type));
        Assert.Equal("propagation", all[1][0].Evidence);
    }

    [Fact]
    public void Known_persons_are_found_without_any_other_sign()
    {
        var context = Scan.Context with { People = [new(new("Okonkwo, Chiamaka (Amt 50)"), new("c.okonkwo@stadt.example"), true)] };

        var finding = Assert.Single(Scan.All("wie mit Okonkwo besprochen", context));

        Assert.Equal(("PERSON", Confidence.High, "known-person"), (finding.Type, finding.Confidence, finding.Evidence));
    }

    [Fact]
    public void The_mailbox_of_an_office_is_no_known_person()
    {
        var context = Scan.Context with { People = [new(new("Bauverwaltung Rheinufer"), new("bauamt@stadt.example"), true)] };

        Assert.Empty(Scan.All("am Rheinufer", context));
    }

    [Theory]
    [InlineData("DE89\u200B3704\u200B0044\u200B0532\u200B0130\u200B00", "IBAN")]
    [InlineData("D\u0415" + "89370400440532013000", "IBAN")]
    [InlineData("DE８９ 3704 0044 0532 0130 00", "IBAN")]
    [InlineData("DE89\u00A03704\u00A00044\u00A00532\u00A00130\u00A000", "IBAN")]
    [InlineData("DE89 3704 0044\n0532 0130 00", "IBAN")]
    [InlineData("DE89\u20113704\u20110044\u20110532\u20110130\u201100", "IBAN")]
    [InlineData("Frau Mu\u0308ller", "PERSON")]
    [InlineData("Frau Mül\u00ADler", "PERSON")]
    [InlineData("Frau\u00A0Müller", "PERSON")]
    [InlineData("Steuer-ID 86\u200B095742719", "TAX_ID")]
    [Trait("Requirement", "PII-5")]
    public void Hidden_and_exotic_characters_do_not_prevent_detection(string text, string type)
    {
        var finding = Assert.Single(Scan.All(text));

        Assert.Equal((type, text.Length), (finding.Type, finding.End));
    }

    [Fact]
    public void Recognizers_are_found_by_reflection_and_have_distinct_ids()
    {
        var ids = new Scanner().RecognizerIds;

        Assert.Contains("iban", ids);
        Assert.Contains("person-salutation", ids);
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void A_proven_number_wins_over_a_longer_guess() =>
        Assert.Equal(["IBAN"], Scan.All("Aktenzeichen DE89370400440532013000/17").Select(finding => finding.Type));

    [Fact]
    public void No_texts_give_no_findings() => Assert.Empty(new Scanner().Scan([], Scan.Context));

    private static bool AreOrderedAndApart(IReadOnlyList<Finding> findings, int length)
    {
        var at = 0;
        foreach (var finding in findings)
        {
            if (finding.Start < at || finding.End <= finding.Start || finding.End > length)
            {
                return false;
            }

            at = finding.End;
        }

        return true;
    }
}
