using System.Globalization;
using System.Text.RegularExpressions;

namespace OfficeKi.Documents.Word;

/// <summary>Finds lists whose numbers, letters or dashes were typed: two paragraphs in a row that carry on counting.</summary>
internal sealed partial class TypedList
{
    private int _first;
    private string _last = "";
    private bool _isReported;

    /// <summary>The number of a list's first paragraph, once per list, when its second is seen; null otherwise.</summary>
    public int? StartsWith(ReadParagraph paragraph)
    {
        if (string.IsNullOrWhiteSpace(paragraph.Text))
        {
            return null;
        }

        var mark = paragraph is { HeadingLevel: 0, ListLevel: 0 } ? Mark().Match(paragraph.Text).Value.TrimEnd() : "";
        var carriesOn = mark.Length > 0 && mark == Next(_last);
        if (!carriesOn)
        {
            (_first, _isReported) = (paragraph.Number, false);
        }

        _last = mark;
        if (!carriesOn || _isReported)
        {
            return null;
        }

        _isReported = true;
        return _first;
    }

    // „1.“ → „2.“, „a)“ → „b)“, „–“ → „–“
    private static string Next(string mark) => mark switch
    {
        "" => "",
        [>= '0' and <= '9', ..] => (int.Parse(mark.AsSpan(0, mark.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture) + mark[^1],
        [>= 'a' and < 'z' and var letter, var end] => $"{(char)(letter + 1)}{end}",
        _ => mark,
    };

    [GeneratedRegex(@"^(?:\d{1,2}[.)]|[a-z][.)]|[-–•*·])[ \t]+(?=\S)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 250)]
    private static partial Regex Mark();
}
