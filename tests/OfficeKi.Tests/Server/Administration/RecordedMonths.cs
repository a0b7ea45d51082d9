using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using OfficeKi.Core;
using OfficeKi.Records;
using OfficeKi.Server.Demo;

namespace OfficeKi.Tests.Server.Administration;

/// <summary>Fills the demo city's log with months gone by, as a city would have them.</summary>
internal static class RecordedMonths
{
    /// <summary>Nothing runs by itself: a month is closed when the test says so. Only before the first request.</summary>
    public static DemoServer WithoutHousekeeping(this DemoServer server) => server.With(services =>
    {
        foreach (var service in services.Where(service => service.ImplementationType?.Name == "Housekeeping").ToArray())
        {
            services.Remove(service);
        }
    });

    /// <summary>The tenant of a persona.</summary>
    public static string TenantOf(this DemoServer server, string persona) =>
        server.Services.GetRequiredService<DemoTenantSetup>().City.Personas.Single(known => known.Id == persona).TenantId;

    /// <summary>The month that was closed last, for example <c>2026-10</c>.</summary>
    public static string LastMonth(this DemoServer server) => Start(server, 1).ToString("yyyy-MM", CultureInfo.InvariantCulture);

    public static DateTimeOffset Start(DemoServer server, int monthsAgo)
    {
        var now = server.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        return new DateTimeOffset(now.Year, now.Month, 1, 0, 0, 0, TimeSpan.Zero).AddMonths(-monthsAgo);
    }

    /// <param name="monthsAgo">1: the month before the current one.</param>
    public static async Task RecordAsync(this DemoServer server, int persons, int monthsAgo = 1, string persona = "administration", Func<DecisionRecord, DecisionRecord>? change = null)
    {
        var records = server.Services.GetRequiredService<IRecords>();
        var tenant = server.TenantOf(persona);
        await Task.WhenAll(Enumerable.Range(0, persons).Select(number => records.AppendAsync(
            (change ?? (record => record))(new()
            {
                DecisionId = Guid.NewGuid(),
                RunId = Guid.NewGuid(),
                TenantId = tenant,
                ObjectId = $"person-{number}",
                Time = Start(server, monthsAgo).AddDays(13).AddMinutes(30).AddSeconds(17),
                Function = "summarize",
                Surface = "word",
                Effect = "permit",
                Determining = ["base/summarize-staff"],
                Obligations = ["mask"],
                PolicyVersion = "2026.11.1+sha256:0123456789ab",
                OrgUnit = "Ordnungsamt",
                Engine = "kgrz-llama",
                Result = "done",
                Characters = 8_123,
                TokensIn = 1_000,
                TokensOut = 500,
                Cost = 0.25m,
                DurationMs = 1_230,
            }),
            CancellationToken.None)));
    }

    public static Task CloseAsync(this DemoServer server) => server.Services.GetRequiredService<IUsageReports>().CloseMonthsAsync(CancellationToken.None);
}
