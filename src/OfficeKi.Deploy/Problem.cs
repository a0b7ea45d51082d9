using OfficeKi.Core;

namespace OfficeKi.Deploy;

/// <summary>One thing an administrator must mend, and where.</summary>
/// <param name="File">Path from the repository's root.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
internal sealed record Problem(string File, int Line, int Column, LocalizedText Message)
{
    public string In(string language) => $"{File}({Line},{Column}): {Message.In(language)}";

    /// <summary>All problems once, in reading order.</summary>
    public static IReadOnlyList<Problem> Sorted(IEnumerable<Problem> problems) =>
    [
        .. problems.Distinct().OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line).ThenBy(problem => problem.Column),
    ];
}
