using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace OfficeKi.Records.Storage;

/// <summary>Lets <c>dotnet ef migrations add</c> build the context without a server. No database is opened.</summary>
internal sealed class DesignTimeContext : IDesignTimeDbContextFactory<RecordsContext>
{
    public RecordsContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<RecordsContext>().UseSqlite("Data Source=:memory:").Options);
}

/// <summary>The same for PostgreSQL: <c>dotnet ef migrations add … --context PostgresContext --output-dir Migrations/Postgres</c>.</summary>
internal sealed class DesignTimePostgresContext : IDesignTimeDbContextFactory<PostgresContext>
{
    public PostgresContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresContext>().UseNpgsql("Host=localhost").Options);
}
