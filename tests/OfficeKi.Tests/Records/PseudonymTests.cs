namespace OfficeKi.Tests.Records;

public class PseudonymTests
{
    [Fact]
    [Trait("Requirement", "PDP-12")]
    public async Task A_pseudonym_stays_for_a_month_and_then_rotates_and_own_records_are_still_found()
    {
        await using var store = await TestStore.OpenAsync();
        await store.AppendAsync();
        store.Time.Advance(TimeSpan.FromDays(7)); // 30 November
        await store.AppendAsync();
        store.Time.Advance(TimeSpan.FromDays(1)); // 1 December
        await store.AppendAsync();

        var own = await store.OwnAsync();

        Assert.Equal([12, 11, 11], own.Select(record => record.Time.Month));
        Assert.NotEqual(own[0].ObjectId, own[1].ObjectId);
        Assert.Equal(own[1].ObjectId, own[2].ObjectId);
    }

    [Fact]
    public async Task Two_persons_and_two_tenants_have_different_pseudonyms()
    {
        await using var store = await TestStore.OpenAsync();
        await store.AppendAsync("anna", "mainz");
        await store.AppendAsync("bert", "mainz");
        await store.AppendAsync("anna", "trier");

        Assert.Equal(["3"], await store.RowsAsync("SELECT COUNT(DISTINCT Pseudonym) FROM Decisions"));
    }

    [Fact]
    public async Task Without_the_key_of_a_month_its_records_belong_to_nobody()
    {
        await using var store = await TestStore.OpenAsync();
        await store.AppendAsync();
        store.Time.Advance(TimeSpan.FromDays(30));
        await store.AppendAsync();

        await store.SqlAsync("DELETE FROM MonthKeys WHERE Month = 202611");

        Assert.Equal(12, Assert.Single(await store.OwnAsync()).Time.Month);
    }

    [Fact]
    public async Task The_secret_of_the_configuration_is_part_of_every_pseudonym()
    {
        var secret = new byte[16];
        await using var store = await TestStore.OpenAsync(options => options.PseudonymKey = secret);
        await store.AppendAsync();
        await store.RestartAsync();
        Assert.Single(await store.OwnAsync());

        secret = [.. Enumerable.Repeat((byte)7, 16)];
        await store.RestartAsync();

        Assert.Empty(await store.OwnAsync());
    }

    [Fact]
    public async Task Two_servers_agree_on_the_key_of_a_new_month()
    {
        await using var store = await TestStore.OpenAsync();
        await using var other = store.Build();
        var second = (OfficeKi.Core.IRecords)other.GetService(typeof(OfficeKi.Core.IRecords))!;

        await Task.WhenAll(store.Records.AppendAsync(store.Record(), CancellationToken.None), second.AppendAsync(store.Record(), CancellationToken.None));

        Assert.Equal(2, (await store.OwnAsync()).Count);
    }
}
