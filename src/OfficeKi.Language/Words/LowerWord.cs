namespace OfficeKi.Language;

/// <summary>Words in lower case, made at the price of one string.</summary>
internal static class LowerWord
{
    /// <summary>The same as <c>ToString().ToLowerInvariant()</c>.</summary>
    public static string Of(ReadOnlySpan<char> word) => string.Create(word.Length, word, static (lower, original) => original.ToLowerInvariant(lower));
}
