using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using OfficeKi.Privacy;
using OfficeKi.Privacy.Masking;

namespace OfficeKi.Tests.Privacy.Masking;

public class MaskingSessionTests
{
    private static readonly HashSet<string> Types = ["PERSON", "IBAN", "EMAIL"];

    private static readonly string[] Pieces =
        ["Müller", "Müllers", "Hans", "Hans's", "s", "'s", "’s", " ", "[", "]", "[PERSON_1]", "[PERSON\\_1]", "PERSON_1", "[ PERSON_1 ]", "[person_2]", "[TEXT_1]", "_1]", "[PER", "SON", "x", "1", "Groß", "."];

    [Fact]
    [Trait("Requirement", "PII-6")]
    public void The_model_sees_placeholders_and_the_user_gets_the_data_back()
    {
        var session = new MaskingSession();
        const string Text = "Frau Müller, IBAN DE89 3704 0044 0532 0130 00. Müllers Antrag.";

        var masked = session.Mask(Text, Scan.All(Text), Types);

        Assert.Equal("Frau [PERSON_1], IBAN [IBAN_1]. [PERSON_1]s Antrag.", masked.Value);
        Assert.Equal(Text, session.Restore(masked.Value).Text);
        Assert.Equal(2, session.Counts["PERSON"]);
        Assert.Equal(1, session.Counts["IBAN"]);
    }

    [Fact]
    public void Types_that_are_not_asked_for_stay() =>
        Assert.Equal("Frau Müller", new MaskingSession().Mask("Frau Müller", Scan.All("Frau Müller"), new HashSet<string> { "IBAN" }).Value);

    [Theory]
    [InlineData("[PERSON_1]s Antrag", "Müllers Antrag")]
    [InlineData("[PERSON_1]’s Antrag", "Müller’s Antrag")]
    [InlineData("[PERSON_2]s Antrag", "Hans’ Antrag")]
    [InlineData("**[PERSON_1]**", "**Müller**")]
    [InlineData("[PERSON\\_1]", "Müller")]
    [Trait("Requirement", "PII-6")]
    public void An_inflected_placeholder_is_restored(string answer, string expected)
    {
        var restored = Session().Restore(answer);

        Assert.Equal(expected, restored.Text);
        Assert.Empty(restored.Problems);
    }

    [Theory]
    [InlineData("[PERSON_9]", "invented", "[PERSON_9]")]
    [InlineData("[IBAN_1]", "invented", "[IBAN_1]")]
    [InlineData("[ PERSON_1 ]", "damaged", "[ PERSON_1 ]")]
    [InlineData("[person_1]", "damaged", "[person_1]")]
    [InlineData("[PERSON 1]", "damaged", "[PERSON 1]")]
    [InlineData("Frau PERSON_1 kommt", "damaged", "PERSON_1")]
    [InlineData("[PERSON_1 kommt", "damaged", "[PERSON_1")]
    [InlineData("[PERSON_01]", "damaged", "[PERSON_01]")]
    [Trait("Requirement", "PII-6")]
    public void Invented_and_damaged_placeholders_stay_visible_and_are_told(string answer, string kind, string placeholder)
    {
        var restored = Session().Restore(answer);

        Assert.Equal(answer, restored.Text);
        Assert.Equal(new(kind, placeholder), Assert.Single(restored.Problems));
    }

    [Theory]
    [InlineData("Anlage 3 und [Anlage 3] und Person 1 [3] [fehlt: Datum]")]
    public void Ordinary_brackets_and_numbers_are_no_placeholders(string answer)
    {
        var restored = Session().Restore(answer);

        Assert.Equal(answer, restored.Text);
        Assert.Empty(restored.Problems);
    }

    [Theory]
    [InlineData("[PERSON_1")]
    [InlineData("[PERSON_")]
    [InlineData("[ AB_")]
    [InlineData("AB_AB_")]
    [InlineData("[person_1] ")]
    [InlineData("\\_")]
    public void Hostile_answers_are_restored_in_linear_time_and_without_a_clock(string piece)
    {
        var answer = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length)) + " [PERSON_1]";

        Assert.EndsWith(" Müller", OfficeKi.Tests.Language.Limited.Run(() => Session().Restore(answer)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_placeholder_in_the_users_text_never_becomes_somebodys_data()
    {
        var session = Session();

        var masked = session.Mask("Wer ist [PERSON_1] oder [PERSON\\_1]?", [], Types);

        Assert.DoesNotContain("PERSON", masked.Value, StringComparison.Ordinal);
        Assert.Equal("Wer ist [PERSON_1] oder [PERSON\\_1]?", session.Restore(masked.Value).Text);
    }

    [Property(MaxTest = 1000)]
    public Property Masking_and_restoring_is_the_identity()
    {
        var texts = Gen.Elements(Pieces).ArrayOf().Select(string.Concat);
        var cuts = Gen.Choose(0, 1000).ArrayOf();
        return Prop.ForAll(texts.Zip(cuts).ToArbitrary(), sample =>
        {
            var (text, positions) = sample;
            var session = Session();
            var findings = Findings(text, positions);
            var masked = session.Mask(text, findings, Types);
            return session.Restore(masked.Value).Text == text;
        });
    }

    [Fact]
    [Trait("Requirement", "PII-6")]
    public void Nothing_prints_the_data()
    {
        var session = Session();
        var masked = session.Mask("Müller", Scan.All("Müller"), Types);

        Assert.Equal("[2 placeholders]", session.ToString());
        Assert.Equal("[6 chars, masked]", masked.ToString());
        Assert.DoesNotContain("Müller", session.Restore("[PERSON_1]").ToString(), StringComparison.Ordinal);
    }

    private static MaskingSession Session()
    {
        var session = new MaskingSession();
        session.Mask("Müller Hans", [Person(0, 6), Person(7, 11)], Types);
        return session;
    }

    private static Finding Person(int start, int end) => new("PERSON", start, end, Confidence.High, "test", "list");

    private static List<Finding> Findings(string text, int[] positions)
    {
        var borders = positions.Select(position => position % (text.Length + 1)).Distinct().Order().ToList();
        return [.. borders.Zip(borders.Skip(1)).Where((_, i) => i % 2 == 0).Select(pair => Person(pair.First, pair.Second))];
    }
}
