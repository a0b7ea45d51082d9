using DocumentFormat.OpenXml.Wordprocessing;
using OfficeKi.Documents.Reading;

namespace OfficeKi.Documents.Word;

/// <summary>The colour of the page. Word prints white unless told otherwise, but a coloured page on the screen makes white text readable.</summary>
internal static class WordBackground
{
    public static Rgb Of(Document document) =>
        Rgb.TryParseHex(document.DocumentBackground?.Color?.InnerText, out var color) ? color : Rgb.White;
}
