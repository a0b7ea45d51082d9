using System.Runtime.CompilerServices;
using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.Names;

/// <summary>How much a word says by itself that a person is meant.</summary>
internal enum NameStrength
{
    /// <summary>Also an everyday word: counts only beside another part of a name.</summary>
    Weak,
    Found,
    Known,
}

/// <summary>The words of the names of one scan, without regard to case, looked up by the hash the tokenizer already made.</summary>
/// <remarks>Words point into the folded texts, so that remembering a name copies no letters.</remarks>
internal sealed class NameSeeds
{
    private const int Longest = 40;

    private readonly List<(uint Hash, ReadOnlyMemory<char> Word, NameStrength Strength)> _seeds = new(8);

    // One bit per hash: nearly all words of a text are on no list of names.
    private readonly ulong[] _filter = new ulong[16];

    // Open addressing, at most half full: index into the list plus one, 0 for an empty slot.
    private int[] _slots = new int[32];

    public bool IsEmpty => _seeds.Count == 0;

    public bool Contains(uint hash, ReadOnlySpan<char> word) => Get(hash, word) is not null;

    /// <summary>Remembers a word that is not yet contained.</summary>
    public void Add(uint hash, ReadOnlyMemory<char> word, NameStrength strength)
    {
        _seeds.Add((hash, word, strength));
        Allow(hash);
        Allow(WordHash.Add(hash, 's'));
        if (_seeds.Count * 2 <= _slots.Length)
        {
            Put(hash, _seeds.Count);
            return;
        }

        _slots = new int[_slots.Length * 2];
        for (var i = 0; i < _seeds.Count; i++)
        {
            Put(_seeds[i].Hash, i + 1);
        }
    }

    /// <summary>False when neither a word with this hash nor its genitive is contained.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayContain(uint hash) => (_filter[hash >> 28] >> (int)(hash >> 22) & 1) != 0;

    /// <summary>What a word says, its genitive included: "Müllers Antrag".</summary>
    public NameStrength? Find(uint hash, ReadOnlySpan<char> word)
    {
        if (word.Length > Longest)
        {
            return null;
        }

        return Get(hash, word) ?? (word.Length > 4 && word[^1] is 's' or 'S' ? Get(WordHash.Remove(hash, 's'), word[..^1]) : null);
    }

    private NameStrength? Get(uint hash, ReadOnlySpan<char> word)
    {
        for (var slot = FirstSlot(hash); _slots[slot] is > 0 and var seed; slot = (slot + 1) & (_slots.Length - 1))
        {
            var (otherHash, other, strength) = _seeds[seed - 1];
            if (otherHash == hash && (word.SequenceEqual(other.Span) || word.Equals(other.Span, StringComparison.OrdinalIgnoreCase)))
            {
                return strength;
            }
        }

        return null;
    }

    private void Allow(uint hash) => _filter[hash >> 28] |= 1UL << (int)(hash >> 22);

    private int FirstSlot(uint hash) => (int)(hash ^ (hash >> 15)) & (_slots.Length - 1);

    private void Put(uint hash, int seed)
    {
        var slot = FirstSlot(hash);
        while (_slots[slot] != 0)
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        _slots[slot] = seed;
    }
}
