using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using OfficeKi.Records.Log;

namespace OfficeKi.Records.Storage;

/// <summary>The same tables on PostgreSQL, for any number of servers; they share their data-protection keys there too.</summary>
internal sealed class PostgresContext(DbContextOptions<PostgresContext> options) : RecordsContext(options), IDataProtectionKeyContext
{
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);

        // The log is partitioned by month, so its time is part of its key.
        modelBuilder.Entity<DecisionEntry>().HasKey(one => new { one.Id, one.Time });
    }
}
