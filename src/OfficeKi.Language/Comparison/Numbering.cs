using System.Runtime.InteropServices;

namespace OfficeKi.Language.Comparison;

/// <summary>Gives equal pieces of text equal numbers from 0 on, so that they are compared at the price of a number.</summary>
internal sealed class Numbering
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public int[] Of(string text, IReadOnlyList<TextSpan> tokens)
    {
        var numbers = new int[tokens.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = Of(tokens[i].In(text));
        }

        return numbers;
    }

    /// <summary>A number for a sequence of numbers.</summary>
    public int Of(ReadOnlySpan<int> sequence) => Of(MemoryMarshal.Cast<int, char>(sequence));

    public int Of(string text)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, text, out var exists);
        number = exists ? number : _numbers.Count - 1;
        return number;
    }

    private int Of(ReadOnlySpan<char> text)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers.GetAlternateLookup<ReadOnlySpan<char>>(), text, out var exists);
        number = exists ? number : _numbers.Count - 1;
        return number;
    }
}
