using System.Globalization;
using System.Text;

namespace OfficeKi.Privacy.Reading;

/// <summary>All texts in one buffer, folded to plain characters, with the way back to the original offsets.</summary>
internal sealed class FoldedText
{
    private readonly char[] _buffer;
    private readonly int[] _starts;
    private int[]? _origins;
    private int _length;

    public FoldedText(IReadOnlyList<string> texts)
    {
        var capacity = 1;
        foreach (var text in texts)
        {
            capacity += text.Length + 1;
        }

        _buffer = GC.AllocateUninitializedArray<char>(capacity);
        _starts = new int[texts.Count + 1];
        for (var i = 0; i < texts.Count; i++)
        {
            _starts[i] = _length;
            Append(texts[i]);
            Put('\n', texts[i].Length);
        }

        _starts[texts.Count] = _length;
    }

    /// <summary>The folded texts, each followed by a line feed.</summary>
    public ReadOnlySpan<char> Characters => _buffer.AsSpan(0, _length);

    /// <summary>The same as <see cref="Characters"/>, to keep a part of it.</summary>
    public ReadOnlyMemory<char> Memory => _buffer.AsMemory(0, _length);

    public int Texts => _starts.Length - 1;

    public int StartOf(int text) => _starts[text];

    /// <summary>Index of the text that holds this folded offset.</summary>
    public int TextAt(int offset)
    {
        var found = Array.BinarySearch(_starts, offset);
        var text = found >= 0 ? found : ~found - 1;

        // Each text takes at least its line feed, so two starts are never equal.
        return Math.Min(text, Texts - 1);
    }

    /// <summary>Offset in the original text for a folded offset inside <paramref name="text"/>.</summary>
    public int OriginOf(int offset, int text) => _origins is null ? offset - _starts[text] : _origins[offset];

    private void Append(string text)
    {
        var kinds = FoldTable.Kinds;
        var worst = Folding.Keep;
        foreach (var c in text)
        {
            worst |= kinds[c];
        }

        if (worst < Folding.Careful)
        {
            AppendOneToOne(text, hasReplaced: worst != Folding.Keep);
            return;
        }

        _origins ??= OriginsSoFar();
        for (var i = 0; i < text.Length; i += AppendCarefully(text, i))
        {
        }
    }

    private void AppendOneToOne(string text, bool hasReplaced)
    {
        var target = _buffer.AsSpan(_length, text.Length);
        text.CopyTo(target);
        for (var i = 0; hasReplaced && i < target.Length; i++)
        {
            if (FoldTable.Kinds[target[i]] == Folding.Replace)
            {
                target[i] = FoldTable.Replace(target[i]);
            }
        }

        for (var i = 0; _origins is not null && i < text.Length; i++)
        {
            _origins[_length + i] = i;
        }

        _length += text.Length;
    }

    /// <returns>How many code units of the original were used up.</returns>
    private int AppendCarefully(string text, int at)
    {
        var c = text[at];
        if (FoldTable.Kinds[c] != Folding.Careful)
        {
            return Take(FoldTable.Kinds[c] == Folding.Replace ? FoldTable.Replace(c) : c, at, 1);
        }

        if (FoldTable.IsInvisible(c))
        {
            return 1;
        }

        if (char.IsSurrogate(c))
        {
            return AppendPair(text, at);
        }

        if (c is >= '\u0300' and <= '\u036F')
        {
            return Compose(c) ? 1 : Take(c, at, 1);
        }

        return Take(StandsAmongLatin(text, at) ? Confusables.Fold(c) : c, at, 1);
    }

    private int AppendPair(string text, int at)
    {
        if (!Rune.TryGetRuneAt(text, at, out var rune))
        {
            return 1;
        }

        // Tags and supplementary variation selectors have no picture.
        if (rune.Value is >= 0xE0000 and <= 0xE0FFF)
        {
            return 2;
        }

        // Mathematical letters and digits are read as the plain ones.
        if (rune.Value is >= 0x1D400 and <= 0x1D7FF && text.Substring(at, 2).Normalize(NormalizationForm.FormKC) is { Length: 1 } plain)
        {
            return Take(plain[0], at, 2);
        }

        Put(text[at], at);
        return 1 + Take(text[at + 1], at + 1, 1);
    }

    private bool Compose(char mark)
    {
        if (_length == 0 || !char.IsLetter(_buffer[_length - 1]))
        {
            return false;
        }

        Span<char> pair = [_buffer[_length - 1], mark];
        if (new string(pair).Normalize(NormalizationForm.FormC) is not { Length: 1 } composed)
        {
            return CharUnicodeInfo.GetUnicodeCategory(mark) == UnicodeCategory.NonSpacingMark;
        }

        _buffer[_length - 1] = composed[0];
        return true;
    }

    /// <summary>A word of one script only is a word of that script: it is folded only beside Latin letters or digits.</summary>
    private static bool StandsAmongLatin(string text, int at)
    {
        // Words are short; the limit keeps hostile input linear.
        const int Reach = 40;
        for (var i = at - 1; i >= 0 && i >= at - Reach && IsPartOfWord(text[i]); i--)
        {
            if (IsLatinOrDigit(text[i]))
            {
                return true;
            }
        }

        for (var i = at + 1; i < text.Length && i <= at + Reach && IsPartOfWord(text[i]); i++)
        {
            if (IsLatinOrDigit(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPartOfWord(char c) => CharacterKinds.IsLetterOrDigit(c) || FoldTable.IsInvisible(c);

    private static bool IsLatinOrDigit(char c) => CharacterKinds.IsDigit(c) || (Confusables.IsLatin(c) && Confusables.Fold(c) == c);

    private int Take(char folded, int at, int units)
    {
        Put(folded, at);
        return units;
    }

    private void Put(char folded, int origin)
    {
        if (_origins is not null)
        {
            _origins[_length] = origin;
        }

        _buffer[_length++] = folded;
    }

    private int[] OriginsSoFar()
    {
        var origins = new int[_buffer.Length];
        for (int i = 0, text = 0; i < _length; i++)
        {
            while (text + 1 < _starts.Length && _starts[text + 1] != 0 && _starts[text + 1] <= i)
            {
                text++;
            }

            origins[i] = i - _starts[text];
        }

        return origins;
    }
}
