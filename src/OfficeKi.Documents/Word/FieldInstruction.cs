using System.Text.RegularExpressions;
using OfficeKi.Documents.Reading;

namespace OfficeKi.Documents.Word;

/// <summary>Judges the instruction of a field, which is never shown; only its result is.</summary>
/// <remarks>ECMA-376 Part 1, 17.16. Page numbers and tables of contents are in every document; what points outside or carries words is reported.</remarks>
internal static partial class FieldInstruction
{
    private static readonly string[] Fetching = ["INCLUDEPICTURE", "INCLUDETEXT", "INCLUDE", "IMPORT", "LINK", "DDE", "DDEAUTO", "DATABASE", "RD", "AUTOTEXTLIST"];

    /// <returns>The kind of hidden content it is, or null for a harmless one.</returns>
    public static string? KindOf(string instruction)
    {
        var code = instruction.Trim();
        var name = code.Split(' ', 2)[0].ToUpperInvariant();
        if (code.Length == 0)
        {
            return null;
        }

        if (Fetching.Contains(name) || code.Contains("://", StringComparison.Ordinal) || code.Contains(@"\\\\", StringComparison.Ordinal)
            || code.Contains("mailto:", StringComparison.OrdinalIgnoreCase))
        {
            return HiddenKinds.ExternalReference;
        }

        return Harmless().IsMatch(code) ? null : HiddenKinds.HiddenContent;
    }

    /// <returns>The bookmark of this document a cross-reference or link points to, or null.</returns>
    public static string? TargetOf(string instruction)
    {
        var words = instruction.Split([' ', '"'], StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            [var name, var bookmark, ..] when name.ToUpperInvariant() is "REF" or "PAGEREF" or "NOTEREF" && bookmark[0] != '\\' => bookmark,
            [var name, @"\l", var bookmark, ..] when name.Equals("HYPERLINK", StringComparison.OrdinalIgnoreCase) => bookmark,
            _ => null,
        };
    }

    // A name, at most one bare argument, and switches with a short value: no room for a sentence.
    [GeneratedRegex(
        @"^(PAGE|NUMPAGES|SECTIONPAGES|SECTION|DATE|TIME|CREATEDATE|SAVEDATE|PRINTDATE|EDITTIME|TOC|TOA|PAGEREF|REF|NOTEREF|STYLEREF|SEQ|HYPERLINK|FORMTEXT|FORMCHECKBOX|"
        + @"FORMDROPDOWN|MERGEFIELD|AUTHOR|LASTSAVEDBY|TITLE|FILENAME|USERNAME|USERINITIALS|DOCPROPERTY|BIBLIOGRAPHY|CITATION|INDEX|XE|TC|LISTNUM|NUMWORDS|NUMCHARS|REVNUM|BOOKMARK|=)"
        + @"( *[\w.-]{1,40}| *""[^""]{0,40}"")?( +\\[a-z*@#!]( *""[^""]{0,40}""| *[\w.,;-]{1,40})?)* *$",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Harmless();
}
