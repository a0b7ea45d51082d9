using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace OfficeKi.Records.Storage;

/// <summary>Which database a connection string means. One string is all that differs between one machine and many.</summary>
internal static class Database
{
    public static bool IsPostgres(string connectionString) => Names(connectionString, "Host", "Server");

    public static bool IsKnown(string connectionString) => IsPostgres(connectionString) || Names(connectionString, "Data Source", "DataSource", "Filename");

    public static void Use(IServiceProvider services, DbContextOptionsBuilder context)
    {
        var connectionString = services.GetRequiredService<IOptions<RecordsOptions>>().Value.ConnectionString;
        (IsPostgres(connectionString) ? context.UseNpgsql(connectionString) : context.UseSqlite(connectionString))
            .AddInterceptors(services.GetServices<IInterceptor>())

            // Whether migrations and model agree is a question for the tests, not for every start.
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
    }

    private static bool Names(string connectionString, params string[] keys)
    {
        try
        {
            DbConnectionStringBuilder parts = new() { ConnectionString = connectionString };
            return keys.Any(parts.ContainsKey);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
