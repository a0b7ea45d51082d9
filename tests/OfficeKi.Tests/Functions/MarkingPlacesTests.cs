using OfficeKi.Core;
using OfficeKi.Policy;
using OfficeKi.Tests.Policy;

namespace OfficeKi.Tests.Functions;

/// <summary>Wherever a marking stands, and whatever a city's own rules say.</summary>
[Trait("Requirement", "VS-1")]
[Trait("Requirement", "PDP-18")]
public class MarkingPlacesTests
{
    private const string Text = "Der Rat hat die Gebühren erhöht. Die Satzung gilt ab Januar. Die Verwaltung informiert alle Haushalte.";

    // An overlay that says as much as an overlay may: it obliges to things that are met and forbids what nobody asked for.
    private static readonly PolicySet Overlay = PolicyYaml.LoadOverlay(
        PolicyYaml.Oblige("own", "restrictModel: on-premises"), PolicyYaml.DryRun("trial"));

    public static TheoryData<string, ContentItem, string, string[]> Items() => new()
    {
        { "text", Item() with { Passages = [Passage("paragraph:1", "VS – NUR FÜR DEN DIENSTGEBRAUCH"), Passage("paragraph:2", Text)] }, "MARKING_FOUND", ["Staff", "Lead", "Administrator"] },
        { "header", Item() with { HeadersAndFooters = [new("Stadt Musterstadt VS-NfD")] }, "MARKING_FOUND", ["Staff", "Lead", "Administrator"] },
        { "footer", Item() with { HeadersAndFooters = [new("Seite 1"), new("GEHEIM")] }, "MARKING_FOUND", ["Staff", "Lead", "Administrator"] },
        { "file name", Item() with { Title = new("2026-11-03_VS-NfD_Lagebericht.docx") }, "MARKING_FOUND", ["Staff", "Lead", "Administrator"] },
        { "file name with blanks", Item() with { Title = new("Lagebericht VS-Vertraulich.pdf") }, "MARKING_FOUND", ["Staff", "Lead", "Administrator"] },
        { "file name of a personnel matter", Item() with { Title = new("Personalsache_Muster.docx") }, "MARKING_FOUND", ["Staff"] },
        { "subject of a personnel matter", Item() with { Title = new("Personalsache: Antrag auf Elternzeit") }, "MARKING_FOUND", ["Staff"] },
        { "subject", Item("mail:m") with { Title = new("WG: VS-NfD Lagebild"), Passages = [Passage("field:subject", "WG: VS-NfD Lagebild"), Passage("paragraph:1", Text)] }, "MARKING_FOUND", ["Staff", "Lead"] },
        { "label", Item() with { Label = "VS-NfD", Classification = Classification.Hoch }, "MARKING_FOUND", ["Staff", "Lead", "Administrator"] },
        { "strict label", Item() with { Label = "Streng geheim", Classification = Classification.Normal }, "MARKING_FOUND", ["Staff", "Lead", "Administrator"] },
        { "personnel label", Item() with { Label = "Personalsache", Classification = Classification.Normal }, "MARKING_FOUND", ["Staff"] },
        { "attachment name", Item("mail:m") with { Passages = [Passage("paragraph:1", Text), Passage("attachment:1", "VS-NfD Lage.pdf")] }, "MARKING_FOUND", ["Staff", "Lead"] },
        { "secret", Item() with { Passages = [Passage("paragraph:1", "Passwort: Sommer-2026!x"), Passage("paragraph:2", Text)] }, "SECRET_FOUND", ["Staff", "Lead", "Administrator"] },
        { "secret in the header", Item() with { HeadersAndFooters = [new("Passwort: Sommer-2026!x")] }, "SECRET_FOUND", ["Staff", "Lead", "Administrator"] },
    };

    [Theory]
    [MemberData(nameof(Items))]
    public async Task What_code_refuses_no_overlay_permits(string place, ContentItem item, string code, string[] roles)
    {
        await using GateHarness harness = new(policy: Overlay);
        harness.Content.Add(item);

        var events = await harness.RunAsync(Request(item.Ref), GateHarness.Clerk with { Roles = roles });

        Assert.True(events[^1] is RunEvent.Refused, place);
        Assert.Equal(code, ((RunEvent.Refused)events[^1]).Reason.Code);
        Assert.DoesNotContain(events, next => next is RunEvent.Block);
    }

    [Theory]
    [InlineData("Lagebericht.docx", "Intern")]
    [InlineData("Hinweise zum Personal.docx", null)]
    [InlineData("Verfassung (VS) Entwurf.docx", null)]
    public async Task An_ordinary_name_and_label_are_no_marking(string title, string? label)
    {
        await using GateHarness harness = new(policy: Overlay);
        harness.Content.Add(Item() with { Title = new(title), Label = label });

        Assert.IsType<RunEvent.Done>((await harness.RunAsync(Request(Item().Ref)))[^1]);
    }

    [Fact]
    public async Task A_lead_works_on_a_personnel_matter()
    {
        await using GateHarness harness = new(policy: Overlay);
        harness.Content.Add(Item() with { Title = new("Personalsache_Muster.docx") });

        Assert.IsType<RunEvent.Done>((await harness.RunAsync(Request(Item().Ref), GateHarness.Clerk with { Roles = ["Staff", "Lead"] }))[^1]);
    }

    [Theory]
    [InlineData("permit")]
    [InlineData("core/secrets")]
    [InlineData("core/protected-marking")]
    public void An_overlay_can_neither_permit_nor_take_the_name_of_a_rule_in_code(string id) =>
        Assert.NotEmpty(PolicySet.LoadOverlay([PolicyYaml.Overlay(PolicyYaml.Permit(id))]).Errors);

    private static ContentItem Item(string reference = "drive:d~1") => new()
    {
        Ref = ContentRef.TryParse(reference, out var found) ? found : throw new InvalidOperationException(),
        Title = new("Bericht.docx"),
        Passages = [Passage("paragraph:1", Text)],
    };

    private static Passage Passage(string locator, string text) => new(locator, PassageKind.Paragraph, new(text));

    private static RunRequest Request(ContentRef reference) => GateHarness.Summarize("") with { Text = null, Ref = reference };
}
