using Microsoft.AspNetCore.DataProtection;
using OfficeKi.Policy;
using OfficeKi.Records;
using OfficeKi.Server.Policies;

namespace OfficeKi.Server.Store;

/// <summary>Where records and policy live: a data directory with one SQLite file unless configured otherwise.</summary>
internal static class StoreModule
{
    public static void AddStore(this WebApplicationBuilder builder)
    {
        var directory = builder.Configuration["OfficeKi:DataDirectory"]
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "OfficeKi");
        Directory.CreateDirectory(directory);
        builder.Configuration["OfficeKi:DataDirectory"] = directory; // others look there too: functions, templates, glossary
        var records = builder.Configuration.GetConnectionString("Records") ?? $"Data Source={Path.Combine(directory, "officeki.db")}";
        builder.Services.AddRecords(options =>
        {
            options.ConnectionString = records;
            options.MonthlyBudget = builder.Configuration.GetValue<decimal?>("OfficeKi:MonthlyBudgetEuro");
            builder.Configuration.GetSection("OfficeKi:Retention").Bind(options.Retention);
        });
        builder.Services.AddHostedService<Housekeeping>();

        // Keys of confirmations and tickets: every server that can use the same records can read what another gave out.
        var keys = builder.Services.AddDataProtection().SetApplicationName("OfficeKi");
        if (!keys.TryPersistKeysToRecords(records))
        {
            keys.PersistKeysToFileSystem(new(Path.Combine(directory, "keys")));
        }

        builder.AddSharedCache();
    }

    public static void AddPolicy(this WebApplicationBuilder builder)
    {
        var folder = PolicyFolder.Read(builder.Configuration["OfficeKi:DataDirectory"]!);
        builder.Services.AddSingleton(folder);
        builder.Services.AddSingleton(folder.Sets);
        builder.Services.AddSingleton<PolicyShelf>();
        builder.Services.AddSingleton<ReplayDesk>();
        builder.Services.AddSingleton<PolicyActivator>();
        builder.Services.AddSingleton<PolicyRefresher>();
        builder.Services.AddHostedService(provider => provider.GetRequiredService<PolicyRefresher>());
    }

    public static Task PrepareStoreAsync(this WebApplication app) => RecordsModule.MigrateAsync(app.Services);
}
