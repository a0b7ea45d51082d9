using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OfficeKi.Core;
using OfficeKi.Records.Budgets;
using OfficeKi.Records.Confirmations;
using OfficeKi.Records.Incidents;
using OfficeKi.Records.Log;
using OfficeKi.Records.Pseudonyms;
using OfficeKi.Records.Retention;
using OfficeKi.Records.Revisions;
using OfficeKi.Records.Storage;
using OfficeKi.Records.Terms;
using OfficeKi.Records.Training;
using OfficeKi.Records.Unmasking;
using OfficeKi.Records.Usage;
using OfficeKi.Records.Writing;

namespace OfficeKi.Records;

/// <summary>
/// Adds <see cref="IRecords"/>, <see cref="IConfirmationUses"/>, <see cref="IRevisions"/>, <see cref="IBudgetStates"/>, <see cref="ITermsAcceptances"/>, <see cref="ITrainingPasses"/>, <see cref="IUnmasking"/>, <see cref="IIncidents"/>,
/// <see cref="IDecisionLog"/>, <see cref="IRecordedFacts"/>, <see cref="IRevisionLog"/>, <see cref="IRetention"/> and <see cref="IUsageReports"/>.
/// </summary>
public static class RecordsModule
{
    private const int ShortestSecret = 16;
    private static readonly TimeSpan LongestMigration = TimeSpan.FromMinutes(5);

    /// <summary>Registers the records; wrong options stop the start.</summary>
    public static IServiceCollection AddRecords(this IServiceCollection services, Action<RecordsOptions> configure)
    {
        services.AddOptions<RecordsOptions>()
            .Configure(configure)
            .Validate(options => Database.IsKnown(options.ConnectionString), "records need a `ConnectionString`: `Data Source=…` for SQLite or `Host=…;Database=…;Username=…` for PostgreSQL")
            .Validate(options => options.MonthlyBudget is null or (>= 0 and <= 1_000_000_000), "`MonthlyBudget` must be 0 to 1,000,000,000 euro")
            .Validate(options => options.PseudonymKey.Count is 0 or >= ShortestSecret, $"`PseudonymKey` must have at least {ShortestSecret} bytes")
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<RecordsOptions>, RetentionValidator>();
        services.TryAddSingleton(TimeProvider.System);
        RecordsOptions options = new();
        configure(options);
        if (Database.IsPostgres(options.ConnectionString))
        {
            services.AddPooledDbContextFactory<PostgresContext>((provider, context) => Database.Use(provider, context));
            services.AddSingleton<IDbContextFactory<RecordsContext>, PostgresFactory>();
        }
        else
        {
            services.AddSingleton<IInterceptor, SqliteSettings>();
            services.AddPooledDbContextFactory<RecordsContext>((provider, context) => Database.Use(provider, context));
        }

        services.AddSingleton<Writer>();
        services.AddSingleton<PseudonymMaker>();
        services.AddSingleton<OwnRecords>();
        services.AddSingleton<ChainVerifier>();
        services.AddSingleton<AuditReader>();
        services.AddSingleton<DecisionRetention>();
        services.AddSingleton<IRetention, RetentionRun>();
        services.AddSingleton<MonthScan>();
        services.AddSingleton<IUsageReports, UsageReports>();
        services.AddSingleton<RecordStore>();
        services.AddSingleton<RevisionStore>();
        services.AddSingleton<IRevisions>(provider => provider.GetRequiredService<RevisionStore>());
        services.AddSingleton<IRevisionLog>(provider => provider.GetRequiredService<RevisionStore>());
        services.AddSingleton<IConfirmationUses, ConfirmationUses>();
        services.AddSingleton<IBudgetStates, BudgetStates>();
        services.AddSingleton<ITermsAcceptances, TermsAcceptances>();
        services.AddSingleton<ITrainingPasses, TrainingPasses>();
        services.AddSingleton<IUnmasking, Comparison>();
        services.AddSingleton<IIncidents, IncidentStore>();
        services.AddSingleton<IRecords>(provider => provider.GetRequiredService<RecordStore>());
        services.AddSingleton<IRecordedFacts, FactsReader>();
        services.AddSingleton<IDecisionLog>(provider => provider.GetRequiredService<RecordStore>());
        return services;
    }

    /// <summary>Brings the tables up to date. Call it at start, before the first request; several servers may call it at once.</summary>
    /// <remarks>The database holds the lock. A lock left behind by a server that died while migrating ends in a failed start, not in an endless wait.</remarks>
    public static async Task MigrateAsync(IServiceProvider services, CancellationToken cancellationToken = default)
    {
        var contexts = services.GetRequiredService<IDbContextFactory<RecordsContext>>();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (!(await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            return;
        }

        using var limit = new CancellationTokenSource(LongestMigration, services.GetRequiredService<TimeProvider>());
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        await context.Database.MigrateAsync(both.Token);
    }
}
