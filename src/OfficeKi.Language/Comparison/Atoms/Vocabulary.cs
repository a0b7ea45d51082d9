using System.Runtime.InteropServices;

namespace OfficeKi.Language.Comparison.Atoms;

/// <summary>The words of both versions in lower case, each spelling once, and the keys of their atoms by number: a long text has few different ones.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, string> _lower = new(StringComparer.Ordinal);
    private readonly Numbering _numbers = new();
    private readonly List<string> _keys = [];

    /// <summary>How many keys there are; the largest number is one less.</summary>
    public int Count => _keys.Count;

    public string Lower(ReadOnlySpan<char> word)
    {
        ref var lower = ref CollectionsMarshal.GetValueRefOrAddDefault(_lower.GetAlternateLookup<ReadOnlySpan<char>>(), word, out _);
        return lower ??= LowerWord.Of(word);
    }

    public int NumberOf(string key)
    {
        var number = _numbers.Of(key);
        if (number == _keys.Count)
        {
            _keys.Add(key);
        }

        return number;
    }

    public string KeyOf(int number) => _keys[number];
}
