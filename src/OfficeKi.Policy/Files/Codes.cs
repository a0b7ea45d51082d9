using System.Buffers;

namespace OfficeKi.Policy.Files;

/// <summary>The shapes of names in a policy file.</summary>
internal static class Codes
{
    private const int Longest = 60;
    private static readonly SearchValues<char> CodeLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");
    private static readonly SearchValues<char> IdLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>A code that programs rely on, such as <c>CLEARANCE_TOO_LOW</c>.</summary>
    public static string? Read(MappingReader mapping, string key) => Read(mapping, key, CodeLetters, "capital letters, digits and `_`");

    /// <summary>A name of a rule or package, such as <c>mask-contact-data</c>.</summary>
    public static string? ReadId(MappingReader mapping, string key) => Read(mapping, key, IdLetters, "small letters, digits and `-`");

    /// <summary>A version such as <c>2026.11.1</c>.</summary>
    public static bool IsVersion(string text) =>
        text.Length <= 20 && text.Split('.') is { Length: 3 } parts && parts.All(part => part.Length > 0 && part.All(char.IsAsciiDigit));

    private static string? Read(MappingReader mapping, string key, SearchValues<char> letters, string shape)
    {
        if (mapping.Require(key) is not { } node || mapping.Text(key, node) is not { } text)
        {
            return null;
        }

        if (text.Length <= Longest && char.IsAsciiLetter(text[0]) && !text.AsSpan().ContainsAnyExcept(letters))
        {
            return text;
        }

        mapping.Errors.Add(node, $"`{key}` has {shape} only, begins with a letter and has at most {Longest} characters");
        return null;
    }
}
