namespace OfficeKi.DemoTenant.Files.Markup;

/// <summary>The body of a source as blocks: headings, paragraphs, lists, tables, page breaks; much like Markdown.</summary>
/// <remarks>
/// <c>= Title</c>, <c># Heading</c>, <c>- item</c>, <c>1. item</c> (two blanks of indent per level), <c>| cell |</c> with a separator row
/// (<c>|--:|---|</c>: dashes are widths), <c>&gt; quote</c>, <c>&gt;&gt; right-aligned</c>, <c>+++</c> for a new page, <c>\</c> at the end of a line for a line break.
/// </remarks>
internal sealed class BlockParser
{
    private readonly List<Block> _blocks = [];
    private readonly List<string> _pending = [];
    private int _list;
    private bool _inList;

    public static IReadOnlyList<Block> Parse(string body)
    {
        var parser = new BlockParser();
        foreach (var line in body.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n'))
        {
            parser.Take(line.TrimEnd());
        }

        parser.Finish();
        return parser._blocks;
    }

    private void Take(string line)
    {
        if (line.Length == 0)
        {
            Finish();
        }
        else if (StartsBlock(line))
        {
            Finish();
            _pending.Add(line);
        }
        else
        {
            _pending.Add(line.TrimStart());
        }
    }

    private bool StartsBlock(string line) =>
        line == "+++" || ListMarker.TryRead(line, out _) || (line[0] is '=' or '#' or '>' && line.Contains(' ', StringComparison.Ordinal))
        || (_pending.Count > 0 && line[0] == '|' != (_pending[0][0] == '|'));

    private void Finish()
    {
        if (_pending.Count == 0)
        {
            return;
        }

        var first = _pending[0];
        if (first[0] == '|')
        {
            _blocks.Add(TableParser.Parse(_pending));
        }
        else if (ListMarker.TryRead(first, out var marker))
        {
            AddItem(marker);
        }
        else
        {
            _blocks.Add(Plain(first));
        }

        _inList = _blocks[^1] is Block.ListItem;
        _pending.Clear();
    }

    private void AddItem(ListMarker marker)
    {
        // A list goes on until another block, or until its first level starts again with another kind of marker.
        var previous = _inList ? (Block.ListItem)_blocks[^1] : null;
        if (previous is null || (marker.Level == 0 && TopOf(previous.List).Ordered != marker.Ordered))
        {
            _list++;
        }

        _blocks.Add(new Block.ListItem(_list, marker.Ordered, marker.Level, marker.Number, Content(marker.Length)));
    }

    private Block.ListItem TopOf(int list) => _blocks.OfType<Block.ListItem>().First(item => item.List == list);

    private Block Plain(string first)
    {
        var mark = first.IndexOf(' ', StringComparison.Ordinal);
        return (mark < 0 ? first : first[..mark]) switch
        {
            "+++" => new Block.PageBreak(),
            "=" => new Block.Heading(0, Content(2)),
            "#" or "##" or "###" => new Block.Heading(mark, Content(mark + 1)),
            ">" => new Block.Paragraph(ParagraphKind.Quote, Content(2)),
            ">>" => new Block.Paragraph(ParagraphKind.RightAligned, Content(3)),
            _ => new Block.Paragraph(ParagraphKind.Body, Content(0)),
        };
    }

    private IReadOnlyList<Inline> Content(int skip)
    {
        _pending[0] = _pending[0][skip..];
        var text = string.Concat(_pending.Select((line, index) =>
            line.EndsWith('\\') ? line[..^1] + "\n" : index == _pending.Count - 1 ? line : line + " "));
        return InlineParser.Parse(text);
    }
}
