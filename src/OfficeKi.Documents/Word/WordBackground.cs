using DocumentFormat.OpenXml.Wordprocessing;
using OfficeKi.Documents.Reading;

namespace OfficeKi.Documents.Word;

/// <summary>The colour of the page. Word draws it only when the settings say so; then white text can be read.</summary>
internal static class WordBackground
{
    public static Rgb Of(Document document, Settings? settings) =>
        settings?.GetFirstChild<DisplayBackgroundShape>() is not null && Rgb.TryParseHex(document.DocumentBackground?.Color?.InnerText, out var color) ? color : Rgb.White;
}
