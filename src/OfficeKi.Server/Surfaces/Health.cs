using OfficeKi.Core;

namespace OfficeKi.Server.Surfaces;

/// <summary>Whether the process lives, and whether it could serve a run now.</summary>
internal static class Health
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Text("live")).AllowAnonymous();
        app.MapGet("/health/ready", ReadyAsync).AllowAnonymous();
    }

    private static async Task<IResult> ReadyAsync(IRecords records, CancellationToken cancellationToken) =>
        await records.IsReadyAsync(cancellationToken) ? Results.Text("ready") : Results.Text("store", statusCode: StatusCodes.Status503ServiceUnavailable);
}
