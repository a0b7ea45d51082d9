using OfficeKi.Language;
using OfficeKi.Language.PlainLanguage;

namespace OfficeKi.Tests.Language.PlainLanguage;

public class PlainLanguageCheckTests
{
    [Fact]
    public void There_are_the_27_rules_of_the_catalogue() => Assert.Equal(
        [
            "long-sentence", "long-clause", "nested-sentence", "passive", "nominal-style", "light-verb", "officialese", "participial-attribute", "genitive-chain", "long-compound", "abbreviation", "technical-term",
            "double-negation", "subjunctive", "impersonal", "modal-stacking", "filler-words", "synonym-variation", "norm-in-text", "structure", "important-first", "vague-time", "date-mismatch", "special-characters",
            "numbers", "gender-form", "leftovers",
        ],
        PlainLanguageCheck.RuleIds);

    [Theory]
    // one word that never changes its form, for one word
    [InlineData("Der Antrag ist mithin vollständig.", "mithin", "also")]
    [InlineData("Gleichwohl zahlen wir.", "Gleichwohl", "Trotzdem")]
    [InlineData("Sie erreichen uns fernmündlich.", "fernmündlich", "telefonisch")]
    [InlineData("Zum jetzigen Zeitpunkt fehlt der Plan.", "Zum jetzigen Zeitpunkt", "Jetzt")]
    [InlineData("Bringen Sie z. B. den Ausweis mit.", "z. B.", "zum Beispiel")]
    [InlineData("Wir brauchen Fotos, Kopien usw.", "usw.", "und so weiter.")]
    [InlineData("Das kostet d.h. der Preis steigt.", "d.h.", "das heißt")]
    [InlineData("Zwei  Leerzeichen.", "  ", " ")]
    public void What_is_invariant_can_be_replaced(string text, string words, string replacement)
    {
        var finding = Assert.Single(Find(text), finding => finding.IsSafe);

        Assert.Equal((words, replacement), (finding.Span.Of(text), finding.Replacement));
    }

    [Theory]
    // case, inflection, or a fixed meaning
    [InlineData("Wir schreiben bezüglich der Gebühr.", "officialese")]
    [InlineData("Die Gebühr ist zu entrichten.", "officialese")]
    [InlineData("Das diesbezügliche Schreiben fehlt.", "officialese")]
    [InlineData("Sie können Widerspruch einlegen.", "technical-term")]
    [InlineData("Antworten Sie unverzüglich.", "technical-term")]
    [InlineData("Der Verwaltungsakt ist richtig.", "technical-term")]
    [InlineData("Das gilt bzw. galt.", "abbreviation")]
    // what somebody else wrote
    [InlineData("Er schrieb: „Ich bin mithin krank“.", "officialese")]
    public void Nothing_else_is_replaced(string text, string rule)
    {
        var findings = Find(text);

        Assert.Contains(findings, finding => finding.Rule == rule);
        Assert.DoesNotContain(findings, finding => finding.IsSafe);
    }

    [Theory]
    [InlineData("Gegen diesen Bescheid kann mithin innerhalb eines Monats Widerspruch erhoben werden.")]
    [InlineData("Es wird angeordnet: 1. Der Hund ist z. B. anzuleinen.|Es wird angeordnet:|1. Der Antrag wird mithin abgelehnt.")]
    public void Protected_passages_are_left_alone(string passages)
    {
        var last = passages.Split('|').Length - 1;
        var findings = PlainLanguageCheck.Find([.. passages.Split('|').Select((text, i) => new TextBlock(i, text))], PlainOptions.Default);

        Assert.DoesNotContain(findings, finding => finding.Passage == last);
    }

    [Fact]
    public void Words_quoted_from_a_norm_are_no_findings() =>
        Assert.DoesNotContain(Find("In § 3 der Satzung steht, dazu § 4 GemO: „Die Gebühr ist mithin zu entrichten“."), finding => finding.Rule == "officialese");

    [Theory]
    [InlineData(PlainProfile.Letter, false)]
    [InlineData(PlainProfile.Einfach, true)]
    [InlineData(PlainProfile.Leicht, true)]
    public void Some_rules_speak_only_in_simple_language(PlainProfile profile, bool expected)
    {
        var findings = PlainLanguageCheck.Find([new(1, "Das wäre schön & gut.")], new() { Profile = profile });

        Assert.Equal(expected, findings.Any(finding => finding.Rule == "subjunctive") && findings.Any(finding => finding.Rule == "special-characters"));
    }

    [Theory]
    [InlineData(GenderStyle.Consistent, "Alle Bürger*innen sind eingeladen.", 0)]
    [InlineData(GenderStyle.Consistent, "Alle Bürger*innen und Mitarbeiter:innen sind eingeladen.", 1)]
    [InlineData(GenderStyle.NoSigns, "Alle Bürger*innen sind eingeladen.", 1)]
    [InlineData(GenderStyle.NoSigns, "Alle Bürgerinnen und Bürger sind eingeladen.", 0)]
    [InlineData(GenderStyle.Colon, "Alle Bürgerinnen und Bürger sind eingeladen.", 1)]
    [InlineData(GenderStyle.Star, "Alle Bürger*innen sind eingeladen.", 0)]
    [InlineData(GenderStyle.Neutral, "Alle Bürger:innen sind eingeladen.", 1)]
    public void Gender_forms_follow_the_setting_of_the_city(GenderStyle style, string text, int expected) =>
        Assert.Equal(expected, PlainLanguageCheck.Find([new(1, text)], new() { Gender = style }).Count(finding => finding.Rule == "gender-form"));

    [Theory]
    [InlineData("Bitte rufen Sie [PERSON_1] an.")]
    [InlineData("Die Zahlung geht an [IBAN_1].")]
    public void Placeholders_are_neither_leftovers_nor_acronyms(string text) => Assert.Empty(Find(text));

    [Fact]
    public void Messages_are_in_both_languages_and_say_what_to_do() =>
        Assert.All(Find("Mithin ist seitens der Verwaltung die Durchführung der Prüfung der Unterlagen ggf. umgehend zur Anwendung zu bringen."), finding =>
        {
            Assert.True(finding.Message.De.Length > 10);
            Assert.NotEqual(finding.Message.De, finding.Message.En);
        });

    [Fact]
    public void Findings_come_in_the_order_of_the_text()
    {
        var findings = PlainLanguageCheck.Find([new(7, "Mithin gilt das. Gleichwohl ist es so."), new(3, "Sodann kommen wir.")], PlainOptions.Default);

        Assert.Equal([(7, 0), (7, 17), (3, 0)], findings.Select(finding => (finding.Passage, finding.Span.Start)));
    }

    [Theory]
    [InlineData("der des ")]
    [InlineData("nicht un")]
    [InlineData("[[[((( ")]
    [InlineData("A, b und ")]
    [InlineData("z. B. ")]
    [InlineData("wird geprüft, ")]
    public void Strange_texts_are_read_in_linear_time(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 20_000));

        Assert.NotNull(Limited.Run(() => Find(text)));
    }

    private static IReadOnlyList<PlainFinding> Find(string text) => PlainLanguageCheck.Find([new(1, text)], PlainOptions.Default);
}
