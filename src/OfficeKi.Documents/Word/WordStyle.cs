using DocumentFormat.OpenXml.Wordprocessing;

namespace OfficeKi.Documents.Word;

/// <summary>A style with everything it inherits.</summary>
/// <param name="HeadingLevel">1-9, or 0.</param>
/// <param name="ListLevel">1-9, or 0 when its paragraphs are no list items.</param>
internal sealed record WordStyle(string Name, RunLook Run, WordColor? Shade, int HeadingLevel, int ListLevel, bool IsTitle, TableStyleLook Table)
{
    public static WordStyle None { get; } = new("", default, null, 0, 0, false, TableStyleLook.None);

    /// <summary>Puts a style's own settings over those of the style it is based on.</summary>
    public static WordStyle Of(Style style, WordStyle basis)
    {
        var name = style.StyleName?.Val?.Value ?? style.StyleId?.Value ?? "";
        var paragraph = style.StyleParagraphProperties;
        return new(
            name,
            RunLook.Of(style.StyleRunProperties).Over(basis.Run),
            WordColor.Of(paragraph?.Shading) ?? basis.Shade,
            HeadingNames.OutlineLevel(paragraph?.OutlineLevel) ?? HeadingNames.LevelOf(name) ?? basis.HeadingLevel,
            ListNumbering.LevelOf(paragraph?.NumberingProperties) ?? basis.ListLevel,
            basis.IsTitle || HeadingNames.IsTitle(name),
            TableStyleLook.Of(style, basis.Table));
    }
}
