using System.Text.Json.Nodes;

namespace OfficeKi.Server.Surfaces.Administration.Staff;

/// <summary>The page of the staff council as JSON.</summary>
internal static class StaffJson
{
    public static JsonObject Of(StaffPage page, DateTimeOffset now, bool mayTakePosition, string language) => new()
    {
        ["smallestGroup"] = StaffView.SmallestGroup,
        ["mayTakePosition"] = mayTakePosition,
        ["kept"] = new JsonArray([.. page.Kept.Select(one => new JsonObject
        {
            ["id"] = one.Id,
            ["what"] = one.What.In(language),
            ["person"] = one.Person.In(language),
            ["period"] = one.Period.In(language),
        })]),
        ["requests"] = new JsonArray([.. page.Requests.Select(one => new JsonObject
        {
            ["asked"] = one.Asked,
            ["purpose"] = one.Purpose,
            ["reason"] = one.Reason,
            ["state"] = one.StateAt(now),
        })]),
        ["planned"] = new JsonArray([.. page.Planned.Select(one => new JsonObject
        {
            ["version"] = one.Version,
            ["time"] = one.Time,
            ["reason"] = one.Reason,
            ["widens"] = one.Widens,
            ["sentences"] = new JsonArray([.. one.Sentences.Select(sentence => (JsonNode?)sentence.In(language))]),
            ["position"] = one.Position?.Position,
            ["note"] = one.Position?.Note,
            ["revision"] = one.PositionRevision,
        })]),
        ["switched"] = new JsonArray([.. page.Switched.Select(one => new JsonObject
        {
            ["time"] = one.Time,
            ["function"] = page.Functions.FirstOrDefault(card => card.Id == one.Function)?.Label.In(language) ?? one.Function,
            ["on"] = one.On,
            ["reason"] = one.Reason,
        })]),
    };
}
