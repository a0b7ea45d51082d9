using OfficeKi.Core;

namespace OfficeKi.Tests.Records;

/// <summary>Records as they come from runs.</summary>
internal static class Samples
{
    public static DecisionRecord Record(DateTimeOffset time, string person, string tenant) => new()
    {
        DecisionId = Guid.NewGuid(),
        RunId = Guid.NewGuid(),
        TenantId = tenant,
        ObjectId = person,
        Time = time,
        Function = "summarize",
        Surface = "word",
        Effect = "permit",
        Determining = ["base/summarize-staff"],
        Obligations = ["mask", "label"],
        OrgUnit = "Ordnungsamt",
        WouldDeny = ["base/training"],
        PolicyVersion = "2026.11.1+sha256:0123456789ab",
        Engine = "builtin",
        Result = "done",
        Characters = 8_123,
        Sources = 2,
        TokensIn = 10,
        TokensOut = 20,
        Cost = 0.001234567m,
        DurationMs = 41,
        Masked = new Dictionary<string, int> { ["PERSON"] = 4, ["IBAN"] = 1 },
    };
}
