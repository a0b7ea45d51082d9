using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NSubstitute;
using OfficeKi.Records;
using OfficeKi.Server.Store;
using OfficeKi.Server.Surfaces.Administration.Usage;

namespace OfficeKi.Tests.Server;

public class HousekeepingTests
{
    [Fact]
    [Trait("Requirement", "AI-05")]
    public async Task At_start_and_once_a_day_months_are_closed_before_old_ones_are_deleted()
    {
        FakeTimeProvider time = new(new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero));
        using FakeStore store = new() { Fails = true };
        using var housekeeping = Build(store, time);

        await housekeeping.StartAsync(default);
        await store.RunsAsync(1); // fails, and the next day is tried again
        store.Fails = false;
        time.Advance(TimeSpan.FromHours(23));
        Assert.Equal(["close"], store.Done);
        time.Advance(TimeSpan.FromHours(1));
        await store.RunsAsync(2);
        await housekeeping.StopAsync(default);

        Assert.Equal(["close", "close", "delete"], store.Done);
    }

    private static Housekeeping Build(FakeStore store, TimeProvider time)
    {
        var meters = new ServiceCollection().AddMetrics().BuildServiceProvider().GetRequiredService<System.Diagnostics.Metrics.IMeterFactory>();
        var log = Substitute.For<IDecisionLog>();
        log.TenantsAsync(default).ReturnsForAnyArgs(Task.FromResult<IReadOnlyList<string>>([]));
        return new(store, store, new UsageAlerts(Options.Create(new AlertOptions()), store, log, time, meters), time, NullLogger<Housekeeping>.Instance);
    }

    private sealed class FakeStore : IUsageReports, IRetention, IDisposable
    {
        private readonly SemaphoreSlim _ran = new(0);

        public bool Fails { get; set; }

        public List<string> Done { get; } = [];

        public DateTimeOffset KeptSince => default;

        public Task CloseMonthsAsync(CancellationToken cancellationToken)
        {
            Done.Add("close");
            if (Fails)
            {
                _ran.Release();
                throw new InvalidOperationException("the store is not there");
            }

            return Task.CompletedTask;
        }

        public Task<long> DeleteExpiredAsync(CancellationToken cancellationToken)
        {
            Done.Add("delete");
            _ran.Release();
            return Task.FromResult(1L);
        }

        public Task<IReadOnlyList<UsageReport>> ReadAsync(string tenantId, DateOnly from, DateOnly to, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<UsageReport>>([]);

        public void Dispose() => _ran.Dispose();

        public async Task RunsAsync(int times)
        {
            Assert.True(await _ran.WaitAsync(TimeSpan.FromSeconds(20)));
            Assert.Equal(times, Done.Count(done => done == "close"));
        }
    }
}
