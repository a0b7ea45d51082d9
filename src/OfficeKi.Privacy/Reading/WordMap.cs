using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace OfficeKi.Privacy.Reading;

/// <summary>Words to bit masks, without regard to case, looked up by the hash the tokenizer already made.</summary>
internal sealed class WordMap
{
    private const int FilterWords = 1024;

    private readonly uint[] _hashes;
    private readonly string?[] _words;
    private readonly ulong[] _masks;
    private readonly uint _last;

    // One bit per hash in a table small enough for the first-level cache: most words of a text are on no list.
    private readonly ulong[] _filter = new ulong[FilterWords];

    public WordMap(IEnumerable<KeyValuePair<string, ulong>> entries)
    {
        var merged = new Dictionary<string, ulong>(StringComparer.Ordinal);
        foreach (var (word, mask) in entries)
        {
            var lower = string.Create(word.Length, word, (span, source) => Lower(source, span));
            merged[lower] = merged.GetValueOrDefault(lower) | mask;
        }

        // At most a quarter full, so that most words of a text meet an empty slot at once.
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(merged.Count * 4) | 16);
        (_hashes, _words, _masks, _last) = (new uint[size], new string?[size], new ulong[size], (uint)size - 1);
        foreach (var (word, mask) in merged)
        {
            Put(word, mask);
        }
    }

    /// <summary>The words, in lower case.</summary>
    public IEnumerable<string> Words => _words.OfType<string>();

    public static WordMap Of(params IEnumerable<string> words) => new(words.Select(word => KeyValuePair.Create(word, 1UL)));

    public ulong Find(uint hash, ReadOnlySpan<char> word) => MayContain(hash) ? FindListed(hash, word) : 0;

    /// <summary>False when no word with this hash is on the list.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayContain(uint hash) => (_filter[(hash >> 6) & (FilterWords - 1)] >> (int)(hash & 63) & 1) != 0;

    public bool Contains(ReadOnlySpan<char> word) => Find(WordHash.Of(word), word) != 0;

    private ulong FindListed(uint hash, ReadOnlySpan<char> word)
    {
        for (var slot = Mix(hash) & _last; _words[slot] is { } candidate; slot = (slot + 1) & _last)
        {
            if (_hashes[slot] == hash && WordHash.AreEqual(word, candidate))
            {
                return _masks[slot];
            }
        }

        return 0;
    }

    private static uint Mix(uint hash) => hash ^ (hash >> 15);

    private static void Lower([NotNull] string source, Span<char> target)
    {
        for (var i = 0; i < source.Length; i++)
        {
            target[i] = WordHash.Lower(source[i]);
        }
    }

    private void Put(string word, ulong mask)
    {
        var hash = WordHash.Of(word);
        var slot = Mix(hash) & _last;
        while (_words[slot] is not null)
        {
            slot = (slot + 1) & _last;
        }

        _filter[(hash >> 6) & (FilterWords - 1)] |= 1UL << (int)(hash & 63);
        (_hashes[slot], _words[slot], _masks[slot]) = (hash, word, mask);
    }
}
