using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using OfficeKi.Core;
using OfficeKi.Server.Surfaces.Teams.Cards;

namespace OfficeKi.Tests.Server.Teams;

/// <summary>A card shows text, and does nothing, whatever the text says.</summary>
[Trait("Requirement", "INJ-7")]
public class CardTests
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly InertText Inert = new(["transparenz.stadt.example"]);
    private static readonly TeamsCard Cards = new(Inert);

    [Theory]
    [InlineData("**fett** und _schräg_", @"\*\*fett\*\* und \_schräg\_")]
    [InlineData("[Link](https://evil.example/a)", @"\[Link\](hxxps://evil\[.\]example/a)")]
    [InlineData("![Bild](https://evil.example/a.png)", @"!\[Bild\](hxxps://evil\[.\]example/a.png)")]
    [InlineData("<https://evil.example>", @"‹hxxps://evil\[.\]example›")]
    [InlineData("<img src=x>", "‹img src=x›")]
    [InlineData("HTTP://EVIL.example/A", @"hxxp://EVIL\[.\]example/A")]
    [InlineData("https:\\\\evil.example\\a", @"hxxps://evil\[.\]example\\a")]
    [InlineData("https:/evil.example", @"hxxps://evil\[.\]example")]
    [InlineData("siehe www.evil.example.", @"siehe www\[.\]evil\[.\]example\[.\]")]
    [InlineData("evil.example/pfad", @"evil\[.\]example/pfad")]
    [InlineData("javascript:alert(1)", @"javascript\[:\]alert(1)")]
    [InlineData("mailto:a@b.example", @"mailto\[:\]a@b.example")]
    [InlineData("ms-word:ofe|u|https://evil.example", @"ms-word\[:\]ofe\|u\|hxxps://evil\[.\]example")]
    [InlineData("file://server/share", @"file\[:\]//server/share")]
    [InlineData("https://transparenz.stadt.example/a", "https://transparenz.stadt.example/a")]
    [InlineData("https://transparenz.stadt.example.evil.example/a", @"hxxps://transparenz\[.\]stadt\[.\]example\[.\]evil\[.\]example/a")]
    [InlineData("https://x@transparenz.stadt.example/a", @"hxxps://x@transparenz\[.\]stadt\[.\]example/a")]
    [InlineData("- kein Punkt", @"\- kein Punkt")]
    [InlineData("# keine Überschrift", @"\# keine Überschrift")]
    [InlineData("1. keine Liste", @"1\. keine Liste")]
    [InlineData("Text\n---\n* * *", "Text\n\\---\n\\* \\* \\*")]
    [InlineData("    eingerückt", "eingerückt")]
    [InlineData("`Code` ~~weg~~ a|b &amp;", @"\`Code\` \~\~weg\~\~ a\|b \&amp;")]
    [InlineData("{{DATE(2026-11-25T00:00:00Z)}}", "{ {DATE(2026-11-25T00:00:00Z)}}")]
    [InlineData(@"\*", @"\\\*")]
    [InlineData("a\u202Eb\u200Bc\u0007d\tE", "abcd E")]
    [InlineData("👩\u200D💻 §\u00A057 – 10:30 Uhr, 1/2, z. B. Frau Müller-Lüdenscheidt (A.1)", "👩\u200D💻 §\u00A057 – 10:30 Uhr, 1/2, z. B. Frau Müller-Lüdenscheidt (A.1)")]
    [Trait("Requirement", "INJ-7")]
    public void Text_is_shown_and_does_nothing(string text, string expected)
    {
        Assert.Equal(expected, Inert.Markdown(text));
    }

    [Fact]
    public void A_tag_character_is_left_out()
    {
        Assert.Equal("ab", Inert.Markdown($"a{char.ConvertFromUtf32(0xE0041)}b"));
    }

    [Fact]
    [Trait("Requirement", "INJ-7")]
    public void Whatever_the_blocks_say_a_card_has_text_and_tables_alone()
    {
        string[] hostile = ["![x](https://evil.example/x.png)", "\",\"type\":\"Image\",\"url\":\"https://evil.example\"", "{\"type\":\"Action.OpenUrl\",\"url\":\"https://evil.example\"}", "<img src='https://evil.example/x'>"];
        CardBlock[] blocks = [.. Enum.GetValues<BlockKind>().SelectMany(kind => hostile.Select(text => new CardBlock(kind, text) { Cells = [[text], [text, text]] }))];

        var attachment = Cards.Attachment(new(hostile[1], blocks) { Provenance = new(hostile[0], hostile[3], Guid.Empty) }, "de");

        string[] names = ["contentType", "content", "preview", "type", "$schema", "version", "msteams", "metadata", "generator", "label", "engine", "runId", "body", "text", "wrap", "style", "size", "weight", "isSubtle", "firstRowAsHeader", "columns", "width", "rows", "cells", "items", "title"];
        string[] types = ["AdaptiveCard", "TextBlock", "Table", "TableRow", "TableCell"];
        var properties = Properties(attachment).ToList();
        Assert.Empty(properties.Select(property => property.Name).Except(names));
        Assert.Empty(properties.Where(property => property.Name == "type").Select(property => (string)property.Value!).Except(types));
        Assert.DoesNotContain("https://evil", attachment.ToJsonString(Relaxed), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("de", "gekürzt")]
    [InlineData("en", "cut here")]
    public void A_long_text_is_cut_and_says_so(string language, string notice)
    {
        var sentence = string.Concat(Enumerable.Repeat("Die *Brücke* ist gesperrt. ", 50));
        CardBlock[] blocks = [.. Enumerable.Repeat(new CardBlock(BlockKind.Paragraph, sentence), 100)];

        var card = Cards.Card(new("Zusammenfassen", blocks) { Provenance = new("KI-Entwurf", "", null) }, language);

        var size = Encoding.UTF8.GetByteCount(card.ToJsonString(Relaxed));
        Assert.InRange(size, 20_000, TeamsCard.LargestCard);
        string[] texts = [.. card["body"]!.AsArray().Select(element => (string)element!["text"]!)];
        Assert.Contains(notice, texts[^2], StringComparison.Ordinal);
        Assert.Equal("KI-Entwurf", texts[^1]);
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("x")]
    [InlineData("😀")]
    [InlineData("*")]
    public void One_endless_paragraph_is_cut_inside(string unit)
    {
        var card = Cards.Card(new("Titel", [new(BlockKind.Paragraph, string.Concat(Enumerable.Repeat("Wort" + unit, 20_000 / 6)))]), "de");

        Assert.InRange(Encoding.UTF8.GetByteCount(card.ToJsonString(Relaxed)), 10_000, TeamsCard.LargestCard);
        Assert.DoesNotContain('\uFFFD', card.ToJsonString(Relaxed));
    }

    [Fact]
    public void A_text_that_fits_is_not_cut()
    {
        var card = Cards.Card(new("Titel", [new(BlockKind.Paragraph, "Kurz.")]), "de");

        Assert.Equal(["Titel", "Kurz."], card["body"]!.AsArray().Select(element => (string?)element!["text"]));
    }

    [Fact]
    public void Items_are_counted_on_to_the_next_heading()
    {
        CardBlock[] blocks = [new(BlockKind.Item, "a"), new(BlockKind.Paragraph, "bis Freitag"), new(BlockKind.Item, "b"), new(BlockKind.Heading, "Termine"), new(BlockKind.Item, "c")];

        var card = Cards.Card(new("Titel", blocks), "de");

        Assert.Equal(["Titel", "1\\.\u00a0a", "bis Freitag", "2\\.\u00a0b", "Termine", "1\\.\u00a0c"], card["body"]!.AsArray().Select(element => (string?)element!["text"]));
    }

    [Fact]
    public void Pieces_of_a_text_are_the_text()
    {
        foreach (var text in (string[])["", "kurz", new('x', 10_001), string.Concat(Enumerable.Repeat("Wort ", 3_000)), string.Concat(Enumerable.Repeat("😀", 5_000))])
        {
            string[] pieces = [.. Pieces.Of(text)];

            Assert.Equal(text, string.Concat(pieces));
            Assert.All(pieces, piece => Assert.True(piece.Length <= 2_000 && (piece.Length == 0 || !char.IsHighSurrogate(piece[^1]))));
        }
    }

    private static IEnumerable<(string Name, JsonNode? Value)> Properties(JsonNode? node) => node switch
    {
        JsonObject json => json.SelectMany(property => Properties(property.Value).Prepend((property.Key, property.Value))),
        JsonArray list => list.SelectMany(Properties),
        _ => [],
    };
}
