using OfficeKi.Records.Terms;
using OfficeKi.Records.Writing;

namespace OfficeKi.Records.Training;

/// <summary>Keeps a pass in place of whatever the person had: one row per person, so that rows can be counted.</summary>
internal sealed class KeepPass(TrainingEntry pass, IReadOnlyList<byte[]> pseudonyms) : WriteOperation<bool>
{
    private const string Insert = """
        INSERT INTO "TrainingPasses" ("TenantId", "Pseudonym", "RiskClass", "Until") VALUES (@p0, @p1, @p2, @p3)
        """;

    protected override async Task<bool> RunAsync(WriteSession session)
    {
        foreach (var pseudonym in pseudonyms)
        {
            await session.ExecuteAsync(DeleteOwn.Pass, [pass.TenantId, pseudonym]);
        }

        return await session.ExecuteAsync(Insert, [pass.TenantId, pass.Pseudonym, pass.RiskClass, pass.Until]) == 1;
    }
}
