using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using OfficeKi.Records.Log;
using OfficeKi.Records.Pseudonyms;
using OfficeKi.Records.Storage;

namespace OfficeKi.Records.Unmasking;

/// <summary>Makes the pseudonym of the person asked about and compares. Reads the log without an index: this is rare, and every index is paid for by every run.</summary>
internal sealed class Comparison(IDbContextFactory<RecordsContext> contexts, PseudonymMaker pseudonyms) : IUnmasking
{
    public async Task<bool> ExistsAsync(string tenantId, Guid decisionId, CancellationToken cancellationToken) =>
        await FindAsync(tenantId, decisionId, cancellationToken) is not null;

    public async Task<bool?> IsOfAsync(string tenantId, Guid decisionId, string objectId, CancellationToken cancellationToken) =>
        await FindAsync(tenantId, decisionId, cancellationToken) is { } entry
        && await pseudonyms.FindAsync(tenantId, objectId, new(entry.Time, TimeSpan.Zero), cancellationToken) is { } pseudonym
            ? CryptographicOperations.FixedTimeEquals(pseudonym, entry.Pseudonym)
            : null;

    private async Task<DecisionEntry?> FindAsync(string tenantId, Guid decisionId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Decisions.AsNoTracking().FirstOrDefaultAsync(entry => entry.TenantId == tenantId && entry.DecisionId == decisionId, cancellationToken);
    }
}
