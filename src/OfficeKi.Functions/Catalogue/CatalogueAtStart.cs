using Microsoft.Extensions.Hosting;

namespace OfficeKi.Functions.Catalogue;

/// <summary>Reads the catalogue when the server starts: a broken card or prompt stops the start, not the first user.</summary>
internal sealed class CatalogueAtStart(FunctionCatalogue catalogue) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        GC.KeepAlive(catalogue);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
