using System.Runtime.CompilerServices;

namespace OfficeKi.Privacy.Reading;

/// <summary>The texts of one scan as recognizers see them: folded characters and tokens. Asking outside the text is allowed and finds nothing.</summary>
internal sealed class ScanText : IDisposable
{
    // What stands outside the text. A field of the object, because reaching a static one is too slow for what is asked most.
    private readonly Token _nothing;
    private readonly Token[] _tokens;

    public ScanText(IReadOnlyList<string> texts, ScanContext context)
    {
        Folded = new(texts);
        Context = context;
        Count = Tokenizer.Read(Folded, out _tokens);
    }

    public FoldedText Folded { get; }

    public ScanContext Context { get; }

    public ReadOnlySpan<char> Characters => Folded.Characters;

    /// <summary>Number of tokens.</summary>
    public int Count { get; }

    public ref readonly Token this[int token]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref (uint)token < (uint)Count ? ref _tokens[token] : ref _nothing;
    }

    public ReadOnlySpan<char> Span(int token) => Span(this[token]);

    public ReadOnlySpan<char> Span(in Token token) => Characters[token.Start..token.End];

    /// <summary>Gives the token buffer back; it holds offsets and hashes, no text.</summary>
    public void Dispose() => TokenBuffers.Return(_tokens);

    /// <summary>The character at an offset, or NUL outside the text.</summary>
    public char At(int offset)
    {
        var characters = Characters;
        return (uint)offset < (uint)characters.Length ? characters[offset] : '\0';
    }

    public bool IsMark(int token, char mark) => this[token].IsMark(mark);

    /// <summary>Whether the token is this word, given in lower case.</summary>
    public bool IsWord(int token, ReadOnlySpan<char> lower)
    {
        ref readonly var word = ref this[token];
        return word.IsWord && word.Length == lower.Length && WordHash.AreEqual(Span(word), lower);
    }

    public bool IsIn(int token, WordMap words)
    {
        ref readonly var word = ref this[token];
        return word.IsWord && words.MayContain(word.Hash) && words.Find(word.Hash, Span(word)) != 0;
    }

    /// <summary>Whether one of the words stands among the <paramref name="reach"/> tokens before, in the same paragraph.</summary>
    public bool HasBefore(int token, WordMap words, int reach)
    {
        for (var i = token - 1; i >= 0 && i >= token - reach && !this[i + 1].StartsParagraph; i--)
        {
            if (IsIn(i, words))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the words stands among the <paramref name="reach"/> tokens after, in the same paragraph.</summary>
    public bool HasAfter(int token, WordMap words, int reach)
    {
        for (var i = token + 1; i < Count && i <= token + reach && !this[i].StartsParagraph; i++)
        {
            if (IsIn(i, words))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a number stands among the <paramref name="reach"/> tokens after, on the same line.</summary>
    public bool HasDigitsAfter(int token, int reach)
    {
        for (var i = token + 1; i < Count && i <= token + reach && !this[i].StartsLine; i++)
        {
            if (this[i].IsDigits)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first token that starts at or after an offset.</summary>
    public int TokenAt(int offset)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = _tokens[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The same for an offset that is not before the token <paramref name="near"/>, quick when it is close.</summary>
    public int TokenAt(int offset, int near)
    {
        const int Steps = 16;
        for (var token = near; token < near + Steps; token++)
        {
            if (token >= Count || _tokens[token].Start >= offset)
            {
                return Math.Min(token, Count);
            }
        }

        return TokenAt(offset);
    }

    /// <summary>Whether a token is the last of its line.</summary>
    public bool EndsLine(int token) => token >= Count - 1 || this[token + 1].StartsLine;
}
