using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using OfficeKi.Records.Budgets;
using OfficeKi.Records.Confirmations;
using OfficeKi.Records.Incidents;
using OfficeKi.Records.Log;
using OfficeKi.Records.Outcomes;
using OfficeKi.Records.Pseudonyms;
using OfficeKi.Records.Revisions;
using OfficeKi.Records.Terms;
using OfficeKi.Records.Training;

namespace OfficeKi.Records.Storage;

/// <summary>The tables. Tenant id is part of the key of whatever belongs to a tenant; no column holds content, a name or an address.</summary>
internal class RecordsContext : DbContext
{
    private const int TenantLength = RecordCheck.LongestWord;

    public RecordsContext(DbContextOptions<RecordsContext> options)
        : base(options)
    {
    }

    protected RecordsContext(DbContextOptions options)
        : base(options)
    {
    }

    public DbSet<DecisionEntry> Decisions => Set<DecisionEntry>();

    public DbSet<ChainHead> ChainHeads => Set<ChainHead>();

    public DbSet<MonthKey> MonthKeys => Set<MonthKey>();

    public DbSet<BudgetMonth> BudgetMonths => Set<BudgetMonth>();

    public DbSet<BudgetHoldEntry> BudgetHolds => Set<BudgetHoldEntry>();

    public DbSet<OutcomeEntry> Outcomes => Set<OutcomeEntry>();

    public DbSet<MinutesSavedEntry> MinutesSaved => Set<MinutesSavedEntry>();

    public DbSet<UsedConfirmation> UsedConfirmations => Set<UsedConfirmation>();

    public DbSet<RevisionEntry> Revisions => Set<RevisionEntry>();

    public DbSet<TermsAcceptance> TermsAcceptances => Set<TermsAcceptance>();

    public DbSet<TrainingEntry> TrainingPasses => Set<TrainingEntry>();

    public DbSet<IncidentEntry> Incidents => Set<IncidentEntry>();

    public DbSet<Heartbeat> Heartbeats => Set<Heartbeat>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<DecisionEntry>(entry =>
        {
            entry.HasKey(one => one.Id);
            entry.Property(one => one.Id).ValueGeneratedOnAdd();

            // The only index besides the key: every further one would be paid for by every request.
            entry.HasIndex(one => new { one.Pseudonym, one.Time });
            entry.Property(one => one.TenantId).HasMaxLength(TenantLength);
            entry.Property(one => one.Pseudonym).HasMaxLength(PseudonymMaker.Length);
        });
        modelBuilder.Entity<ChainHead>(head => head.HasKey(one => one.TenantId));
        modelBuilder.Entity<MonthKey>(key =>
        {
            key.HasKey(one => one.Month);
            key.Property(one => one.Month).ValueGeneratedNever();
        });
        modelBuilder.Entity<BudgetMonth>(month => month.HasKey(one => new { one.TenantId, one.Month, one.CostCentre }));
        modelBuilder.Entity<BudgetHoldEntry>(hold => hold.HasKey(one => one.Id));
        modelBuilder.Entity<OutcomeEntry>(outcome => outcome.HasKey(one => new { one.TenantId, one.RunId }));
        modelBuilder.Entity<MinutesSavedEntry>(minutes => minutes.HasKey(one => new { one.TenantId, one.Day, one.Function }));
        modelBuilder.Entity<UsedConfirmation>(confirmation =>
        {
            confirmation.HasKey(one => one.NumberHash);
            confirmation.Property(one => one.NumberHash).HasMaxLength(SHA256.HashSizeInBytes);
        });
        modelBuilder.Entity<RevisionEntry>(revision =>
        {
            revision.HasKey(one => new { one.TenantId, one.Area, one.Key, one.Number });
            revision.HasIndex(one => new { one.TenantId, one.Sequence }).IsUnique();
        });
        modelBuilder.Entity<TermsAcceptance>(acceptance =>
        {
            acceptance.HasKey(one => new { one.TenantId, one.Pseudonym, one.Version });
            acceptance.Property(one => one.Pseudonym).HasMaxLength(PseudonymMaker.Length);
        });
        modelBuilder.Entity<TrainingEntry>(pass =>
        {
            pass.HasKey(one => new { one.TenantId, one.Pseudonym });
            pass.Property(one => one.Pseudonym).HasMaxLength(PseudonymMaker.Length);
        });
        modelBuilder.Entity<IncidentEntry>(incident =>
        {
            incident.HasKey(one => one.Id);
            incident.HasIndex(one => new { one.TenantId, one.Hour });
        });
        modelBuilder.Entity<Heartbeat>(beat =>
        {
            beat.HasKey(one => one.Id);
            beat.Property(one => one.Id).ValueGeneratedNever();
        });
    }
}
