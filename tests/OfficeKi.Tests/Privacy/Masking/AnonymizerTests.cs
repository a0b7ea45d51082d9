using OfficeKi.Privacy;
using OfficeKi.Privacy.Masking;

namespace OfficeKi.Tests.Privacy.Masking;

public class AnonymizerTests
{
    private static readonly string[] Types = AnonymizedLetters.Types;

    [Theory]
    [InlineData("label", "Frau Erika Musterfrau wohnt hier. Frau Musterfraus Antrag liegt vor.", "Frau [PERSON_1] wohnt hier. Frau [PERSON_1]s Antrag liegt vor.")]
    [InlineData("label", "Herr Karl-Heinz Beckerath schreibt. Herr Beckerath fragt.", "Herr [PERSON_1] schreibt. Herr [PERSON_1] fragt.")]
    [InlineData("label", "Frau Anna Müller und Herr Peter Müller. Herr Müller kommt.", "Frau [PERSON_1] und Herr [PERSON_2]. Herr [PERSON_3] kommt.")]
    [InlineData("label", "Konto DE89 3704 0044 0532 0130 00, also DE89370400440532013000.", "Konto [IBAN_1], also [IBAN_1].")]
    [InlineData("label", "Im Text steht [PERSON_1]. Frau Erika Musterfrau nicht.", "Im Text steht [PERSON_1]. Frau [PERSON_2] nicht.")]
    [InlineData("black", "Frau Erika Musterfrau, IBAN DE89 3704 0044 0532 0130 00.", "Frau ████████, IBAN ████████.")]
    [InlineData("initials", "Frau Erika Musterfrau und Herr Karl-Heinz Beckerath, Mail erika@web.example.", "Frau E. M. und Herr K.-H. B., Mail [EMAIL_1].")]
    [InlineData("label", "Hier steht nichts.", "Hier steht nichts.")]
    [InlineData("label", "", "")]
    public void Findings_are_replaced_by_the_mode(string mode, string text, string expected) =>
        Assert.Equal(expected, Anonymize(text, mode).Value);

    [Fact]
    public void Types_not_chosen_stay_and_are_named()
    {
        const string text = "Frau Erika Musterfrau, IBAN DE89 3704 0044 0532 0130 00.";
        var findings = Scan.All(text);
        var result = Anonymizer.Of(new(["PERSON"], "label"), [(text, findings)]).Anonymize(text, findings);

        Assert.Equal("Frau [PERSON_1], IBAN DE89 3704 0044 0532 0130 00.", result.Value);
        Assert.Equal("IBAN", Assert.Single(result.Kept).Type);
    }

    [Fact]
    public void Segments_name_the_place_and_the_reason()
    {
        const string text = "IBAN DE89 3704 0044 0532 0130 00.";
        var segment = Assert.Single(Anonymize(text, "label").Segments);

        Assert.Equal(("IBAN", "checksum", "DE89 3704 0044 0532 0130 00"), (segment.Finding!.Type, segment.Finding.Evidence, text[segment.Start..segment.End]));
    }

    [Fact]
    public void The_width_of_a_bar_says_nothing() =>
        Assert.Equal(Anonymize("Frau Ng.", "black").Value.Length, Anonymize("Frau Schimmelpfennig-Oberhauser.", "black").Value.Length);

    public static TheoryData<string, string> LettersAndModes
    {
        get
        {
            TheoryData<string, string> cases = [];
            foreach (var letter in AnonymizedLetters.All)
            {
                foreach (var mode in new[] { "label", "black", "initials" })
                {
                    cases.Add(mode, letter);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(LettersAndModes))]
    public void After_anonymising_a_scan_finds_nothing(string mode, string letter) => AnonymizedLetters.AssertNothingLeft([letter], mode);

    [Fact]
    public void The_scan_finds_people_in_nearly_all_of_the_letters()
    {
        Assert.True(AnonymizedLetters.All.Count >= 40);
        Assert.True(AnonymizedLetters.All.Count(letter => Scan.All(letter).All(finding => finding.Type != "PERSON")) <= 2);
    }

    private static MaskedText Anonymize(string text, string mode)
    {
        var findings = Scan.All(text);
        return Anonymizer.Of(new(Types, mode), [(text, findings)]).Anonymize(text, findings);
    }
}
