using DocumentFormat.OpenXml.Wordprocessing;

namespace OfficeKi.Documents.Word;

/// <summary>The language a document states for its text.</summary>
/// <remarks>ECMA-376 Part 1, 17.3.2.20 (<c>lang</c>): the default style wins over the defaults of the document; 17.15.1.88 (<c>themeFontLang</c>) is what Word writes when neither does.</remarks>
internal static class DocumentLanguage
{
    public static string? Of(Styles? styles, Settings? settings)
    {
        var standard = styles?.Elements<Style>().FirstOrDefault(style => style.Type?.InnerText == "paragraph" && style.Default?.InnerText is "1" or "true" or "on");
        string?[] stated =
        [
            standard?.StyleRunProperties?.Languages?.Val?.Value,
            styles?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle?.Languages?.Val?.Value,
            settings?.GetFirstChild<ThemeFontLanguages>()?.Val?.Value,
        ];
        return Array.Find(stated, language => !string.IsNullOrWhiteSpace(language));
    }
}
