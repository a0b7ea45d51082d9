using OfficeKi.Language.Protection;

namespace OfficeKi.Tests.Language.Protection;

public sealed class TranslatedDeadlinesTests
{
    [Theory]
    [InlineData("en", "Die Frist endet am 30. Oktober 2026.", "The deadline is 30 October 2026.")]
    [InlineData("en", "Die Frist endet am 30. Oktober 2026.", "The deadline is October 30th, 2026.")]
    [InlineData("en", "Die Frist endet am 30. Oktober 2026.", "The deadline ends am 30. Oktober 2026.")]
    [InlineData("fr", "Die Frist endet am 30. Oktober 2026.", "Le délai expire le 30 octobre 2026.")]
    [InlineData("tr", "Die Frist endet am 30. Oktober 2026.", "Süre 30 Ekim 2026 tarihinde sona erer.")]
    [InlineData("uk", "Die Frist endet am 30.10.2026.", "Строк закінчується 30 жовтня 2026 року.")]
    [InlineData("pl", "Die Frist endet am 30.10.2026.", "Termin upływa 30 października 2026 r.")]
    [InlineData("ar", "Die Frist endet am 30.10.2026.", "تنتهي المهلة في ٣٠ أكتوبر ٢٠٢٦.")]
    [InlineData("en", "Bitte antworten Sie bis spätestens 15. Mai 2026, 12 Uhr.", "Please answer by 12 noon on 15 May 2026.")]
    [InlineData("en", "Zahlen Sie innerhalb eines Monats.", "Please pay within one month.")]
    [InlineData("en", "Zahlen Sie innerhalb eines Monats.", "Please pay within a month.")]
    [InlineData("en", "Die Zweiwochenfrist beginnt mit Zustellung.", "The two-week period begins on service.")]
    [InlineData("en", "Zahlen Sie binnen 14 Tagen.", "Please pay within fourteen days.")]
    [InlineData("en", "Zahlen Sie binnen 14 Tagen.", "Please pay within two weeks.")]
    [InlineData("fr", "Zahlen Sie innerhalb von zwei Wochen.", "Veuillez payer dans un délai de deux semaines.")]
    [InlineData("tr", "Zahlen Sie innerhalb eines Monats.", "Lütfen bir ay içinde ödeyin.")]
    [InlineData("uk", "Zahlen Sie innerhalb von zwei Wochen.", "Сплатіть протягом двох тижнів.")]
    [InlineData("pl", "Zahlen Sie binnen 14 Tagen.", "Proszę zapłacić w ciągu 14 dni.")]
    [InlineData("ar", "Zahlen Sie binnen 14 Tagen.", "يرجى الدفع خلال ١٤ يوماً.")]
    public void The_same_deadline_in_another_notation_is_kept(string language, string original, string translation) =>
        Assert.Equal(DeadlineFate.Kept, Only(language, original, translation).Fate);

    [Theory]
    [InlineData("en", "Die Frist endet am 30. Oktober 2026.", "The deadline is 31 October 2026.")]
    [InlineData("en", "Die Frist endet am 30. Oktober 2026.", "The deadline is 30 November 2026.")]
    [InlineData("en", "Die Frist endet am 30. Oktober 2026.", "The deadline is 30 October 2027.")]
    [InlineData("en", "Die Frist endet am 30. Oktober 2026.", "The deadline is soon.")]
    [InlineData("uk", "Die Frist endet am 30.10.2026.", "Строк закінчується 31 жовтня 2026 року.")]
    [InlineData("en", "Bitte antworten Sie bis spätestens 15. Mai 2026, 11 Uhr.", "Please answer by 10 a.m. on 15 May 2026.")]
    [InlineData("en", "Zahlen Sie innerhalb eines Monats.", "Please pay within two months.")]
    [InlineData("en", "Zahlen Sie innerhalb eines Monats.", "Please pay within four weeks.")]
    [InlineData("en", "Zahlen Sie binnen 14 Tagen.", "Please pay within 40 days.")]
    [InlineData("fr", "Zahlen Sie innerhalb von zwei Wochen.", "Veuillez payer dans un délai de trois semaines.")]
    [InlineData("en", "Zahlen Sie innerhalb von drei Werktagen.", "Please pay within three days.")]
    public void Another_deadline_is_changed(string language, string original, string translation) =>
        Assert.Equal(DeadlineFate.Changed, Only(language, original, translation).Fate);

    [Theory]
    [InlineData("ar", "Zahlen Sie innerhalb eines Monats.", "يرجى الدفع خلال شهر.", "innerhalb eines Monats")]
    [InlineData("pl", "Zahlen Sie innerhalb eines Monats.", "Proszę zapłacić w ciągu miesiąca.", "innerhalb eines Monats")]
    [InlineData("en", "Zahlen Sie innerhalb von drei Werktagen.", "Please pay within three working days.", "innerhalb von drei Werktagen")]
    [InlineData("en", "Es gilt die Monatsfrist.", "The monthly period applies.", "Monatsfrist")]
    [InlineData("sv", "Zahlen Sie innerhalb eines Monats.", "Betala inom en månad.", "innerhalb eines Monats")]
    [InlineData("el", "Die Frist endet am 30. Oktober 2026.", "Η προθεσμία λήγει στις 30 Οκτωβρίου 2026.", "am 30. Oktober 2026")]
    [InlineData("en", "Bitte antworten Sie bis morgen.", "Please answer by tomorrow.", "bis morgen")]
    public void What_cannot_be_read_is_said_with_the_words_of_the_original(string language, string original, string translation, string words)
    {
        var deadline = Only(language, original, translation);

        Assert.Equal((DeadlineFate.Unread, words), (deadline.Fate, original[deadline.Span.Start..deadline.Span.End]));
    }

    [Fact]
    public void A_date_that_is_no_deadline_is_not_looked_at() =>
        Assert.Empty(TranslatedDeadlines.Compare("Ihr Schreiben vom 3. März 2026 liegt vor.", "We have your letter.", "en"));

    [Theory]
    [InlineData("innerhalb eines Monats ", "within one month ")]
    [InlineData("bis zum 30.10.2026, ", "30 October ")]
    [InlineData("bis bis ", "a a ")]
    [InlineData("\uD800", "-month")]
    public void Hostile_text_takes_linear_time(string original, string translation) => Limited.Run(() => TranslatedDeadlines.Compare(
        string.Concat(Enumerable.Repeat(original, 50_000 / original.Length)), string.Concat(Enumerable.Repeat(translation, 50_000 / translation.Length)), "en").Count);

    private static TranslatedDeadline Only(string language, string original, string translation) =>
        Assert.Single(TranslatedDeadlines.Compare(original, translation, language));
}
