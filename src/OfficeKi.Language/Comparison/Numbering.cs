using System.Runtime.InteropServices;

namespace OfficeKi.Language.Comparison;

/// <summary>Gives equal pieces of text equal numbers, so that they are compared at the price of a number.</summary>
internal sealed class Numbering
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public int[] Of(string text, IReadOnlyList<TextSpan> tokens)
    {
        var known = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        var numbers = new int[tokens.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(known, tokens[i].In(text), out var exists);
            number = exists ? number : _numbers.Count;
            numbers[i] = number;
        }

        return numbers;
    }

    public int Of(string text)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, text, out var exists);
        number = exists ? number : _numbers.Count;
        return number;
    }
}
