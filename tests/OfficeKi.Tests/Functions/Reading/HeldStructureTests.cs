using OfficeKi.Core;
using OfficeKi.Functions.Reading;

namespace OfficeKi.Tests.Functions.Reading;

public sealed class HeldStructureTests
{
    [Fact]
    public void A_defect_stays_where_the_paragraph_is_still_the_same()
    {
        var structure = HeldStructure.Of(
            Stored(("paragraph:1", "Anlass"), ("paragraph:2", "Name | Betrag")),
            [P("paragraph:1", "Anlass"), P("paragraph:2", "Name"), P("paragraph:3", "Betrag")]);

        Assert.Equal(["paragraph:1", "paragraph:2", "paragraph:9"], structure!.Defects.Select(defect => defect.Locator));
        Assert.Equal("de-DE", structure.Language);
    }

    [Fact]
    public void A_defect_goes_where_another_paragraph_stands_now()
    {
        var structure = HeldStructure.Of(
            Stored(("paragraph:1", "Anlass"), ("paragraph:2", "Name | Betrag")),
            [P("paragraph:1", "Neu davor"), P("paragraph:2", "Anlass"), P("paragraph:9", "Text")]);

        Assert.Empty(structure!.Defects);
    }

    private static ContentItem Stored(params (string Locator, string Text)[] passages) => new()
    {
        Ref = ContentRef.Of("drive", "d~1"),
        Title = ContentText.Empty,
        Passages = [.. passages.Select(passage => P(passage.Locator, passage.Text))],
        Structure = new()
        {
            Language = "de-DE",
            Defects =
            [
                new(StructureDefectKind.BoldAsHeading, "paragraph:1"), new(StructureDefectKind.TableWithoutHeader, "paragraph:2"),
                new(StructureDefectKind.ImageWithoutAlternative, "paragraph:9"),
            ],
        },
    };

    private static Passage P(string locator, string text) => new(locator, PassageKind.Paragraph, new(text));
}
