using System.Security.Claims;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OfficeKi.Core;
using OfficeKi.Functions;
using OfficeKi.Functions.Entries;
using OfficeKi.Policy;

namespace OfficeKi.Tests.Functions;

/// <summary>The real gate with content and records of its own, so that a test sees all that goes in and out.</summary>
internal sealed class GateHarness : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    /// <param name="model">A scripted model to configure, or null for the built-in engine only.</param>
    /// <param name="policy">What tenant <c>tenant</c> is decided by, or null for the base package.</param>
    /// <param name="replace">Last changes to the services.</param>
    public GateHarness(ScriptedModel? model = null, Dictionary<string, string?>? settings = null, PolicySet? policy = null, Action<IServiceCollection>? replace = null)
    {
        Dictionary<string, string?> configured = model is null ? [] : new()
        {
            ["OfficeKi:Models:0:Id"] = "kgrz",
            ["OfficeKi:Models:0:Endpoint"] = model.Endpoint,
            ["OfficeKi:Models:0:Model"] = "m",
            ["OfficeKi:Models:0:Location"] = "on-premises",
            ["OfficeKi:Models:0:Clearance"] = "hoch",
            ["OfficeKi:Models:0:PricePerMillionInput"] = "1",
            ["OfficeKi:Models:0:PricePerMillionOutput"] = "2",
            ["OfficeKi:Models:0:ContractReference"] = "AVV 7/2026",
            ["OfficeKi:Models:0:NoTraining"] = "true",
            ["OfficeKi:Models:0:Timeout"] = "00:00:05",
        };
        foreach (var (key, value) in settings ?? [])
        {
            configured[key] = value;
        }

        var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(configured).Build())
            .AddLogging(logging => logging.AddProvider(Log).SetMinimumLevel(LogLevel.Trace))
            .AddSingleton<IContentSource>(Content)
            .AddSingleton<IRecords>(Records)
            .AddSingleton<IRevisions>(Settings)
            .AddSingleton<ITermsAcceptances>(Terms)
            .AddSingleton<ITrainingPasses>(Passes)
            .AddSingleton<IOrgUnits>(Units)
            .AddSingleton<IContentActions>(Actions)
            .AddSingleton(new PolicySets(PolicySet.Base, policy is null ? null : new Dictionary<string, PolicySet> { [Clerk.TenantId] = policy }))
            .AddFunctions();
        replace?.Invoke(services);
        _services = services.BuildServiceProvider();
    }

    public static Caller Clerk { get; } = new("tenant", "clerk", ["Staff"], new ClaimsPrincipal());

    public FakeContent Content { get; } = new();

    public FakeActions Actions { get; } = new();

    public FakeRecords Records { get; } = new();

    public FakeSettings Settings { get; } = new();

    public FakeTerms Terms { get; } = new();

    public FakePasses Passes { get; } = new();

    public FakeUnits Units { get; } = new();

    public ILiveRuns LiveRuns => _services.GetRequiredService<ILiveRuns>();

    public LogLines Log { get; } = new();

    public IGate Gate => _services.CreateScope().ServiceProvider.GetRequiredService<IGate>();

    public IEntryGate EntryGate => _services.CreateScope().ServiceProvider.GetRequiredService<IEntryGate>();

    public async Task<List<RunEvent>> RunAsync(RunRequest request, Caller? caller = null)
    {
        List<RunEvent> events = [];
        await foreach (var next in Gate.RunAsync(caller ?? Clerk, request, CancellationToken.None))
        {
            events.Add(next);
        }

        return events;
    }

    public static RunRequest Summarize(string text, EngineChoice engine = EngineChoice.Auto, int points = 5) => new()
    {
        Function = "summarize",
        Surface = "word",
        Engine = engine,
        Text = new(text),
        Options = JsonSerializer.SerializeToElement(new { points }),
    };

    public static RunRequest Ask(string question, string? text, string scope = "item", EngineChoice engine = EngineChoice.Auto) => new()
    {
        Function = "ask",
        Surface = "word",
        Engine = engine,
        Text = text is null ? null : new(text),
        Options = JsonSerializer.SerializeToElement(new { question, scope }),
    };

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    internal sealed class FakeContent : IContentSource
    {
        public Dictionary<string, ContentLookup> Items { get; } = [];

        public List<string> SearchHits { get; } = [];

        public void Add(ContentItem item) => Items[item.Ref.ToString()] = new ContentLookup.Found(item);

        public Task<ContentLookup> FindAsync(Caller caller, ContentRef reference, CancellationToken cancellationToken) =>
            Task.FromResult(Items.GetValueOrDefault(reference.ToString(), new ContentLookup.NotFound()));

        public Task<IReadOnlyList<SearchHit>> SearchAsync(Caller caller, ContentText query, int limit, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<SearchHit>>([.. SearchHits.Select(hit => ContentRef.TryParse(hit, out var reference) ? new SearchHit(reference, new("Treffer")) : throw new InvalidOperationException())]);
    }

    internal sealed class FakeActions : IContentActions
    {
        public List<(NewEntry Entry, EntryAttempt Attempt)> Created { get; } = [];

        public ContentCreation Answer { get; set; } = new ContentCreation.Created("new-1");

        public Task<ContentCreation> CreateTodoAsync(Caller caller, NewEntry.Todo todo, EntryAttempt attempt, CancellationToken cancellationToken) => Create(todo, attempt);

        public Task<ContentCreation> CreateEventAsync(Caller caller, NewEntry.Appointment appointment, EntryAttempt attempt, CancellationToken cancellationToken) => Create(appointment, attempt);

        private Task<ContentCreation> Create(NewEntry entry, EntryAttempt attempt)
        {
            Created.Add((entry, attempt));
            return Task.FromResult(Answer);
        }
    }

    internal sealed class FakeRecords : IRecords
    {
        public List<DecisionRecord> Appended { get; } = [];

        public List<decimal> Settled { get; } = [];

        public List<decimal> Reserved { get; } = [];

        public decimal Budget { get; set; } = 100;

        public bool Broken { get; set; }

        public Task AppendAsync(DecisionRecord record, CancellationToken cancellationToken)
        {
            if (Broken)
            {
                throw new IOException("disk full");
            }

            Appended.Add(record);
            return Task.CompletedTask;
        }

        public List<CostCentre?> Payers { get; } = [];

        public Task<BudgetHold?> ReserveAsync(string tenantId, decimal estimate, CostCentre? costCentre, CancellationToken cancellationToken)
        {
            Reserved.Add(estimate);
            Payers.Add(costCentre);
            return Task.FromResult(estimate <= Budget ? new BudgetHold(Guid.NewGuid(), estimate) { IsNearLimit = estimate > costCentre?.SoftEuro } : null);
        }

        public Task SettleAsync(BudgetHold hold, decimal cost, CancellationToken cancellationToken)
        {
            Settled.Add(cost);
            return Task.CompletedTask;
        }

        public Task<bool> TryRecordOutcomeAsync(RunOutcome outcome, CancellationToken cancellationToken) => Task.FromResult(true);

        public Task<IReadOnlyList<DecisionRecord>> OwnRecordsAsync(string tenantId, string objectId, DateTimeOffset? before, int limit, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<DecisionRecord>>([.. Appended]);

        public Task<bool> IsReadyAsync(CancellationToken cancellationToken) => Task.FromResult(!Broken);
    }

    /// <summary>What administrators set, in memory.</summary>
    internal sealed class FakeSettings : IRevisions
    {
        private readonly List<Revision> _all = [];

        public bool Broken { get; set; }

        public void Set<T>(string area, string key, T value, string? tenantId = null)
        {
            tenantId ??= Clerk.TenantId;
            _all.Add(new(tenantId, area, key, 1 + _all.Count(one => one.TenantId == tenantId && one.Area == area && one.Key == key), value as string ?? Setting.Write(value), DateTimeOffset.UnixEpoch, "author"));
        }

        public Task<IReadOnlyList<Revision>> CurrentAsync(string tenantId, string area, CancellationToken cancellationToken) => Broken
            ? throw new IOException("disk gone")
            : Task.FromResult<IReadOnlyList<Revision>>([.. _all.Where(one => one.TenantId == tenantId && one.Area == area).GroupBy(one => one.Key).Select(key => key.MaxBy(one => one.Number)!)]);

        public Task<IReadOnlyList<Revision>> HistoryAsync(string tenantId, string area, string? key, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<Revision?> TryAddAsync(string tenantId, string area, string key, int after, string json, string? objectId, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<bool> IsByAsync(Revision revision, string objectId, CancellationToken cancellationToken) => Task.FromResult(false);
    }

    internal sealed class FakeTerms : ITermsAcceptances
    {
        public HashSet<(string, string, int)> Accepted { get; } = [];

        public Task<bool> HasAcceptedAsync(string tenantId, string objectId, int version, CancellationToken cancellationToken) => Task.FromResult(Accepted.Contains((tenantId, objectId, version)));

        public Task AcceptAsync(string tenantId, string objectId, int version, CancellationToken cancellationToken) => Task.FromResult(Accepted.Add((tenantId, objectId, version)));

        public Task<IReadOnlyList<AcceptedTerms>> OfAsync(string tenantId, string objectId, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<bool> TryWithdrawAsync(string tenantId, string objectId, CancellationToken cancellationToken) => throw new NotSupportedException();
    }

    internal sealed class FakePasses : ITrainingPasses
    {
        public Dictionary<string, TrainingPass> Passes { get; } = [];

        public bool Broken { get; set; }

        public Task<TrainingPass> FindAsync(string tenantId, string objectId, CancellationToken cancellationToken) =>
            Broken ? throw new IOException("disk gone") : Task.FromResult(Passes.GetValueOrDefault(objectId, TrainingPass.None));

        public Task<TrainingPass> KeepAsync(string tenantId, string objectId, string riskClass, DateOnly until, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<bool> TryDeleteAsync(string tenantId, string objectId, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<int> CountAsync(string tenantId, DateOnly day, CancellationToken cancellationToken) => throw new NotSupportedException();
    }

    internal sealed class FakeUnits : IOrgUnits
    {
        public string? Unit { get; set; }

        public Task<string?> UnitOfAsync(Caller caller, CancellationToken cancellationToken) => Task.FromResult(Unit);
    }
}
