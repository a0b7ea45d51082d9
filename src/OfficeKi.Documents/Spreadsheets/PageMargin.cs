using System.Text.RegularExpressions;

namespace OfficeKi.Documents.Spreadsheets;

/// <summary>Page headers and footers of a sheet without their codes: „&amp;LStadt Moselfurt&amp;RSeite &amp;P“.</summary>
/// <remarks>ECMA-376 Part 1, 18.3.1.46.</remarks>
internal static partial class PageMargin
{
    public static string TextOf(string codes) => Code().Replace(codes, " ").Trim();

    [GeneratedRegex(@"&(?:""[^""]*""|K[0-9A-Fa-f+-]{2,6}|\d{1,3}|[A-Za-z])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 250)]
    private static partial Regex Code();
}
