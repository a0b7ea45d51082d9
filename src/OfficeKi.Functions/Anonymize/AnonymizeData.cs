using System.Text.Json.Nodes;

namespace OfficeKi.Functions.Anonymize;

/// <summary>The machine-readable part: every replaced place with its reason, and the whole text.</summary>
internal static class AnonymizeData
{
    public static Piece.Data Of(IReadOnlyList<MaskedPassage> passages) => new(new JsonObject
    {
        ["entities"] = new JsonArray([.. passages.SelectMany(Entities)]),
        ["text"] = string.Join('\n', passages.Select(passage => passage.Text.Value)),
    });

    private static IEnumerable<JsonNode> Entities(MaskedPassage passage) =>
        from segment in passage.Text.Segments
        let finding = segment.Finding
        where finding is not null
        select new JsonObject
        {
            ["type"] = finding.Type,
            ["start"] = passage.Position.Of(segment.Start),
            // The last character itself: something hidden behind it does not belong to it.
            ["end"] = passage.Position.Of(segment.End - 1) + 1,
            ["confidence"] = finding.Confidence.ToString().ToLowerInvariant(),
            ["rule"] = finding.Rule,
            ["evidence"] = finding.Evidence,
            ["replacement"] = passage.Text.Value[segment.MaskedStart..segment.MaskedEnd],
            ["passage"] = passage.Id,
            ["passageStart"] = segment.Start,
            ["passageEnd"] = segment.End,
        };
}
