using System.Globalization;
using System.Text;

namespace OfficeKi.Language.Facts.Reading;

/// <summary>Reads numbers in digits with their unit: „1.500,00 Euro“, „1 500 €“, „2,5 Mio.“, „12 %“, „14-tägig“, „3. Bauabschnitt“.</summary>
/// <remarks>DIN 5008 number notation; a dot before three digits groups, a comma starts the fraction.</remarks>
internal static class QuantityReader
{
    private const int MostDigits = 18;

    public static int Read(Lexemes lexemes, int position, List<Fact> facts)
    {
        var digitsAt = lexemes.IsSign(position, '€') || lexemes.WordIs(position, "EUR") ? position + 1 : position;
        if (!lexemes.IsDigits(digitsAt) || (lexemes.IsGlued(position) && lexemes.IsWord(position - 1)))
        {
            return position;
        }

        var next = ReadNumber(lexemes, digitsAt, out var value);
        if (next == digitsAt)
        {
            return digitsAt + 1;
        }

        var isOrdinal = lexemes.IsSign(next, '.') && lexemes.IsGlued(next) && lexemes.IsWord(next + 1) && lexemes[next + 1].Spaced;
        var unit = Units.Of(lexemes, isOrdinal ? lexemes.Count : next, out var multiplier);
        value = Multiply(value, multiplier);

        if (unit.Unit == Unit.Euro && CentsAt(lexemes, unit.Next) is var cents and > 0)
        {
            (value, unit) = (value + (lexemes.Int(cents - 2) / 100m), unit with { Next = cents });
        }

        if (digitsAt > position)
        {
            unit = unit with { Unit = Unit.Euro };
        }

        var end = isOrdinal ? next + 1 : Math.Max(unit.Next, next);
        facts.Add(new Fact.Quantity(lexemes[position].Start, lexemes[end - 1].End, value, unit.Unit, unit.Word)
        {
            IsOrdinal = isOrdinal,
            IsRough = Limits.IsRough(lexemes, position),
        });
        return end;
    }

    // The place behind „50 Cent“ or „und 50 Cent“; 0 when there is none.
    private static int CentsAt(Lexemes lexemes, int position)
    {
        position += lexemes.WordIs(position, "und") ? 1 : 0;
        return lexemes.IsDigits(position) && lexemes[position].Length <= 2 && lexemes.WordIs(position + 1, "Cent") ? position + 2 : 0;
    }

    private static decimal Multiply(decimal value, decimal factor) => value < 1_000_000_000_000m ? value * factor : value;

    // The place behind the number; the same place when it is longer than any quantity.
    private static int ReadNumber(Lexemes lexemes, int position, out decimal value)
    {
        var digits = new StringBuilder(lexemes.Span(position).ToString());
        var next = position + 1;
        if (lexemes[position].Length <= 3)
        {
            while (TryGroup(lexemes, next, out var group))
            {
                digits.Append(lexemes.Span(group));
                next = group + 1;
            }
        }

        if (lexemes.IsGlued(next) && (lexemes.IsSign(next, ',') || lexemes.IsSign(next, '.')) && lexemes.IsGlued(next + 1) && lexemes.IsDigits(next + 1))
        {
            digits.Append('.').Append(lexemes.Span(next + 1));
            next += 2;
        }
        else if (lexemes.IsGlued(next) && lexemes.IsSign(next, ',') && lexemes.IsGlued(next + 1) && (lexemes.IsSign(next + 1, '-') || lexemes.IsSign(next + 1, '–')))
        {
            next += lexemes.IsGlued(next + 2) && lexemes.IsSign(next + 2, '-') ? 3 : 2;
        }

        value = 0;
        return digits.Length <= MostDigits && decimal.TryParse(digits.ToString(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) ? next : position;
    }

    // „.500“, „'500“, „ 500“: exactly three digits, not followed by more.
    private static bool TryGroup(Lexemes lexemes, int position, out int group)
    {
        group = lexemes.IsGlued(position) && (lexemes.IsSign(position, '.') || lexemes.IsSign(position, '\'') || lexemes.IsSign(position, '’')) && lexemes.IsGlued(position + 1)
            ? position + 1
            : position;
        if (!lexemes.IsDigits(group) || lexemes[group].Length != 3)
        {
            return false;
        }

        return group > position || (lexemes[group].Spaced && lexemes[group].Start - lexemes[group - 1].End == 1 && lexemes.Text[lexemes[group].Start - 1] is ' ' or '\u00A0' or '\u202F');
    }
}
