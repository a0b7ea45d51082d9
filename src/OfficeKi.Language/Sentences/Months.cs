using System.Collections.Frozen;

namespace OfficeKi.Language.Sentences;

/// <summary>German month names and their usual short forms, with their numbers.</summary>
internal static class Months
{
    private static readonly FrozenDictionary<string, int> Numbers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["Januar"] = 1,
        ["Jänner"] = 1,
        ["Jan"] = 1,
        ["Februar"] = 2,
        ["Feber"] = 2,
        ["Feb"] = 2,
        ["Febr"] = 2,
        ["März"] = 3,
        ["Mrz"] = 3,
        ["April"] = 4,
        ["Apr"] = 4,
        ["Mai"] = 5,
        ["Juni"] = 6,
        ["Jun"] = 6,
        ["Juli"] = 7,
        ["Jul"] = 7,
        ["August"] = 8,
        ["Aug"] = 8,
        ["September"] = 9,
        ["Sept"] = 9,
        ["Sep"] = 9,
        ["Oktober"] = 10,
        ["Okt"] = 10,
        ["November"] = 11,
        ["Nov"] = 11,
        ["Dezember"] = 12,
        ["Dez"] = 12,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>1-12, or 0 when the word is no month.</summary>
    public static int NumberOf(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var number) ? number : 0;

    public static bool StartsAt(string text, int position)
    {
        var end = position;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return NumberOf(text.AsSpan(position, end - position)) > 0;
    }
}
