using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using OfficeKi.Documents.Reading;
using D = DocumentFormat.OpenXml.Drawing;

namespace OfficeKi.Documents.Presentations;

/// <summary>The visible text of a paragraph on a slide, and how many pieces of it are hidden.</summary>
internal readonly record struct SlideText(string Text, int HiddenRuns)
{
    /// <summary>In hundredths of a point; as for Word documents.</summary>
    private const int LeastSize = 200;

    public static SlideText Of(D.Paragraph paragraph, Func<OpenXmlElement, bool> isSeen)
    {
        StringBuilder text = new();
        var (hidden, wasHidden) = (0, false);
        foreach (var child in paragraph.ChildElements)
        {
            if (child is D.Break)
            {
                text.Append('\n');
            }
            else if (child is D.Run or D.Field && child.GetFirstChild<D.Text>()?.Text is { Length: > 0 } part)
            {
                var isHidden = !isSeen(child);
                hidden += isHidden && !wasHidden && !string.IsNullOrWhiteSpace(part) ? 1 : 0;
                wasHidden = isHidden;
                text.Append(isHidden ? "" : part);
            }
        }

        return new(text.ToString().Trim(' ', '\n'), hidden);
    }

    /// <param name="ground">Null when it has no one colour.</param>
    /// <remarks>Colour and size come from the run, else from the list style of its text box. What the master gives is taken for readable.</remarks>
    public static bool IsSeen(OpenXmlElement run, OpenXmlElement? body, SlideColors colors, Rgb? ground)
    {
        OpenXmlElement?[] looks = [run.GetFirstChild<D.RunProperties>(), LevelOf(run, body)];
        var size = looks.Select(look => look?.GetAttributes().FirstOrDefault(attribute => attribute.LocalName == "sz").Value).FirstOrDefault(value => value is not null);
        if (int.TryParse(size, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number < LeastSize)
        {
            return false;
        }

        // A marked run stands on its mark.
        var mark = run.GetFirstChild<D.RunProperties>()?.GetFirstChild<D.Highlight>() is { } highlight ? colors.Of(highlight.FirstChild).Color : null;
        return looks.Select(colors.FillOf).FirstOrDefault(fill => fill is not null) switch
        {
            { IsNone: true } => false,
            { Color: { } ink } => (mark ?? ground) is not { } behind || ink.IsReadableOn(behind),
            _ => true,
        };
    }

    private static D.DefaultRunProperties? LevelOf(OpenXmlElement run, OpenXmlElement? body)
    {
        var level = (run.Parent as D.Paragraph)?.ParagraphProperties?.Level?.InnerText is { } text && int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var name = string.Create(CultureInfo.InvariantCulture, $"lvl{level + 1}pPr");
        return body?.GetFirstChild<D.ListStyle>()?.ChildElements.FirstOrDefault(style => style.LocalName == name)?.GetFirstChild<D.DefaultRunProperties>();
    }
}
