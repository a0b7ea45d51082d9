using System.Buffers;

namespace OfficeKi.Privacy.Reading;

/// <summary>Room for tokens: rented for short texts, of which there are many; made to measure for long ones, because the pool would round up and keep it.</summary>
internal static class TokenBuffers
{
    private const int LargestRented = 16_384;

    public static Token[] Get(int tokens) =>
        tokens <= LargestRented ? ArrayPool<Token>.Shared.Rent(tokens) : GC.AllocateUninitializedArray<Token>(tokens);

    /// <summary>Room for the rest of a text that has filled <paramref name="tokens"/> by the character <paramref name="at"/> of <paramref name="length"/>, if it goes on like that.</summary>
    public static Token[] Grow(Token[] tokens, int at, int length)
    {
        var rest = (long)tokens.Length * (length - at) / Math.Max(at, 1);
        var larger = Get(tokens.Length + (tokens.Length / 8) + (int)Math.Min(rest, length - at) + 1);
        tokens.CopyTo(larger, 0);
        Return(tokens);
        return larger;
    }

    public static void Return(Token[] tokens)
    {
        // The pool takes back only what it gave out: sizes of its own, up to the one that holds the largest rent.
        if (tokens.Length <= LargestRented)
        {
            ArrayPool<Token>.Shared.Return(tokens);
        }
    }
}
