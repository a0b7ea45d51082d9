using System.Text.RegularExpressions;

namespace OfficeKi.Evals.Privacy.Letters;

/// <summary>One letter of the corpus with its gold spans.</summary>
internal sealed partial record Letter(string Name, MarkedText Marked)
{
    public string Text => Marked.Text;

    /// <summary>
    /// Domains the city would have configured as its own. Every letter comes from another invented city, so they are read from the addresses
    /// that the gold leaves unmarked: those are role addresses of authorities.
    /// </summary>
    public IReadOnlyList<string> OwnDomains =>
        [.. MailAddress().Matches(Text).Where(match => !Marked.Spans.Any(span => span.Start < match.Index + match.Length && match.Index < span.End)).Select(match => match.Groups["domain"].Value).Distinct()];

    /// <summary>Words, numbers and marks, counted as in the other evaluations.</summary>
    public int Tokens => Token().Count(Text);

    /// <param name="half"><c>seen</c> or <c>held</c>; a held letter is only ever measured, never shown.</param>
    public static IReadOnlyList<Letter> All(string half) =>
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Corpora", "letters", half), "*.txt").Order(StringComparer.Ordinal)
            .Select(file => new Letter(Path.GetFileNameWithoutExtension(file), MarkedText.Parse(File.ReadAllText(file))))];

    [GeneratedRegex(@"[\w.+-]+@(?<domain>[\w.-]+\.\w+)")]
    private static partial Regex MailAddress();

    [GeneratedRegex(@"\w+|[^\w\s]")]
    private static partial Regex Token();
}
