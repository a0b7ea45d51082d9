using System.Collections.Frozen;
using System.Text.Json.Nodes;
using OfficeKi.Core;
using OfficeKi.Functions.Deciding;
using OfficeKi.Functions.Reading;
using OfficeKi.Privacy.Masking;

namespace OfficeKi.Functions.Answering;

/// <summary>Step 7 of the gate: the material as an engine may see it, and the only way back. Lives as long as the request.</summary>
internal sealed class MaskedCorpus
{
    private readonly MaskingSession _session = new();
    private readonly Anonymizer? _anonymizer;
    private readonly Dictionary<int, MaskedPassage> _passages;

    /// <param name="sent">The text the pane sent for the open item; null when it is a stored one.</param>
    public MaskedCorpus(Corpus corpus, FunctionNeeds needs, Inspection inspection, Decision decision, string? sent)
    {
        _anonymizer = needs.Masking is { } order ? Anonymizer.Of(order, [.. corpus.Passages.Select(passage => (passage.Text, inspection.ByPassage[passage.Id]))]) : null;
        var types = decision.Obligations.OfType<Obligation.Mask>().SelectMany(mask => mask.Types).ToFrozenSet(StringComparer.Ordinal);
        Passages =
        [
            .. corpus.Items.SelectMany(read => Of(read, corpus, read.Role == SourceRole.Open ? sent : null)
                .Select(place => Mask(read, place.Passage, place.Position, inspection, types))),
        ];
        Words = [.. needs.Words.Select((words, index) => _session.Mask(words.Reveal(), inspection.InWords[index], types))];
        Counts = (_anonymizer?.Counts ?? _session.Counts).ToFrozenDictionary();
        _passages = Passages.ToDictionary(passage => passage.Id);
    }

    public IReadOnlyList<MaskedPassage> Passages { get; }

    public IReadOnlyList<MaskedText> Words { get; }

    /// <summary>Masked types and how often.</summary>
    public IReadOnlyDictionary<string, int> Counts { get; }

    public string TextOf(int passage) => _passages[passage].Text.Value;

    /// <summary>Where a passage stands in the text as it was sent.</summary>
    public PassagePosition PositionOf(int passage) => _passages[passage].Position;

    /// <summary>The place in a passage as it is listed, for a place in its masked text.</summary>
    public int InPassage(int passage, int position) => _passages[passage].InPassage(position);

    /// <summary>The text with the user's own words back; on an order to anonymise, the text as it is.</summary>
    public RestoredText Restore(string text) => _anonymizer is null ? _session.Restore(text) : new(text, []);

    /// <summary>A function's data with the user's own words back in every string.</summary>
    public JsonObject Restore(JsonObject data) => (JsonObject)RestoreNode(data)!;

    private static IEnumerable<(CorpusPassage Passage, PassagePosition Position)> Of(ReadItem read, Corpus corpus, string? sent)
    {
        CorpusPassage[] own = [.. corpus.Passages.Where(passage => passage.Item.Ref == read.Item.Ref)];
        return own.Zip(PassagePosition.Of(sent, [.. own.Select(passage => passage.Passage)]));
    }

    private MaskedPassage Mask(ReadItem read, CorpusPassage passage, PassagePosition position, Inspection inspection, FrozenSet<string> types)
    {
        var text = _anonymizer?.Anonymize(passage.Text, inspection.ByPassage[passage.Id]) ?? _session.Mask(passage.Text, inspection.ByPassage[passage.Id], types);
        return new(passage.Id, passage.Passage.Kind, text)
        {
            Locator = passage.Passage.Locator,
            Level = passage.Passage.Level,
            Item = new(read.Item.Ref.Kind, read.Role, read.Item.Origin, read.Item.Structure),
            Cells = CellsOf(text.Value, passage.Passage),
            Position = position,
        };
    }

    // A row is its cells joined by " | "; where a cell holds that itself, the row has no cells to rely on.
    private static string[] CellsOf(string text, Passage passage) =>
        passage.Cells.Count > 0 && text.Split(" | ") is var cells && cells.Length == passage.Cells.Count ? cells : [];

    private JsonNode? RestoreNode(JsonNode? node) => node switch
    {
        JsonObject nested => new JsonObject(nested.Select(member => KeyValuePair.Create(member.Key, RestoreNode(member.Value)))),
        JsonArray array => new JsonArray([.. array.Select(RestoreNode)]),
        JsonValue value when value.TryGetValue<string>(out var text) => JsonValue.Create(CalendarLines.IsCalendar(text) ? CalendarLines.Restore(text, part => Restore(part).Text) : Restore(text).Text),
        _ => node?.DeepClone(),
    };
}
