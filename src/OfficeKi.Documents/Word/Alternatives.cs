using DocumentFormat.OpenXml;

namespace OfficeKi.Documents.Word;

/// <summary>Word writes drawings twice, for new and for old programs; a reader sees one of them.</summary>
internal static class Alternatives
{
    public static OpenXmlElement Choose(AlternateContent alternate) =>
        alternate.GetFirstChild<AlternateContentChoice>() ?? (OpenXmlElement?)alternate.GetFirstChild<AlternateContentFallback>() ?? alternate;
}
