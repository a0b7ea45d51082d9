using Microsoft.AspNetCore.DataProtection;
using OfficeKi.Records.Storage;

namespace OfficeKi.Records;

/// <summary>Data-protection keys that all servers share.</summary>
public static class SharedKeys
{
    /// <summary>Keeps the keys in the records' database, when it is one that servers share; false leaves the choice to the caller.</summary>
    public static bool TryPersistKeysToRecords(this IDataProtectionBuilder builder, string connectionString)
    {
        if (!Database.IsPostgres(connectionString))
        {
            return false;
        }

        builder.PersistKeysToDbContext<PostgresContext>();
        return true;
    }
}
