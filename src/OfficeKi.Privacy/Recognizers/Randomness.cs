namespace OfficeKi.Privacy.Recognizers;

/// <summary>How random a piece of text looks.</summary>
internal static class Randomness
{
    private const int Enough = 128;

    /// <summary>Shannon entropy of the characters, in bits. Words have 2 to 3.3, random keys of 20 or more characters above 3.5.</summary>
    public static double BitsPerCharacter(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, Enough)];
        Span<int> counts = stackalloc int[128];
        foreach (var c in text)
        {
            counts[c & 127]++;
        }

        var bits = 0.0;
        foreach (var count in counts)
        {
            if (count > 0)
            {
                var share = (double)count / text.Length;
                bits -= share * Math.Log2(share);
            }
        }

        return bits;
    }
}
