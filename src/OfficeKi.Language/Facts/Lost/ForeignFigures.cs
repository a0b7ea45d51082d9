using System.Globalization;

namespace OfficeKi.Language.Facts.Lost;

/// <summary>Numbers in digits in any notation: „1,500.00“, „1.500,00“, „1 500“. A single mark before three digits is read both ways.</summary>
internal static class ForeignFigures
{
    private const int MostDigits = 18;
    private const int MostGroups = 6;

    public static IEnumerable<decimal> Values(Lexemes lexemes)
    {
        for (var i = 0; i < lexemes.Count; i++)
        {
            if (lexemes.IsDigits(i))
            {
                foreach (var value in ValuesAt(lexemes, i))
                {
                    yield return value;
                }
            }
        }
    }

    private static IEnumerable<decimal> ValuesAt(Lexemes lexemes, int position)
    {
        var digits = lexemes.Span(position).ToString();
        var next = position + 1;
        yield return Parse(digits);
        for (var groups = 0; groups < MostGroups && GroupAt(lexemes, next) is var group && group > 0; groups++)
        {
            digits += lexemes.Span(group).ToString();
            next = group + 1;
            yield return Parse(digits);
        }

        // The fraction: behind the groups, or the only mark there is.
        foreach (var (whole, at) in new[] { (digits, next), (lexemes.Span(position).ToString(), position + 1) })
        {
            if ((lexemes.IsSign(at, ',') || lexemes.IsSign(at, '.') || lexemes.IsSign(at, '٫')) && lexemes.IsGlued(at) && lexemes.IsGlued(at + 1) && lexemes.IsDigits(at + 1))
            {
                yield return Parse($"{whole}.{lexemes.Span(at + 1)}");
            }
        }
    }

    // The place of the three digits behind „.“, „,“, „'“ or a space; 0 when there are none.
    private static int GroupAt(Lexemes lexemes, int position)
    {
        var isMark = lexemes.IsGlued(position) && (lexemes.IsSign(position, '.') || lexemes.IsSign(position, ',') || lexemes.IsSign(position, '\'') || lexemes.IsSign(position, '’') || lexemes.IsSign(position, '٬'));
        var group = isMark && lexemes.IsGlued(position + 1) ? position + 1 : position;
        return lexemes.IsDigits(group) && lexemes[group].Length == 3 ? group : 0;
    }

    private static decimal Parse(string number) =>
        number.Length <= MostDigits && decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : -1;
}
