using OfficeKi.Core;

namespace OfficeKi.Functions.Draft.Filling;

/// <summary>A user's text of several lines as blocks: a line that starts with "- " is a bullet, with "1. " an item.</summary>
internal static class TextLines
{
    public static IEnumerable<FilledBlock> Of(string text, BlockKind kind = BlockKind.Paragraph) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => Block(line, kind));

    private static FilledBlock.Words Block(string line, BlockKind kind)
    {
        var (own, start) = KindOf(line);
        return new(kind == BlockKind.Paragraph ? own : kind, line[start..].TrimStart());
    }

    private static (BlockKind Kind, int Start) KindOf(string line)
    {
        if (line is ['-' or '*' or '•' or '–', ' ', ..])
        {
            return (BlockKind.Bullet, 2);
        }

        var digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits is 1 or 2 && line.Length > digits + 1 && line[digits] is '.' or ')' && line[digits + 1] == ' ' && !IsDate(line.AsSpan(digits + 2))
            ? (BlockKind.Item, digits + 2)
            : (BlockKind.Paragraph, 0);
    }

    // "3. Mai 2026: Antrag eingegangen" is a date and no third item.
    private static bool IsDate(ReadOnlySpan<char> rest)
    {
        foreach (var month in System.Globalization.CultureInfo.GetCultureInfo("de-DE").DateTimeFormat.MonthNames)
        {
            if (month.Length > 0 && rest.StartsWith(month, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
