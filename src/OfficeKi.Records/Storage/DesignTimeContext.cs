using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace OfficeKi.Records.Storage;

/// <summary>Lets <c>dotnet ef migrations add</c> build the context without a server. No database is opened.</summary>
internal sealed class DesignTimeContext : IDesignTimeDbContextFactory<RecordsContext>
{
    public RecordsContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<RecordsContext>().UseSqlite("Data Source=:memory:").Options);
}
