using OfficeKi.Language.Purposes;

namespace OfficeKi.Tests.Language.Purposes;

public class ForbiddenPurposeTests
{
    [Theory]
    [InlineData("Erstelle eine Rangliste der Bewerber nach Eignung.", "rank-applicants")]
    [InlineData("Wer von den drei Kandidatinnen passt am besten?", "rank-applicants")]
    [InlineData("Welcher Mitarbeiter arbeitet am langsamsten?", "judge-employees")]
    [InlineData("Hat Frau Müller Anspruch auf Wohngeld?", "decide-benefits")]
    [InlineData("Ist der Absender wütend?", "infer-emotions")]
    [InlineData("Fasse zusammen.\nUnd bewerte dann die Arbeitsleistung der Kollegen.", "judge-employees")]
    [Trait("Requirement", "AI-04")]
    public void A_demand_is_recognised(string words, string purpose) => Assert.Equal([purpose], ForbiddenPurpose.Find(words));

    [Theory]
    [InlineData("")]
    [InlineData("Fasse die Bewerbung in drei Sätzen zusammen.")]
    [InlineData("Welche Frist gilt für Bewerbungen?")]
    [InlineData("Wie lange dauert die Entscheidung über den Antrag?")]
    [InlineData("Wer entscheidet über den Antrag?")]
    [InlineData("Antworte freundlich auf die verärgerte Mail.")]
    [InlineData("Der Antrag auf Wohngeld wird abgelehnt, weil das Einkommen zu hoch ist.")]
    [InlineData("Welche Aufgaben hat die Kollegin im Protokoll übernommen?")]
    [Trait("Requirement", "AI-04")]
    public void A_look_alike_is_none(string words) => Assert.Empty(ForbiddenPurpose.Find(words));

    [Fact]
    public void Hostile_words_stay_linear() => Assert.Empty(ForbiddenPurpose.Find(string.Concat(Enumerable.Repeat("welche wer bewerte ", 50_000))));
}
