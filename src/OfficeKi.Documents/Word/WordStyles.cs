using DocumentFormat.OpenXml.Wordprocessing;

namespace OfficeKi.Documents.Word;

/// <summary>The styles of a document, with inheritance resolved.</summary>
internal sealed class WordStyles
{
    private readonly Dictionary<string, Style> _definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordStyle> _resolved = new(StringComparer.Ordinal);
    private readonly WordStyle _default = WordStyle.None;

    public WordStyles(Styles? styles)
    {
        foreach (var style in styles?.Elements<Style>() ?? [])
        {
            _definitions.TryAdd(style.StyleId?.Value ?? "", style);
        }

        Defaults = RunLook.Of(styles?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle);
        var normal = _definitions.Values.FirstOrDefault(style => style.Type?.InnerText == "paragraph" && style.Default?.InnerText is "1" or "true" or "on");
        _default = normal is null ? WordStyle.None : Of(normal.StyleId?.Value);
    }

    /// <summary>What runs look like without any style.</summary>
    public RunLook Defaults { get; }

    /// <summary>The style of a paragraph: its own, or the default paragraph style.</summary>
    public WordStyle OfParagraph(string? id) => id is null ? _default : Of(id);

    public WordStyle Of(string? id)
    {
        if (id is null)
        {
            return WordStyle.None;
        }

        return _resolved.TryGetValue(id, out var known)
            ? known
            : _resolved[id] = Chain(id).Reverse().Aggregate(WordStyle.None, (basis, style) => WordStyle.Of(style, basis));
    }

    // Styles may be based on each other in a circle.
    private IEnumerable<Style> Chain(string id)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var next = id; next is not null && seen.Add(next) && _definitions.TryGetValue(next, out var style); next = style.BasedOn?.Val?.Value)
        {
            yield return style;
        }
    }
}
