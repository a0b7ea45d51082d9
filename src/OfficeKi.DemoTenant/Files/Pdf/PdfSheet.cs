using OfficeKi.DemoTenant.Files.Markup;

namespace OfficeKi.DemoTenant.Files.Pdf;

/// <summary>The page being written and the place on it, in points from the lower left corner.</summary>
internal sealed class PdfSheet
{
    public const double Left = 71;
    public const double Right = 538;
    private const double Top = 770;
    private const double Bottom = 72;

    private readonly FileHead _head;
    private readonly List<PdfPage> _pages = [];
    private readonly Dictionary<int, int> _counts = [];

    public PdfSheet(FileHead head)
    {
        _head = head;
        NewPage();
    }

    public double Y { get; private set; }

    public PdfPage Page => _pages[^1];

    public void NewPage()
    {
        _pages.Add(new PdfPage());
        Y = Top;
    }

    public void Space(double height) => Y -= height;

    public void KeepTogether(double height)
    {
        if (Y - height < Bottom)
        {
            NewPage();
        }
    }

    public void MoveTo(double y) => Y = y;

    public int Count(Block.ListItem item) =>
        item.Level > 0 ? item.Start : _counts[item.List] = _counts.TryGetValue(item.List, out var last) ? last + 1 : item.Start;

    public void Lines(IReadOnlyList<PdfWord> words, double size, double indent, bool right = false)
    {
        foreach (var line in Wrap(words, size, Right - Left - indent))
        {
            KeepTogether(size * 1.4);
            Y -= size * 1.4;
            Draw(line, size, right ? Right - WidthOf(line, size) : Left + indent, Y);
        }
    }

    public void Item(string mark, IReadOnlyList<PdfWord> words, double size, double indent)
    {
        KeepTogether(size * 1.4);
        Draw([new(mark, false, false, false)], size, Left + indent - 14, Y - (size * 1.4));
        Lines(words, size, indent + 4);
    }

    public void Draw(IReadOnlyList<PdfWord> line, double size, double x, double y)
    {
        for (var start = 0; start < line.Count;)
        {
            // Words of one font go into one string, blanks included: that is what copying and searching in a reader rely on.
            var font = PdfFont.For(line[start]);
            var end = start;
            while (end < line.Count && PdfFont.For(line[end]) == font)
            {
                end++;
            }

            var text = string.Concat(line.Skip(start).Take(end - start).Select(word => word.SpaceBefore ? " " + word.Value : word.Value));
            Page.Text(text, font, size, x, y);
            x += font.Width(text, size);
            start = end;
        }
    }

    public static double WidthOf(IReadOnlyList<PdfWord> line, double size) =>
        line.Sum(word => PdfFont.For(word).Width(word.SpaceBefore ? " " + word.Value : word.Value!, size));

    public static List<List<PdfWord>> Wrap(IReadOnlyList<PdfWord> words, double size, double width)
    {
        List<List<PdfWord>> lines = [[]];
        var used = 0.0;
        foreach (var word in words)
        {
            if (word.Value is null)
            {
                lines.Add([]);
                used = 0;
                continue;
            }

            var needed = WidthOf([word], size);
            if (used + needed > width && lines[^1].Count > 0 && word.SpaceBefore)
            {
                lines.Add([]);
                used = 0;
            }

            lines[^1].Add(lines[^1].Count == 0 ? word with { SpaceBefore = false } : word);
            used += needed;
        }

        return lines;
    }

    public byte[] Finish()
    {
        for (var number = 1; number <= _pages.Count; number++)
        {
            var page = _pages[number - 1];
            if (_head.Header is { } header)
            {
                page.Text(header.Replace(" | ", " – ", StringComparison.Ordinal), PdfFont.Regular, 8, Left, 800);
            }

            page.Text($"{_head.Footer ?? _head.Name} – Seite {number} von {_pages.Count}", PdfFont.Regular, 8, Left, 42);
        }

        return PdfFile.Write(_pages, _head.Title ?? _head.Name, _head.Author);
    }
}
