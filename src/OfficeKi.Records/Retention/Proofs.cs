using System.Text.Json;
using OfficeKi.Core;
using OfficeKi.Records.Revisions;
using OfficeKi.Records.Writing;

namespace OfficeKi.Records.Retention;

/// <summary>How proofs of deletion stand in the history of settings.</summary>
internal static class Proofs
{
    /// <summary>Area of the revisions. The trigger that guards the decision log reads it too.</summary>
    public const string Area = "retention";

    public const string Decisions = "decisions";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static RevisionEntry Draft(string tenantId, DeletionProof proof, int number, DateTimeOffset now) => new()
    {
        TenantId = tenantId,
        Sequence = 0, // given by the chain
        Area = Area,
        Key = proof.Category,
        Number = number,
        Time = now.UtcTicks,
        Author = Revision.System,
        Json = JsonSerializer.Serialize(proof, Json),
    };

    public static DeletionProof Read(string json) =>
        JsonSerializer.Deserialize<DeletionProof>(json, Json) ?? throw new JsonException("a proof of deletion is empty");

    /// <summary>Adds a proof behind whatever proof stands there.</summary>
    public static async Task AppendAsync(WriteSession session, string tenantId, DeletionProof proof, DateTimeOffset now)
    {
        var newest = await AppendRevision.NewestAsync(session, tenantId, Area, proof.Category);
        await AppendRevision.AppendAsync(session, Draft(tenantId, proof, newest + 1, now));
    }
}
