using Microsoft.Extensions.DependencyInjection;
using OfficeKi.Core;

namespace OfficeKi.Tests.Records;

/// <summary>Accepted terms are a person's, reported incidents are nobody's.</summary>
public class NoticeRecordsTests
{
    [Fact]
    public async Task An_acceptance_counts_for_one_person_one_tenant_and_one_version_over_months_and_restarts()
    {
        await using var store = await TestStore.OpenAsync();
        await store.Terms.AcceptAsync("mainz", "anna", 3, default);
        await store.Terms.AcceptAsync("mainz", "anna", 3, default);
        store.Time.Advance(TimeSpan.FromDays(80));
        await store.Records.AppendAsync(store.Record(), default); // a new month with a key of its own

        await using var other = store.Build();
        var terms = other.GetRequiredService<ITermsAcceptances>();
        Assert.True(await terms.HasAcceptedAsync("mainz", "anna", 3, default));
        Assert.False(await terms.HasAcceptedAsync("mainz", "anna", 4, default));
        Assert.False(await terms.HasAcceptedAsync("mainz", "bert", 3, default));
        Assert.False(await terms.HasAcceptedAsync("trier", "anna", 3, default));
        Assert.Single(await store.RowsAsync("SELECT Version FROM TermsAcceptances"));
    }

    [Fact]
    public async Task When_the_key_of_the_month_is_deleted_nobody_finds_the_acceptance()
    {
        await using var store = await TestStore.OpenAsync();
        await store.Terms.AcceptAsync("mainz", "anna", 1, default);
        await store.SqlAsync("DELETE FROM MonthKeys");

        await using var other = store.Build();
        Assert.False(await other.GetRequiredService<ITermsAcceptances>().HasAcceptedAsync("mainz", "anna", 1, default));
    }

    [Fact]
    public async Task An_incident_keeps_function_hour_and_policy_and_neither_run_nor_person()
    {
        await using var store = await TestStore.OpenAsync();
        var run = await store.AppendAsync();
        store.Time.Advance(TimeSpan.FromMinutes(47));

        Assert.True(await store.Incidents.TryReportAsync("mainz", "anna", "wrong", run.RunId, default));
        Assert.True(await store.Incidents.TryReportAsync("mainz", "bert", "technical", null, default));

        DateTimeOffset hour = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
        Assert.Equal(
            [new(hour, "technical", null, null), new(hour, "wrong", "summarize", run.PolicyVersion)],
            (await store.Incidents.NewestAsync("mainz", default)).OrderBy(incident => incident.Kind, StringComparer.Ordinal));
        Assert.Empty(await store.Incidents.NewestAsync("trier", default));
        var row = string.Join('\n', await store.RowsAsync("SELECT * FROM Incidents"));
        Assert.DoesNotContain(run.RunId.ToString(), row, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("anna", row, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("mainz", "bert")]
    [InlineData("trier", "anna")]
    public async Task Nobody_reports_on_somebody_else_s_run(string tenant, string person)
    {
        await using var store = await TestStore.OpenAsync();
        var run = await store.AppendAsync();

        Assert.False(await store.Incidents.TryReportAsync(tenant, person, "wrong", run.RunId, default));
        Assert.Empty(await store.Incidents.NewestAsync(tenant, default));
    }
}
