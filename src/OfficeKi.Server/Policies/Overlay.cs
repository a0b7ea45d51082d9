using System.Text.RegularExpressions;
using OfficeKi.Core;
using OfficeKi.Policy;

namespace OfficeKi.Server.Policies;

/// <summary>Files of a city's own package: rules as <c>name.yaml</c>, their cases as <c>tests/name.yaml</c>.</summary>
internal static partial class Overlay
{
    /// <summary>Most files of a version.</summary>
    public const int MostFiles = 20;

    public static bool IsCase(string name) => name.StartsWith("tests/", StringComparison.Ordinal);

    /// <summary>What is wrong with names and number, before anything is read.</summary>
    public static IEnumerable<FieldError> Errors(IReadOnlyList<PolicyFile> files)
    {
        if (files.Count > MostFiles)
        {
            yield return new("files", new($"Erlaubt sind höchstens {MostFiles} Dateien.", $"At most {MostFiles} files are allowed."));
        }

        foreach (var (index, file) in files.Index())
        {
            if (!Name().IsMatch(file.Name))
            {
                yield return new($"files[{index}].name", new(
                    "Ein Dateiname besteht aus kleinen Buchstaben, Ziffern und Bindestrichen und endet auf „.yaml“. Fälle stehen unter „tests/“.",
                    "A file name has small letters, digits and hyphens and ends in “.yaml”. Cases stand under “tests/”."));
            }

            if (files.Take(index).Any(other => other.Name == file.Name))
            {
                yield return new($"files[{index}].name", new("Diesen Dateinamen gibt es schon.", "This file name exists already."));
            }
        }
    }

    /// <summary>The same file with another contact, if it states one.</summary>
    public static string WithContact(string text, string contact) => ContactLine().Replace(text, _ => $"contact: {contact}", 1);

    [GeneratedRegex("^contact:.*$", RegexOptions.CultureInvariant | RegexOptions.Multiline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ContactLine();

    [GeneratedRegex("^(tests/)?[a-z0-9][a-z0-9-]{0,58}\\.yaml$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Name();
}
