using DocumentFormat.OpenXml.Wordprocessing;

namespace OfficeKi.Documents.Word;

/// <summary>What a table style does to the cells of the whole table and of its special rows and columns.</summary>
/// <remarks>ECMA-376 Part 1, 17.7.6.</remarks>
internal sealed record TableStyleLook(CellLook Whole, IReadOnlyDictionary<string, CellLook> Special)
{
    public static TableStyleLook None { get; } = new(default, new Dictionary<string, CellLook>());

    public static TableStyleLook Of(Style style, TableStyleLook basis)
    {
        var special = style.Elements<TableStyleProperties>().ToList();
        if (special.Count == 0 && style.StyleTableProperties is null && style.StyleTableCellProperties is null)
        {
            return basis;
        }

        var looks = new Dictionary<string, CellLook>(basis.Special);
        foreach (var properties in special)
        {
            var name = properties.Type?.InnerText ?? "";
            looks[name] = new CellLook(
                RunLook.Of(properties.RunPropertiesBaseStyle),
                WordColor.Of(properties.TableStyleConditionalFormattingTableCellProperties?.GetFirstChild<Shading>())).Over(looks.GetValueOrDefault(name));
        }

        var whole = new CellLook(
            RunLook.Of(style.StyleRunProperties),
            WordColor.Of(style.StyleTableCellProperties?.GetFirstChild<Shading>())
                ?? WordColor.Of(style.StyleTableProperties?.GetFirstChild<Shading>()));
        return new(whole.Over(basis.Whole), looks);
    }
}

/// <summary>What a cell hands down to the text in it.</summary>
internal readonly record struct CellLook(RunLook Run, WordColor? Shade)
{
    public CellLook Over(CellLook lower) => new(Run.Over(lower.Run), Shade ?? lower.Shade);
}
