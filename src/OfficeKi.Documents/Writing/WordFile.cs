using System.Reflection;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OfficeKi.Documents.Writing;

/// <summary>Makes a .docx from plain blocks: real styles, lists and table headers, German, with provenance and without an author.</summary>
/// <remarks>
/// Every file is made from nothing, never from another file. So no metadata, comment, revision, hidden text or picture of an older version can be in it:
/// a copy with names blackened is safe to hand out. Equal texts give equal bytes.
/// </remarks>
public static class WordFile
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static byte[] Write(WordText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            Fill(package, text);
        }

        return TimelessZip.Rewrite(stream.ToArray());
    }

    private static void Fill(WordprocessingDocument package, WordText text)
    {
        var main = package.AddNewPart<MainDocumentPart>(MediaType + ".main+xml", "rDocument");
        using var styles = Assembly.GetExecutingAssembly().GetManifestResourceStream("word-styles.xml")
            ?? throw new InvalidOperationException("the styles are not embedded");
        main.AddNewPart<StyleDefinitionsPart>("rStyles").FeedData(styles);

        var lists = new Lists();
        OpenXmlElement[] content = [.. new BodyWriter(lists).Write(text.Blocks)];
        var body = new Body(text.Provenance is { } provenance ? [ProvenanceMarks.Around(provenance, content)] : content);
        body.Append(PageFrame.Add(main, text.IsDraft));
        main.Document = new Document(body);
        lists.AddTo(main);
        main.AddNewPart<DocumentSettingsPart>("rSettings").Settings = new Settings(
            new DefaultTabStop { Val = 709 },
            new Compatibility(new CompatibilitySetting
            {
                Name = CompatSettingNameValues.CompatibilityMode,
                Uri = "http://schemas.microsoft.com/office/word",
                Val = "15",
            }),
            new ThemeFontLanguages { Val = "de-DE" });

        CoreProperties.Add(package, text);
        if (text.Provenance is { } source)
        {
            ProvenanceMarks.Add(package, main, source);
        }
    }
}
