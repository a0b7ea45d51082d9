using System.Globalization;

namespace OfficeKi.DemoTenant.Files.Markup;

/// <summary><c>- </c> or <c>1. </c> at the start of a line.</summary>
/// <param name="Level">0-2, by two blanks of indent each.</param>
/// <param name="Length">Characters up to the text of the item, indent included.</param>
internal readonly record struct ListMarker(bool Ordered, int Level, int Number, int Length)
{
    public static bool TryRead(string line, out ListMarker marker)
    {
        var indent = line.Length - line.TrimStart(' ').Length;
        var rest = line.AsSpan(indent);
        var digits = 0;
        while (digits < rest.Length && char.IsAsciiDigit(rest[digits]))
        {
            digits++;
        }

        marker = rest switch
        {
            ['-', ' ', ..] => new(false, indent / 2, 1, indent + 2),
            _ when digits is 1 or 2 && rest[digits..].StartsWith(". ") =>
                new(true, indent / 2, int.Parse(rest[..digits], CultureInfo.InvariantCulture), indent + digits + 2),
            _ => default,
        };
        return marker.Length > 0;
    }
}
