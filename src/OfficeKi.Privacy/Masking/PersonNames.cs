namespace OfficeKi.Privacy.Masking;

/// <summary>Which written forms of names mean one person: „Karl-Heinz Beckerath“, „Beckerath“, „Beckeraths“.</summary>
/// <remarks>A surname alone belongs to a full name only if no other full name in the document has it.</remarks>
internal sealed class PersonNames
{
    private static readonly char[] Breaks = [' ', '\n', '\r', '\t', '\u00A0', ',', '.'];

    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<string>> _byWord = new(StringComparer.OrdinalIgnoreCase);

    private PersonNames()
    {
    }

    public static PersonNames Of(IEnumerable<string> surfaces)
    {
        PersonNames names = new();
        string[] all = [.. surfaces.Distinct(StringComparer.Ordinal)];
        foreach (var surface in all)
        {
            names._words.UnionWith(WordsOf(surface));
        }

        foreach (var key in all.Select(names.Plain).Where(key => key.Contains(' ', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal))
        {
            foreach (var word in key.Split(' '))
            {
                (names._byWord.TryGetValue(word, out var full) ? full : names._byWord[word] = []).Add(key);
            }
        }

        return names;
    }

    /// <summary>One key for all forms of one name.</summary>
    public string KeyOf(string surface)
    {
        var key = Plain(surface);
        string[] words = key.Split(' ');
        if (!_byWord.TryGetValue(words[^1], out var candidates))
        {
            return key;
        }

        // The longest names that hold all these words; two different ones mean we cannot know.
        string[] holding = [.. candidates.Where(candidate => candidate.Length > key.Length && Array.TrueForAll(words, word => candidate.Split(' ').Contains(word)))];
        string[] longest = [.. holding.Where(candidate => !holding.Any(other => other.Length > candidate.Length && Array.TrueForAll(candidate.Split(' '), word => other.Split(' ').Contains(word))))];
        return longest is [var only] ? only : key;
    }

    /// <summary>Whether the last word is the genitive of a name that also stands without it.</summary>
    public bool IsInflected(string surface) =>
        WordsOf(surface) is [.., var last] && Inflection.StemOf(last) is { } stem && _words.Contains(stem);

    private string Plain(string surface)
    {
        string[] words = WordsOf(surface);
        if (words.Length > 0 && Inflection.StemOf(words[^1]) is { } stem && _words.Contains(stem))
        {
            words[^1] = stem;
        }

        return string.Join(' ', words).ToUpperInvariant();
    }

    private static string[] WordsOf(string surface) => surface.Split(Breaks, StringSplitOptions.RemoveEmptyEntries);
}
