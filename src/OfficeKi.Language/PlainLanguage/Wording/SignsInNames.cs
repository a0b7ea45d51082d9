namespace OfficeKi.Language.PlainLanguage.Wording;

/// <summary>Signs that belong to a number, a unit or an address: „61/2025“, „km/h“, „https://…“.</summary>
internal static class SignsInNames
{
    public static bool Covers(string text, int at)
    {
        var (start, end) = (at, at + 1);
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        var word = text.AsSpan(start, end - start);
        return word.Contains("://", StringComparison.Ordinal) || word.Contains('@') || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || word.StartsWith("km/h")
            || (text[at] == '/' && (IsAddress(word) || IsBetweenDigits(text, at)));
    }

    private static bool IsBetweenDigits(string text, int at) => at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);

    // „stadt.example/antrag“
    private static bool IsAddress(ReadOnlySpan<char> word) => word.IndexOf('.') is > 0 and var dot && dot < word.IndexOf('/') && char.IsLetter(word[dot + 1]);
}
