using System.Text;

namespace OfficeKi.DemoTenant.Graph;

/// <summary>The plain words of a search, and the file type when one is asked for.</summary>
/// <remarks>
/// Reads the free words of KQL and <c>filetype:</c>; other property restrictions and the operators are skipped. A word is found inside a longer one,
/// because German writes compounds as one word. This is no ranking model: what has more of the words comes first.
/// </remarks>
internal sealed record SearchWords(IReadOnlyList<string> Words, string? FileType)
{
    private const int MostWords = 32;
    private const int ShortestWord = 3;
    private const int SnippetBefore = 60;
    private const int SnippetLength = 200;

    private static readonly string[] Operators = ["AND", "OR", "NOT", "NEAR"];

    public static SearchWords Parse(string? kql)
    {
        var terms = (kql ?? "").Split([' ', '\t', '\n', '\r', '"', '(', ')', ',', ';', '?', '!', '*'], StringSplitOptions.RemoveEmptyEntries);
        var fileType = terms.Select(FileTypeOf).FirstOrDefault(type => type is not null);
        var words = terms
            .Where(term => !term.Contains(':', StringComparison.Ordinal) && !Operators.Contains(term, StringComparer.Ordinal))
            .Select(term => term.Trim('.', '-', '\'', '+'))
            .Where(term => term.Length >= ShortestWord || term.Any(char.IsAsciiDigit))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(MostWords);
        return new([.. words], fileType);
    }

    /// <summary>How many of the words stand in any of the texts.</summary>
    public int CountIn(params string[] texts) => Words.Count(word => IsIn(word, texts));

    public bool AllIn(params string[] texts) => Words.Count > 0 && Words.All(word => IsIn(word, texts));

    /// <summary>The surroundings of the first word found, marked as Graph marks them.</summary>
    public string Summary(string text)
    {
        var start = Words.Select(word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase)).Where(index => index >= 0).DefaultIfEmpty(0).Min();
        var from = Math.Max(0, start - SnippetBefore);
        var snippet = Excerpt.Cut(text, from, SnippetLength);
        var summary = new StringBuilder(from > 0 ? "<ddd/>" : "").Append(Mark(snippet));
        return (from + snippet.Length < text.Length ? summary.Append("<ddd/>") : summary).ToString();
    }

    private string Mark(string snippet)
    {
        var marked = new StringBuilder();
        for (var at = 0; at < snippet.Length;)
        {
            var word = Words.FirstOrDefault(word => string.Compare(snippet, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0);
            var length = word?.Length ?? 1;
            marked.Append(word is null ? "" : "<c0>").Append(snippet, at, length).Append(word is null ? "" : "</c0>");
            at += length;
        }

        return marked.ToString();
    }

    private static bool IsIn(string word, string[] texts) => texts.Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static string? FileTypeOf(string term) =>
        term.StartsWith("filetype:", StringComparison.OrdinalIgnoreCase) ? term["filetype:".Length..] : null;
}
