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
    private readonly Dictionary<int, MaskedPassage> _passages;

    public MaskedCorpus(Corpus corpus, ContentText? prompt, Inspection inspection, Decision decision)
    {
        var types = decision.Obligations.OfType<Obligation.Mask>().SelectMany(mask => mask.Types).ToFrozenSet(StringComparer.Ordinal);
        Passages =
        [
            .. corpus.Passages.Select(passage => new MaskedPassage(
                passage.Id, passage.Passage.Kind, _session.Mask(passage.Text, inspection.ByPassage[passage.Id], types))),
        ];
        Prompt = prompt is null ? null : _session.Mask(prompt.Reveal(), inspection.InPrompt, types);
        Counts = _session.Counts.ToFrozenDictionary();
        _passages = Passages.ToDictionary(passage => passage.Id);
    }

    public IReadOnlyList<MaskedPassage> Passages { get; }

    public MaskedText? Prompt { get; }

    /// <summary>Masked types and how often.</summary>
    public IReadOnlyDictionary<string, int> Counts { get; }

    public string TextOf(int passage) => _passages[passage].Text.Value;

    public RestoredText Restore(string text) => _session.Restore(text);

    /// <summary>A function's data with the user's own words back in every string.</summary>
    public JsonObject Restore(JsonObject data) => (JsonObject)RestoreNode(data)!;

    private JsonNode? RestoreNode(JsonNode? node) => node switch
    {
        JsonObject nested => new JsonObject(nested.Select(member => KeyValuePair.Create(member.Key, RestoreNode(member.Value)))),
        JsonArray array => new JsonArray([.. array.Select(RestoreNode)]),
        JsonValue value when value.TryGetValue<string>(out var text) => JsonValue.Create(CalendarLines.IsCalendar(text) ? CalendarLines.Restore(text, part => Restore(part).Text) : Restore(text).Text),
        _ => node?.DeepClone(),
    };
}
