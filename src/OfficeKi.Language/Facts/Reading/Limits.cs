using System.Collections.Frozen;

namespace OfficeKi.Language.Facts.Reading;

/// <summary>Words before a number or date that make it a limit or a rough figure.</summary>
internal static class Limits
{
    private static readonly FrozenSet<string> AtLeast = Set("mindestens wenigstens minimal frühestens ab");
    private static readonly FrozenSet<string> AtMost = Set("höchstens maximal längstens spätestens bis");
    private static readonly FrozenSet<string> Between = Set("zu zum zur dem den der einschließlich am um von vom nach jahr ende anfang mitte");
    private static readonly FrozenSet<string> Rough = Set("rund etwa ca circa zirka ungefähr knapp fast gut über annähernd gegen beinahe mehr als");

    /// <param name="position">First lexeme of the fact.</param>
    /// <param name="isFirst">False for the second part of a range or list, which has no words of its own before it.</param>
    public static Limit Before(Lexemes lexemes, int position, bool isFirst)
    {
        for (var back = position - 1; isFirst && back >= Math.Max(0, position - 3) && lexemes.IsWord(back); back--)
        {
            var word = lexemes.Span(back).ToString().ToLowerInvariant();
            if (AtLeast.Contains(word))
            {
                return Limit.AtLeast;
            }

            if (AtMost.Contains(word))
            {
                return Limit.AtMost;
            }

            if (!Between.Contains(word))
            {
                break;
            }
        }

        return Limit.None;
    }

    public static bool IsRough(Lexemes lexemes, int position)
    {
        var back = position - 1;
        back -= lexemes.IsSign(back, '.') ? 1 : 0;
        return lexemes.IsWord(back) && Rough.Contains(lexemes.Span(back).ToString().ToLowerInvariant());
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
