using OfficeKi.Core;

namespace OfficeKi.Tests.Records;

public class DecisionLogTests
{
    [Fact]
    [Trait("Requirement", "PDP-12")]
    [Trait("Requirement", "AI-05")]
    public async Task A_record_comes_back_as_it_was_but_for_the_person()
    {
        await using var store = await TestStore.OpenAsync();
        var record = await store.AppendAsync();

        var found = Assert.Single(await store.OwnAsync());

        Assert.Matches("^[0-9a-f]{32}$", found.ObjectId);
        Assert.Equivalent(record with { ObjectId = found.ObjectId }, found, strict: true);
    }

    [Fact]
    public async Task Other_persons_and_other_tenants_are_not_found()
    {
        await using var store = await TestStore.OpenAsync();
        await store.AppendAsync("anna", "mainz");

        Assert.Empty(await store.OwnAsync("bert", "mainz"));
        Assert.Empty(await store.OwnAsync("anna", "trier"));
        Assert.Empty(await store.OwnAsync("mainzanna", ""));
        Assert.Empty(await store.OwnAsync("zanna", "main"));
    }

    [Fact]
    public async Task Pages_by_time_give_every_record_once_newest_first()
    {
        await using var store = await TestStore.OpenAsync();
        var start = store.Time.GetUtcNow();
        foreach (var hours in Enumerable.Range(0, 50))
        {
            await store.AppendAsync(time: start.AddHours(-hours * 37)); // over three months
            await store.AppendAsync("bert", time: start.AddHours(-hours * 37));
        }

        var seen = new List<DateTimeOffset>();
        for (DateTimeOffset? before = null; ; before = seen[^1])
        {
            var page = await store.OwnAsync(before: before, limit: 7);
            seen.AddRange(page.Select(record => record.Time));
            if (page.Count < 7)
            {
                break;
            }
        }

        Assert.Equal(50, seen.Count);
        Assert.Equal(seen.Distinct().OrderDescending(), seen);
    }

    [Fact]
    public async Task Records_of_one_instant_are_not_lost_between_pages()
    {
        await using var store = await TestStore.OpenAsync();
        var now = store.Time.GetUtcNow();
        await store.AppendAsync(time: now.AddMinutes(-1));
        for (var count = 0; count < 5; count++)
        {
            await store.AppendAsync(time: now);
        }

        var first = await store.OwnAsync(limit: 2);
        var second = await store.OwnAsync(before: first[^1].Time, limit: 2);

        Assert.Equal(6, first.Concat(second).Select(record => record.RunId).Distinct().Count());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(201)]
    public async Task A_page_has_1_to_200_records(int limit)
    {
        await using var store = await TestStore.OpenAsync();

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => store.OwnAsync(limit: limit));
    }

    [Fact]
    public async Task Records_survive_a_restart_and_the_chain_goes_on()
    {
        await using var store = await TestStore.OpenAsync();
        await store.AppendAsync();
        await store.RestartAsync();
        await store.AppendAsync();

        Assert.Equal(2, (await store.OwnAsync()).Count);
        var report = await store.Log.VerifyAsync("mainz", CancellationToken.None);
        Assert.Equal((2L, true), (report.Entries, report.IsIntact));
    }

    [Fact]
    public async Task Many_at_once_over_two_servers_make_one_chain_per_tenant()
    {
        await using var store = await TestStore.OpenAsync();
        await using var other = store.Build();
        var second = (IRecords)other.GetService(typeof(IRecords))!;

        await Task.WhenAll(Enumerable.Range(0, 400).Select(number =>
            (number % 2 == 0 ? store.Records : second).AppendAsync(store.Record($"p{number % 7}", $"t{number % 3}"), CancellationToken.None)));

        var reports = await Task.WhenAll(Enumerable.Range(0, 3).Select(tenant => store.Log.VerifyAsync($"t{tenant}", CancellationToken.None)));
        Assert.All(reports, report => Assert.Empty(report.Broken));
        Assert.Equal(400, reports.Sum(report => report.Entries));
    }

    [Theory]
    [InlineData("TenantId")]
    [InlineData("ObjectId")]
    [InlineData("Function")]
    [InlineData("Cost")]
    [InlineData("Characters")]
    [InlineData("Determining")]
    public async Task A_record_that_cannot_be_meant_is_refused_without_its_value(string field)
    {
        await using var store = await TestStore.OpenAsync();
        var text = new string('x', 201);
        var record = store.Record();
        record = field switch
        {
            "TenantId" => record with { TenantId = text },
            "ObjectId" => record with { ObjectId = "" },
            "Function" => record with { Function = text },
            "Cost" => record with { Cost = -1 },
            "Characters" => record with { Characters = -1 },
            _ => record with { Determining = [text] },
        };

        var problem = await Assert.ThrowsAnyAsync<ArgumentException>(() => store.Records.AppendAsync(record, CancellationToken.None));

        Assert.DoesNotContain("xxx", problem.Message, StringComparison.Ordinal);
        Assert.Empty(await store.OwnAsync());
    }
}
