using System.Runtime.InteropServices;

namespace OfficeKi.Language.Comparison.Atoms;

/// <summary>The words of both versions in lower case, each spelling once: a long text has few different words.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, string> _lower = new(StringComparer.Ordinal);

    public string Lower(ReadOnlySpan<char> word)
    {
        ref var lower = ref CollectionsMarshal.GetValueRefOrAddDefault(_lower.GetAlternateLookup<ReadOnlySpan<char>>(), word, out _);
        return lower ??= LowerWord.Of(word);
    }
}
