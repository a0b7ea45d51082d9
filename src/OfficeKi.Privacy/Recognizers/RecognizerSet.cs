using System.Buffers;
using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers;

/// <summary>All recognizers of this assembly, and the table that says which token wakes which of them.</summary>
internal sealed class RecognizerSet
{
    private const int ShortestCompound = 8;

    // Bound once: a call through an interface that so many types implement looks its target up each time.
    private readonly Action<ScanText, int, FindingCollector>[] _examine;
    private readonly string[] _ids;
    private readonly WordMap _words;
    private readonly ulong[] _marks = new ulong[128];
    private readonly (string Ending, ulong Mask)[]?[] _endings = new (string, ulong)[]?[128];
    private readonly ulong _digits;
    private readonly ulong _initials;
    private readonly string[] _prefixes;
    private readonly SearchValues<string> _prefixSearch;
    private readonly ulong[] _prefixMasks;

    private RecognizerSet(IRecognizer[] recognizers)
    {
        // One bit each; a sixty-fifth recognizer needs a wider mask, and must not be lost silently.
        ArgumentOutOfRangeException.ThrowIfGreaterThan(recognizers.Length, 64);
        _examine = [.. recognizers.Select(recognizer => (Action<ScanText, int, FindingCollector>)recognizer.Examine)];
        _ids = [.. recognizers.Select(recognizer => recognizer.Id)];
        var words = new List<KeyValuePair<string, ulong>>();
        var prefixes = new Dictionary<string, ulong>(StringComparer.Ordinal);
        for (var i = 0; i < recognizers.Length; i++)
        {
            var (anchors, bit) = (recognizers[i].Anchors, 1UL << i);
            words.AddRange(anchors.Words.Select(word => KeyValuePair.Create(word, bit)));
            foreach (var mark in anchors.Marks)
            {
                _marks[mark] |= bit;
            }

            foreach (var prefix in anchors.Prefixes)
            {
                prefixes[prefix] = prefixes.GetValueOrDefault(prefix) | bit;
            }

            foreach (var ending in anchors.Endings)
            {
                _endings[ending[^1]] = [.. _endings[ending[^1]] ?? [], (ending, bit)];
            }

            _digits |= anchors.Digits ? bit : 0;
            _initials |= anchors.Initials ? bit : 0;
        }

        _words = new(words);
        _prefixes = [.. prefixes.Keys];
        _prefixMasks = [.. prefixes.Values];
        _prefixSearch = SearchValues.Create(_prefixes, StringComparison.Ordinal);
    }

    public static RecognizerSet Instance { get; } = new(Discover());

    public IReadOnlyList<string> Ids => _ids;

    public void Examine(ScanText text, FindingCollector found)
    {
        for (var at = 0; at < text.Count; at++)
        {
            var mask = MaskOf(text, text[at]);
            if (mask != 0)
            {
                Wake(text, at, mask, found);
            }
        }

        ExaminePrefixes(text, found);
    }

    private ulong MaskOf(ScanText text, in Token token) => token.Kind switch
    {
        TokenKind.Word => (_words.MayContain(token.Hash) ? _words.Find(token.Hash, text.Span(token)) : 0) | (token.Length == 1 && token.Case == LetterCase.Upper ? _initials : 0)
            | (token.Length >= ShortestCompound && token.Case != LetterCase.Lower ? MaskOfEnding(text.Span(token)) : 0),
        TokenKind.Digits => _digits,
        _ => token.Hash < 128 ? _marks[token.Hash] : 0,
    };

    private ulong MaskOfEnding(ReadOnlySpan<char> word)
    {
        var last = word[^1] | 0x20;
        if (last >= 128 || _endings[last] is not { } endings)
        {
            return 0;
        }

        var mask = 0UL;
        foreach (var (ending, bit) in endings)
        {
            mask |= word.Length > ending.Length && word[^3] == ending[^3] && WordHash.AreEqual(word[^ending.Length..], ending) ? bit : 0;
        }

        return mask;
    }

    private void Wake(ScanText text, int at, ulong mask, FindingCollector found)
    {
        var offset = text[at].Start;
        for (; mask != 0; mask &= mask - 1)
        {
            var index = System.Numerics.BitOperations.TrailingZeroCount(mask);
            if (found.TryBegin(index, _ids[index], offset))
            {
                _examine[index](text, at, found);
            }
        }
    }

    private void ExaminePrefixes(ScanText text, FindingCollector found)
    {
        var characters = text.Characters;
        for (var at = 0; characters[at..].IndexOfAny(_prefixSearch) is >= 0 and var next; at++)
        {
            at += next;
            for (var i = 0; i < _prefixes.Length; i++)
            {
                // Inside a word ("MonkeyJob") it is no beginning.
                if (characters[at..].StartsWith(_prefixes[i], StringComparison.Ordinal) && text.TokenAt(at) is var token && text[token].Start == at)
                {
                    Wake(text, token, _prefixMasks[i], found);
                }
            }
        }
    }

    private static IRecognizer[] Discover() =>
    [
        .. typeof(IRecognizer).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IRecognizer)))
            .Select(type => (IRecognizer)Activator.CreateInstance(type, nonPublic: true)!)
            .OrderBy(recognizer => recognizer.Id, StringComparer.Ordinal),
    ];
}
