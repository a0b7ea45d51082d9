using System.Text.Json;
using OfficeKi.Core;
using OfficeKi.Records.Budgets;

namespace OfficeKi.Records.Log;

/// <summary>Turns a record into a row and back.</summary>
internal static class EntryMapper
{
    public static DecisionEntry ToEntry(DecisionRecord record, byte[] pseudonym) => new()
    {
        TenantId = record.TenantId,
        Sequence = 0, // given by the chain
        DecisionId = record.DecisionId,
        RunId = record.RunId,
        Pseudonym = pseudonym,
        Time = record.Time.UtcTicks,
        Function = record.Function,
        Surface = record.Surface,
        Effect = record.Effect,
        Determining = JsonSerializer.Serialize(record.Determining),
        Obligations = JsonSerializer.Serialize(record.Obligations),
        ReasonCode = record.ReasonCode,
        OrgUnit = record.OrgUnit,
        WouldDeny = JsonSerializer.Serialize(record.WouldDeny),
        Facts = record.Facts,
        PolicyVersion = record.PolicyVersion,
        Engine = record.Engine,
        Result = record.Result,
        Characters = record.Characters,
        Sources = record.Sources,
        TokensIn = record.TokensIn,
        TokensOut = record.TokensOut,
        Cost = Euro.ToNano(record.Cost),
        DurationMs = record.DurationMs,
        Masked = JsonSerializer.Serialize(new SortedDictionary<string, int>(record.Masked.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal)),
    };

    /// <summary>The person comes back as the pseudonym that is stored, in hex.</summary>
    public static DecisionRecord ToRecord(DecisionEntry entry) => new()
    {
        DecisionId = entry.DecisionId,
        RunId = entry.RunId,
        TenantId = entry.TenantId,
        ObjectId = Convert.ToHexStringLower(entry.Pseudonym),
        Time = new(entry.Time, TimeSpan.Zero),
        Function = entry.Function,
        Surface = entry.Surface,
        Effect = entry.Effect,
        Determining = JsonSerializer.Deserialize<string[]>(entry.Determining) ?? [],
        Obligations = JsonSerializer.Deserialize<string[]>(entry.Obligations) ?? [],
        ReasonCode = entry.ReasonCode,
        OrgUnit = entry.OrgUnit,
        WouldDeny = entry.WouldDeny is null ? [] : JsonSerializer.Deserialize<string[]>(entry.WouldDeny) ?? [],
        Facts = entry.Facts,
        PolicyVersion = entry.PolicyVersion,
        Engine = entry.Engine,
        Result = entry.Result,
        Characters = entry.Characters,
        Sources = entry.Sources,
        TokensIn = entry.TokensIn,
        TokensOut = entry.TokensOut,
        Cost = Euro.FromNano(entry.Cost),
        DurationMs = entry.DurationMs,
        Masked = JsonSerializer.Deserialize<Dictionary<string, int>>(entry.Masked) ?? [],
    };
}
