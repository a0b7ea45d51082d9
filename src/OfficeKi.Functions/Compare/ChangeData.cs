using System.Text.Json;
using System.Text.Json.Nodes;
using OfficeKi.Language.Comparison;

namespace OfficeKi.Functions.Compare;

/// <summary>The changes in machine-readable form.</summary>
internal static class ChangeData
{
    public static Piece.Data Of(IReadOnlyList<VersionChange> changes, FunctionCall call)
    {
        var passages = call.Passages.ToDictionary(passage => passage.Id);
        return new(new JsonObject { ["changes"] = new JsonArray([.. changes.Take(ChangePieces.Most).Select(change => Of(change, passages))]) });
    }

    private static JsonObject Of(VersionChange change, Dictionary<int, MaskedPassage> passages)
    {
        JsonObject entry = new()
        {
            ["kind"] = JsonNamingPolicy.KebabCaseLower.ConvertName(change.Kind.ToString()),
            ["before"] = WordsOf(change.Before),
            ["after"] = WordsOf(change.After),
            ["passageBefore"] = change.Before?.Passage,
            ["passageAfter"] = change.After?.Passage,
        };
        if (change.After is { } after)
        {
            entry["passage"] = after.Passage;
            entry["passageStart"] = passages[after.Passage].InPassage(after.Span.Start);
            entry["passageEnd"] = passages[after.Passage].InPassage(after.Span.End);
        }

        return entry;
    }

    private static string? WordsOf(VersionPlace? place) => place is { Text.Length: > 0 } ? place.Text : null;
}
