using System.Globalization;
using OfficeKi.Core;

namespace OfficeKi.Functions.Reading;

/// <summary>Where a passage stands in the text as it was sent.</summary>
/// <param name="Start">Position of its first character.</param>
/// <param name="Map">Position of every character where hidden ones were taken out in between; null when the passage lies there in one piece.</param>
internal sealed record PassagePosition(int Start, IReadOnlyList<int>? Map)
{
    /// <param name="offset">0 to the length of the passage.</param>
    public int Of(int offset) => Map is null ? Start + offset : offset < Map.Count ? Map[offset] : Map[^1] + 1;

    /// <summary>The positions of an item's passages, in order.</summary>
    /// <param name="sent">The text the pane sent, one paragraph a line; null for a stored item, whose passages count as joined by line feeds.</param>
    public static IReadOnlyList<PassagePosition> Of(string? sent, IReadOnlyList<Passage> passages) =>
        sent is null ? Joined(passages) : InSent(sent, passages);

    private static List<PassagePosition> Joined(IReadOnlyList<Passage> passages)
    {
        List<PassagePosition> positions = [];
        var at = 0;
        foreach (var passage in passages)
        {
            positions.Add(new(at, null));
            at += passage.Text.Length + 1;
        }

        return positions;
    }

    private static PassagePosition[] InSent(string sent, IReadOnlyList<Passage> passages)
    {
        var starts = LineStarts(sent);
        return [.. passages.Select(passage => InLine(sent, starts[Math.Clamp(LineOf(passage.Locator), 0, starts.Count - 1)], passage.Text.Reveal()))];
    }

    private static int LineOf(string locator) =>
        int.TryParse(locator.AsSpan(locator.LastIndexOf(':') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number - 1 : 0;

    private static List<int> LineStarts(string text)
    {
        List<int> starts = [0];
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n')))
            {
                starts.Add(at + 1);
            }
        }

        return starts;
    }

    private static PassagePosition InLine(string sent, int start, string passage)
    {
        if (string.CompareOrdinal(sent, start, passage, 0, passage.Length) == 0)
        {
            return new(start, null);
        }

        // Something hidden was taken out: every visible character still comes in order, a few replaced by one of the same width.
        var map = new int[passage.Length];
        var at = start;
        for (var i = 0; i < passage.Length; i++)
        {
            while (at < sent.Length - 1 && sent[at] != passage[i] && !IsReplaced(passage[i], sent[at]))
            {
                at++;
            }

            map[i] = Math.Min(at++, sent.Length);
        }

        return new(start, map);
    }

    private static bool IsReplaced(char shown, char sent) => shown switch
    {
        '\n' => sent is '\v' or '\f' or '\u0085' or '\u2028' or '\u2029',
        '•' => sent is >= '\uF000' and <= '\uF0FF',
        _ => false,
    };
}
