using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using OfficeKi.Core;

namespace OfficeKi.Server.Surfaces.Teams.Cards;

/// <summary>Writes Adaptive Cards 1.5 of text alone: no image, no link, no button, no background, whatever the text says.</summary>
/// <remarks>Teams takes about 28 KB per message; a card here has at most <see cref="LargestCard"/> and says when it was cut.</remarks>
internal sealed class TeamsCard(InertText inert)
{
    public const string CardType = "application/vnd.microsoft.card.adaptive";
    public const string PreviewType = "application/vnd.microsoft.card.thumbnail";

    /// <summary>Bytes of JSON (25 KB).</summary>
    public const int LargestCard = 25_000;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly LocalizedText Cut = new(
        "Der Text ist für eine Karte zu lang und hier gekürzt. Den ganzen Text sehen Sie in OfficeKi.", "The text is too long for a card and cut here. The whole text is in OfficeKi.");

    /// <summary>The card with its preview, as an attachment of an answer.</summary>
    /// <param name="tap">What a tap on the preview sends back to us; null when there is nothing to open.</param>
    public JsonObject Attachment(CardText text, string language, JsonObject? tap = null, string? excerpt = null)
    {
        JsonObject preview = new()
        {
            ["title"] = inert.Plain(text.Title),
            ["text"] = inert.Plain(excerpt ?? LineOf(text.Provenance)),
        };
        if (tap is not null)
        {
            preview["tap"] = new JsonObject { ["type"] = "invoke", ["value"] = tap };
        }

        return new()
        {
            ["contentType"] = CardType,
            ["content"] = Card(text, language),
            ["preview"] = new JsonObject { ["contentType"] = PreviewType, ["content"] = preview },
        };
    }

    public JsonObject Card(CardText text, string language)
    {
        var frame = Frame(text.Provenance);
        List<JsonObject> last = text.Provenance is { } from ? [Small(inert.Markdown(LineOf(from)))] : [];
        JsonArray body = [Heading(text.Title, "Large")];
        var notice = Small(Cut.In(language));
        var room = LargestCard - SizeOf(frame) - SizeOf(body) - last.Sum(SizeOf) - SizeOf(notice) - 8;
        foreach (var element in Elements(text.Blocks))
        {
            room -= SizeOf(element) + 1;
            if (room < 0)
            {
                body.Add(notice);
                break;
            }

            body.Add(element);
        }

        last.ForEach(body.Add);
        frame["body"] = body;
        return frame;
    }

    private JsonObject Frame(CardProvenance? provenance)
    {
        JsonObject frame = new()
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = "1.5",
            ["msteams"] = new JsonObject { ["width"] = "Full" },
        };
        if (provenance is { } from)
        {
            frame["metadata"] = new JsonObject { ["generator"] = "OfficeKi", ["label"] = inert.Plain(from.Label), ["engine"] = inert.Plain(from.Engine), ["runId"] = from.RunId?.ToString("D") };
        }

        return frame;
    }

    private IEnumerable<JsonObject> Elements(IReadOnlyList<CardBlock> blocks)
    {
        var number = 0;
        foreach (var block in blocks)
        {
            // What stands between two items belongs to the first; a heading begins a new list.
            number = block.Kind switch { BlockKind.Item => number + 1, BlockKind.Heading => 0, _ => number };
            foreach (var element in Elements(block, number))
            {
                yield return element;
            }
        }
    }

    private IEnumerable<JsonObject> Elements(CardBlock block, int number) => block.Kind switch
    {
        BlockKind.Table => [Table(block.Cells)],
        BlockKind.Heading => [Heading(block.Text, "Medium")],
        BlockKind.Bullet => Texts(block.Text, "•\u00a0"),
        BlockKind.Item => Texts(block.Text, $"{number}\\.\u00a0"),
        _ => Texts(block.Text, ""),
    };

    private IEnumerable<JsonObject> Texts(string text, string mark) =>
        Pieces.Of(text).Select((piece, index) => Text((index == 0 ? mark : "") + inert.Markdown(piece)));

    private JsonObject Table(IReadOnlyList<IReadOnlyList<string>> rows) => new()
    {
        ["type"] = "Table",
        ["firstRowAsHeader"] = true,
        ["columns"] = new JsonArray([.. Enumerable.Range(0, rows.Max(row => row.Count)).Select(_ => new JsonObject { ["width"] = 1 })]),
        ["rows"] = new JsonArray([.. rows.Select(row => new JsonObject
        {
            ["type"] = "TableRow",
            ["cells"] = new JsonArray([.. row.Select(cell => new JsonObject { ["type"] = "TableCell", ["items"] = new JsonArray(Text(inert.Markdown(cell))) })]),
        })]),
    };

    private JsonObject Heading(string text, string size) =>
        new() { ["type"] = "TextBlock", ["text"] = inert.Markdown(text), ["wrap"] = true, ["style"] = "heading", ["size"] = size, ["weight"] = "Bolder" };

    private static JsonObject Text(string inertText) => new() { ["type"] = "TextBlock", ["text"] = inertText, ["wrap"] = true };

    private static JsonObject Small(string inertText) => new() { ["type"] = "TextBlock", ["text"] = inertText, ["wrap"] = true, ["isSubtle"] = true, ["size"] = "Small" };

    private static string LineOf(CardProvenance? from) => from is null ? "" : from.Engine.Length > 0 ? $"{from.Label} · {from.Engine}" : from.Label;

    private static int SizeOf(JsonNode node) => Encoding.UTF8.GetByteCount(node.ToJsonString(Json));
}
