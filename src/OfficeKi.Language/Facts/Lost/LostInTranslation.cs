namespace OfficeKi.Language.Facts.Lost;

/// <summary>Details of a source that are not in its translation, in whatever notation.</summary>
internal static class LostInTranslation
{
    private static readonly decimal[] Multipliers = [1_000, 1_000_000, 1_000_000_000];

    public static IEnumerable<CheckFinding> Find(string source, TranslatedText answer)
    {
        var isGerman = IsGerman(source);
        foreach (var (fact, start) in LostDetails.Details(source))
        {
            var text = source[(start + fact.Start)..(start + fact.End)];
            if (!answer.Has(fact) && !IsKept(fact, text, answer, isGerman))
            {
                yield return LostDetails.Finding(source, fact, start);
            }
        }
    }

    private static bool IsKept(Fact fact, string text, TranslatedText answer, bool isGerman) => fact switch
    {
        Fact.Date { Spread: > 1 } => true,
        Fact.Date date => (date.Year == 0 || answer.HasDigits(date.Year) || answer.HasDigits(date.Year % 100))
            && (date.Day == 0 ? date.Month == 0 || answer.HasMonth(date.Month) : answer.HasDay(date.Day, date.Month)),
        Fact.Time time => KeepsTime(time.Minutes / 60, time.Minutes % 60, answer),
        Fact.Norm norm => answer.HasDigits(Digits(norm.Section)) && norm.Parts.All(part => Digits(part) is var digits && (digits.Length == 0 || answer.HasDigits(digits))),
        Fact.Quantity { IsWord: true } or Fact.Quantity { IsOrdinal: true, Value: <= 12 } => true,
        Fact.Quantity quantity => KeepsNumber(quantity.Value, text, answer, isGerman),
        _ => false,
    };

    public static bool KeepsTime(int hour, int minute, TranslatedText answer) => minute == 0
        ? answer.HasDigits(hour) || answer.HasDigits(Twelve(hour)) || hour % 12 == 0
        : answer.HasClock(hour, minute) || answer.HasClock(Twelve(hour), minute);

    private static bool KeepsNumber(decimal value, string text, TranslatedText answer, bool isGerman)
    {
        var isShort = text.Contains("Mi", StringComparison.Ordinal) || text.Contains("Mrd", StringComparison.Ordinal) || text.Contains("ausend", StringComparison.Ordinal) || text.Contains("Tsd", StringComparison.Ordinal);
        return answer.HasNumber(value)
            || (isShort && Multipliers.Any(factor => answer.HasNumber(value / factor)))
            || (!isGerman && ForeignFigures.Values(new(text)).Any(answer.HasNumber));
    }

    // A short source says nothing about its language; here most are German.
    private static bool IsGerman(string text) => LanguageGuess.Of(text) is null or "de";

    private static int Twelve(int hour) => hour % 12 == 0 ? 12 : hour % 12;

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
