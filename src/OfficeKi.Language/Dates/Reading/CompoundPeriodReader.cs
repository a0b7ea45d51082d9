using OfficeKi.Language.Facts;

namespace OfficeKi.Language.Dates.Reading;

/// <summary>Reads periods in one word: „Monatsfrist“, „Zweiwochenfrist“, „zweiwöchige Frist“, „14-tägige Widerspruchsfrist“.</summary>
internal static class CompoundPeriodReader
{
    private const string Noun = "frist";

    private static readonly (string Stem, PeriodUnit Unit, int Times)[] Parts =
    [
        ("kalendertag", PeriodUnit.Day, 1), ("werktag", PeriodUnit.WorkingDay, 1), ("arbeitstag", PeriodUnit.OfficeDay, 1), ("tag", PeriodUnit.Day, 1), ("woche", PeriodUnit.Week, 1),
        ("vierteljahr", PeriodUnit.Month, 3), ("halbjahr", PeriodUnit.Month, 6), ("monat", PeriodUnit.Month, 1), ("jahr", PeriodUnit.Year, 1), ("stunde", PeriodUnit.Hour, 1),
    ];

    private static readonly (string Stem, PeriodUnit Unit)[] Adjectives =
        [("stündig", PeriodUnit.Hour), ("tägig", PeriodUnit.Day), ("wöchig", PeriodUnit.Week), ("monatig", PeriodUnit.Month), ("jährig", PeriodUnit.Year)];

    public static Hit? Read(Scan scan, int position)
    {
        if (TryNoun(scan.Word(position), out var period))
        {
            return PeriodReader.WithEvent(scan, position, position + 1, period, mustBeKnown: true);
        }

        return TryAdjective(scan, position, out period, out var next) && scan.Word(next).EndsWith(Noun, StringComparison.Ordinal)
            ? PeriodReader.WithEvent(scan, position, next + 1, period, mustBeKnown: true)
            : null;
    }

    // „monatsfrist“ = number word + unit + joint + „frist“; a word before the unit that is no number makes it another thing („Probejahresfrist“).
    private static bool TryNoun(string word, out Period period)
    {
        period = Period.None;
        if (word.Length is < 8 or > 60 || !word.EndsWith(Noun, StringComparison.Ordinal))
        {
            return false;
        }

        var head = word.AsSpan(0, word.Length - Noun.Length);
        foreach (var (stem, unit, times) in Parts)
        {
            var at = head.LastIndexOf(stem);
            if (at < 0 || head[(at + stem.Length)..] is not ("" or "s" or "n" or "e" or "en" or "es"))
            {
                continue;
            }

            if (at == 0 && unit != PeriodUnit.Day)
            {
                period = new(times, unit);
                return true;
            }

            if (at > 0 && (head[..at] is "ein" || NumberWords.TryParse(head[..at], out _)))
            {
                period = new((head[..at] is "ein" ? 1 : ValueOf(head[..at])) * times, unit);
                return true;
            }
        }

        return false;
    }

    // „zweiwöchige“, „14-tägige“, „6 wöchiger“.
    private static bool TryAdjective(Scan scan, int position, out Period period, out int next)
    {
        (period, next) = (Period.None, position + 1);
        var hasDigits = scan.Lexemes.IsDigits(position) && scan.Lexemes[position].Length <= 3;
        var at = hasDigits ? position + (scan.Lexemes.IsSign(position + 1, '-') ? 2 : 1) : position;
        var word = scan.Word(at);
        foreach (var (stem, unit) in Adjectives)
        {
            var cut = word.IndexOf(stem, StringComparison.Ordinal);
            if (cut < 0 || word.Length - cut - stem.Length > 2)
            {
                continue;
            }

            var head = word.AsSpan(0, cut);
            var count = hasDigits ? (cut == 0 ? scan.Lexemes.Int(position) : 0) : head is "ein" ? 1 : ValueOf(head);
            next = at + 1;
            period = new(Math.Max(count, 1), unit);
            return count > 0;
        }

        return false;
    }

    private static int ValueOf(ReadOnlySpan<char> word) => NumberWords.TryParse(word, out var value) && value < 1000 ? value : 0;
}
