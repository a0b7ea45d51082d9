using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using OfficeKi.Documents.Reading;
using A = DocumentFormat.OpenXml.Drawing;
using DocProperties = DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties;
using Shape = DocumentFormat.OpenXml.Office2010.Word.DrawingShape.WordprocessingShape;
using V = DocumentFormat.OpenXml.Vml;

namespace OfficeKi.Documents.Word;

/// <summary>What drawings hold: text boxes and WordArt that are seen, alternative texts that are not.</summary>
internal static class Graphics
{
    // Any fill that is not known to be light: white on it can be read.
    private static readonly Rgb SomeFill = new(68, 114, 196);

    public static int CountAlternativeTexts(OpenXmlElement graphic)
    {
        var count = 0;
        foreach (var element in Outer(graphic))
        {
            count += element is DocProperties properties && (Phrase.IsIn(properties.Description?.Value) || Phrase.IsIn(properties.Title?.Value)) ? 1 : 0;
            count += element is V.Shape shape && (Phrase.IsIn(shape.Alternate?.Value) || Phrase.IsIn(shape.Title?.Value)) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether a picture or chart has no alternative text and is not marked as decoration. Shapes that hold text are read as text.</summary>
    /// <remarks>The mark is an extension of the drawing's properties, <c>adec:decorative</c> (2017).</remarks>
    public static bool IsUnlabelled(OpenXmlElement graphic)
    {
        var inner = Outer(graphic).ToList();
        if (inner.Exists(element => element is TextBoxContent or V.TextPath))
        {
            return false;
        }

        return graphic is Drawing
            ? !inner.Exists(element => element is DocProperties properties && (HasWords(properties.Description?.Value) || HasWords(properties.Title?.Value)))
                && !inner.Exists(element => element.LocalName == "decorative" && element.GetAttributes().Any(attribute => attribute is { LocalName: "val", Value: "1" or "true" }))
            : inner.Exists(element => element is V.ImageData) && !inner.Exists(element => element is V.Shape shape && (HasWords(shape.Alternate?.Value) || HasWords(shape.Title?.Value)));
    }

    /// <summary>Text drawn as a picture, such as a watermark.</summary>
    public static IEnumerable<string> WordArt(OpenXmlElement graphic) =>
        Outer(graphic).OfType<V.TextPath>().Select(path => path.String?.Value ?? "");

    public static IEnumerable<TextBox> TextBoxes(OpenXmlElement graphic, Rgb background)
    {
        var isHidden = Outer(graphic).OfType<DocProperties>().Any(properties => properties.Hidden?.InnerText is "1" or "true");
        foreach (var content in Outer(graphic).OfType<TextBoxContent>())
        {
            yield return new TextBox(content, FillBehind(content) ?? background, isHidden);
        }
    }

    private static bool HasWords(string? text) => !string.IsNullOrWhiteSpace(text);

    // All below the graphic, but not below a text box: what is in there is read as paragraphs. Of two alternatives only the one that is drawn.
    private static IEnumerable<OpenXmlElement> Outer(OpenXmlElement element)
    {
        foreach (var child in element.ChildElements)
        {
            yield return child;
            if (child is TextBoxContent)
            {
                continue;
            }

            foreach (var inner in Outer(child is AlternateContent alternate ? Alternatives.Choose(alternate) : child))
            {
                yield return inner;
            }
        }
    }

    private static Rgb? FillBehind(TextBoxContent content)
    {
        if (content.Ancestors<Shape>().FirstOrDefault() is { } shape)
        {
            var properties = shape.ChildElements.FirstOrDefault(child => child.LocalName == "spPr");
            return properties?.ChildElements.FirstOrDefault(child => child is A.SolidFill or A.GradientFill or A.NoFill or A.BlipFill or A.PatternFill) switch
            {
                null => shape.ChildElements.Any(child => child.LocalName == "style" && child.Descendants<A.FillReference>().Any(fill => fill.Index?.InnerText is not "0")) ? SomeFill : null,
                A.NoFill => null,
                var fill => FillColor(fill),
            };
        }

        var color = content.Ancestors<V.Shape>().FirstOrDefault()?.FillColor?.Value ?? content.Ancestors<V.Rectangle>().FirstOrDefault()?.FillColor?.Value;
        return color is null ? null : Html.Css.CssColor.FirstIn(color.ToLowerInvariant())?.Opaque;
    }

    private static Rgb FillColor(OpenXmlElement fill) => fill.Descendants().FirstOrDefault(inner => inner is A.RgbColorModelHex or A.SchemeColor) switch
    {
        A.RgbColorModelHex { Val.Value: { } hex } when Rgb.TryParseHex(hex, out var rgb) => rgb,
        A.SchemeColor { Val.InnerText: "bg1" or "lt1" } => Rgb.White,
        _ => SomeFill,
    };
}

/// <summary>A text box, the colour behind its text, and whether the whole shape is switched off.</summary>
internal sealed record TextBox(TextBoxContent Content, Rgb Background, bool IsHidden);
