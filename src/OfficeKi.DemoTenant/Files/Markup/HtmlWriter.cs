using System.Text;

namespace OfficeKi.DemoTenant.Files.Markup;

/// <summary>Blocks as the HTML that mail programs write.</summary>
internal static class HtmlWriter
{
    public static string Write(IReadOnlyList<Block> blocks)
    {
        var html = new StringBuilder();
        string? open = null;
        foreach (var block in blocks)
        {
            var list = block is Block.ListItem item ? (item.Ordered ? "ol" : "ul") : null;
            if (list != open)
            {
                html.Append(open is null ? "" : $"</{open}>").Append(list is null ? "" : $"<{list}>");
                open = list;
            }

            html.Append(Element(block));
        }

        return html.Append(open is null ? "" : $"</{open}>").ToString();
    }

    /// <summary>What a reader sees, as plain text.</summary>
    public static string WriteText(IReadOnlyList<Block> blocks) => string.Join("\r\n\r\n", blocks.Select(block => block switch
    {
        Block.ListItem item => (item.Ordered ? $"{item.Start}. " : "* ") + Visible(item.Content),
        Block.Table table => string.Join("\r\n", table.Rows.Select(row => string.Join(" | ", row.Select(Visible)))),
        Block.Heading heading => Visible(heading.Content),
        Block.Paragraph paragraph => Visible(paragraph.Content),
        _ => "",
    }));

    private static string Element(Block block) => block switch
    {
        Block.Heading heading => $"<h{Math.Max(1, heading.Level)}>{Inlines(heading.Content)}</h{Math.Max(1, heading.Level)}>",
        Block.Paragraph paragraph => $"<p>{Inlines(paragraph.Content)}</p>",
        Block.ListItem item => $"<li>{Inlines(item.Content)}</li>",
        Block.Table table => Table(table),
        _ => "<hr>",
    };

    private static string Table(Block.Table table)
    {
        var rows = table.Rows.Select((row, index) =>
            $"<tr>{string.Concat(row.Select(cell => index == 0 ? $"<th>{Inlines(cell)}</th>" : $"<td>{Inlines(cell)}</td>"))}</tr>");
        return $"<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">{string.Concat(rows)}</table>";
    }

    private static string Inlines(IReadOnlyList<Inline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        Inline.Text text => Styled(text),
        Inline.LineBreak => "<br>",
        Inline.Hidden { Kind: HiddenKind.Vanish } hidden => $"<span style=\"display:none\">{Encoded(hidden.Value)}</span>",
        Inline.Hidden { Kind: HiddenKind.White } hidden => $"<span style=\"color:#ffffff;font-size:1pt\">{Encoded(hidden.Value)}</span>",
        Inline.Hidden hidden => ZeroWidthText.Encode(hidden.Value),
        _ => throw new InvalidOperationException($"`{inline.GetType().Name}` has no form in a mail"),
    }));

    private static string Styled(Inline.Text text)
    {
        var html = Encoded(text.Value);
        html = text.Italic ? $"<i>{html}</i>" : html;
        return text.Bold ? $"<b>{html}</b>" : html;
    }

    private static string Visible(IReadOnlyList<Inline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        Inline.Text text => text.Value,
        Inline.LineBreak => "\r\n",
        _ => "",
    }));

    /// <summary>Escapes only what HTML needs; umlauts stay readable.</summary>
    public static string Encoded(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}
