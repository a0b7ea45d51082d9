using OfficeKi.Language.Facts;
using OfficeKi.Language.Sentences;

namespace OfficeKi.Language.Dates.Reading;

/// <summary>Reads what is written like a date and has a day or month no calendar knows: „32.12.“, „12.13.2026“, „00.05.2026“, „am 45. Mai“. Days such as „31.04.“ are the calendar reader's.</summary>
/// <remarks>Numbers with two full stops are often sections, so that without a year of four digits a word such as „am“ or „bis“ must stand before them.</remarks>
internal static class NoDayReader
{
    private const int LastDay = 31;
    private const int LastMonth = 12;

    // Slips of the pen are near the last day; farther away it is a number of another kind.
    private const int FarthestDay = 39;
    private const int FarthestMonth = 19;

    public static Hit? Read(Scan scan, int position)
    {
        var lexemes = scan.Lexemes;
        if (!IsShortNumber(lexemes, position) || !IsStop(lexemes, position + 1) || IsGluedToNumber(lexemes, position))
        {
            return null;
        }

        var day = lexemes.Int(position);
        return lexemes.IsWord(position + 2) ? WithName(scan, position, day) : WithNumber(scan, position, day);
    }

    private static Hit? WithName(Scan scan, int position, int day)
    {
        var isNoDay = day is 0 or > LastDay && scan.IsCapital(position + 2) && Months.NumberOf(scan.Lexemes.Span(position + 2)) > 0;
        if (!isNoDay || scan.Lexemes.IsSign(position + 3, '-'))
        {
            return null;
        }

        var hasYear = IsYear(scan.Lexemes, position + 3);
        return hasYear || (day <= FarthestDay && IsOpened(scan, position)) ? Hit.Of(scan, DateKind.Impossible, position, hasYear ? position + 4 : position + 3) : null;
    }

    private static Hit? WithNumber(Scan scan, int position, int day)
    {
        var lexemes = scan.Lexemes;
        var month = IsShortNumber(lexemes, position + 2) && IsStop(lexemes, position + 3) ? lexemes.Int(position + 2) : -1;
        if (month < 0 || (day is >= 1 and <= LastDay && month is >= 1 and <= LastMonth))
        {
            return null;
        }

        if (IsYear(lexemes, position + 4))
        {
            return GoesOn(lexemes, position + 5) ? null : Hit.Of(scan, DateKind.Impossible, position, position + 5);
        }

        var isNear = day <= FarthestDay && month <= FarthestMonth && IsOpened(scan, position);
        var hasShortYear = lexemes.IsGlued(position + 4) && IsShortNumber(lexemes, position + 4) && lexemes[position + 4].Length == 2;
        var next = hasShortYear ? position + 5 : position + 4;
        return isNear && !GoesOn(lexemes, next) ? Hit.Of(scan, DateKind.Impossible, position, next) : null;
    }

    // „am“, „bis zum“, „Montag, den“: what follows is meant as a day.
    private static bool IsOpened(Scan scan, int position)
    {
        var before = position - 1;
        before -= scan.Lexemes.IsSign(before, ',') ? 1 : 0;
        return scan.IsAny(before, "am", "bis", "vom", "zum", "ab", "seit", "den", "dem", "spätestens", "einschließlich", "fällig") || Weekdays.Of(scan.Word(before)) is not null;
    }

    private static bool IsShortNumber(Lexemes lexemes, int index) => lexemes.IsDigits(index) && lexemes[index].Length <= 2;

    private static bool IsStop(Lexemes lexemes, int index) => lexemes.IsSign(index, '.') && lexemes.IsGlued(index);

    private static bool IsYear(Lexemes lexemes, int index) => lexemes.IsDigits(index) && lexemes[index].Length == 4 && lexemes.Int(index) is >= 1900 and <= 2199;

    private static bool IsGluedToNumber(Lexemes lexemes, int position) =>
        lexemes.IsGlued(position) && (lexemes.IsDigits(position - 1) || lexemes.IsSign(position - 1, '.') || lexemes.IsSign(position - 1, ',') || lexemes.IsSign(position - 1, '/')
            || lexemes.IsSign(position - 1, '-') || lexemes.IsSign(position - 1, ':'));

    private static bool GoesOn(Lexemes lexemes, int next) =>
        lexemes.IsGlued(next) && (lexemes.IsDigits(next) || lexemes.IsWord(next) || lexemes.IsSign(next, '/') || lexemes.IsSign(next, '-') || lexemes.IsSign(next, '%') || lexemes.IsSign(next, '€')
            || (lexemes.IsSign(next, '.') && lexemes.IsGlued(next + 1) && lexemes.IsDigits(next + 1)));
}
