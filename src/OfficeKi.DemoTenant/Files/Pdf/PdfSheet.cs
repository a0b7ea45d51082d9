using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Writer;
using OfficeKi.DemoTenant.Files.Markup;

namespace OfficeKi.DemoTenant.Files.Pdf;

/// <summary>The page being written and the place on it, in points from the lower left corner.</summary>
internal sealed class PdfSheet : IDisposable
{
    public const double Left = 71;
    public const double Right = 538;
    private const double Top = 770;
    private const double Bottom = 72;

    private readonly FileHead _head;
    private readonly PdfDocumentBuilder _builder = new();
    private readonly PdfFonts _fonts;
    private readonly List<PdfPageBuilder> _pages = [];
    private readonly Dictionary<int, int> _counts = [];

    public PdfSheet(FileHead head)
    {
        _head = head;
        _fonts = new(_builder);
        _builder.DocumentInformation.Title = head.Title ?? head.Name;
        _builder.DocumentInformation.Author = head.Author;
        NewPage();
    }

    public double Y { get; private set; }

    public PdfPageBuilder Page => _pages[^1];

    public void NewPage()
    {
        _pages.Add(_builder.AddPage(PageSize.A4));
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
        foreach (var word in line)
        {
            x += word.SpaceBefore ? size * 0.278 : 0;
            Page.AddText(word.Value!, size, new PdfPoint(x, y), _fonts.For(word));
            x += _fonts.Width(word, size, Page);
        }
    }

    public double WidthOf(IReadOnlyList<PdfWord> line, double size) =>
        line.Sum(word => _fonts.Width(word, size, Page) + (word.SpaceBefore ? size * 0.278 : 0));

    public List<List<PdfWord>> Wrap(IReadOnlyList<PdfWord> words, double size, double width)
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

    public void Dispose() => _builder.Dispose();

    public byte[] Finish()
    {
        for (var number = 1; number <= _pages.Count; number++)
        {
            var page = _pages[number - 1];
            var font = _fonts.For(default);
            if (_head.Header is { } header)
            {
                page.AddText(header.Replace(" | ", " – ", StringComparison.Ordinal), 8, new PdfPoint(Left, 800), font);
            }

            page.AddText($"{_head.Footer ?? _head.Name} – Seite {number} von {_pages.Count}", 8, new PdfPoint(Left, 42), font);
        }

        return _builder.Build();
    }
}
