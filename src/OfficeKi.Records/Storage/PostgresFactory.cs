using Microsoft.EntityFrameworkCore;

namespace OfficeKi.Records.Storage;

/// <summary>Gives contexts on PostgreSQL to all who only know the tables.</summary>
internal sealed class PostgresFactory(IDbContextFactory<PostgresContext> contexts) : IDbContextFactory<RecordsContext>
{
    public RecordsContext CreateDbContext() => contexts.CreateDbContext();

    public async Task<RecordsContext> CreateDbContextAsync(CancellationToken cancellationToken = default) => await contexts.CreateDbContextAsync(cancellationToken);
}
