using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using OfficeKi.Core;

namespace OfficeKi.Tests.Records;

/// <summary>Which confirmations were used is known to every server on the store, and nothing else about them.</summary>
public class ConfirmationTests
{
    private static readonly Guid Number = Guid.Parse("6d3c1e52-9a71-4b0f-8c2d-0f5e7a914b36");

    [Fact]
    public async Task A_used_confirmation_stays_used_after_a_restart()
    {
        await using var store = await TestStore.OpenAsync();
        Assert.Equal(ConfirmationUse.First, await TakeAsync(store));
        Assert.Equal(ConfirmationUse.Refused, await TakeAsync(store));

        await store.RestartAsync();

        Assert.Equal(ConfirmationUse.Refused, await TakeAsync(store));
    }

    [Fact]
    public async Task Of_many_on_several_servers_exactly_one_takes_it()
    {
        await using var store = await TestStore.OpenAsync();
        var servers = Enumerable.Range(0, 3).Select(_ => store.Build()).ToList();

        var uses = await Task.WhenAll(servers.SelectMany(server => Enumerable.Range(0, 10).Select(_ => Task.Run(() =>
            server.GetRequiredService<IConfirmationUses>().TakeAsync(Number, Expires(store), CancellationToken.None)))));

        Assert.Single(uses, ConfirmationUse.First);
        Assert.Equal(29, uses.Count(use => use == ConfirmationUse.Refused));
        await Task.WhenAll(servers.Select(server => server.DisposeAsync().AsTask()));
    }

    [Fact]
    public async Task What_was_given_back_is_taken_again_by_one_and_known_as_repeated()
    {
        await using var store = await TestStore.OpenAsync();
        await TakeAsync(store);
        await store.Uses.GiveBackAsync(Number, CancellationToken.None);

        var uses = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => TakeAsync(store)));

        Assert.Single(uses, ConfirmationUse.Again);
        Assert.Equal(4, uses.Count(use => use == ConfirmationUse.Refused));
    }

    [Fact]
    public async Task Kept_is_a_hash_and_when_it_expires()
    {
        await using var store = await TestStore.OpenAsync();
        await TakeAsync(store);

        var columns = await store.RowsAsync("SELECT name FROM pragma_table_info('UsedConfirmations') ORDER BY name");
        var row = Assert.Single(await store.RowsAsync("SELECT hex(NumberHash), ExpiresAt FROM UsedConfirmations"));

        Assert.Equal(["ExpiresAt", "IsFree", "NumberHash"], columns);
        Assert.Equal($"{Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Number.ToByteArray()))}|{Expires(store).UtcTicks}", row);
    }

    [Fact]
    public async Task Rows_are_removed_once_no_clock_can_call_them_valid()
    {
        await using var store = await TestStore.OpenAsync();
        await TakeAsync(store);

        store.Time.Advance(TimeSpan.FromMinutes(9));
        await store.Uses.TakeAsync(Guid.NewGuid(), Expires(store), CancellationToken.None);
        Assert.Equal(["2"], await store.RowsAsync("SELECT COUNT(*) FROM UsedConfirmations"));

        store.Time.Advance(TimeSpan.FromMinutes(2));
        await store.Uses.TakeAsync(Guid.NewGuid(), Expires(store), CancellationToken.None);
        Assert.Equal(["2"], await store.RowsAsync("SELECT COUNT(*) FROM UsedConfirmations"));
    }

    [Fact]
    public async Task A_store_that_cannot_remember_takes_nothing()
    {
        await using var store = await TestStore.OpenAsync();
        await store.SqlAsync("ALTER TABLE UsedConfirmations RENAME TO Gone");

        await Assert.ThrowsAnyAsync<DbException>(() => TakeAsync(store));
    }

    private static DateTimeOffset Expires(TestStore store) => store.Time.GetUtcNow() + TimeSpan.FromMinutes(5);

    private static Task<ConfirmationUse> TakeAsync(TestStore store) => store.Uses.TakeAsync(Number, Expires(store), CancellationToken.None);
}
