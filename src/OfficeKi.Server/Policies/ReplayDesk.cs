using System.Text.Json;
using OfficeKi.Policy;
using OfficeKi.Policy.Simulation;
using OfficeKi.Records;

namespace OfficeKi.Server.Policies;

/// <summary>Asks the questions of the last thirty days again under another set.</summary>
internal sealed class ReplayDesk(IRecordedFacts recorded, TimeProvider time)
{
    /// <summary>At most so many questions, the newest.</summary>
    public const int Most = 10_000;

    public static readonly TimeSpan Back = TimeSpan.FromDays(30);

    /// <param name="version">Number of the version the second set belongs to; 0 when it is not kept.</param>
    public async Task<StoredReplay> RunAsync(string tenantId, int version, PolicySet from, PolicySet to, CancellationToken cancellationToken)
    {
        var asked = await recorded.AskedAsync(tenantId, time.GetUtcNow() - Back, Most, cancellationToken);
        var report = PolicyReplay.Run([.. asked.Select(Read).OfType<RecordedFacts>()], from, to);
        return new(version, report.From, report.To, report.Total, report.NeedsFourEyes, report.Sentences);
    }

    // Facts of an older program, in another shape: nothing can be said about them.
    private static RecordedFacts? Read(AskedBefore asked)
    {
        try
        {
            return new(asked.DecisionId, FactsJson.Read(asked.Facts), asked.Person);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
