using System.Collections.Concurrent;
using System.Collections.Frozen;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OfficeKi.Core;
using OfficeKi.Graph.Mail;

namespace OfficeKi.Graph.Facts;

/// <summary>The readers of each tenant: what is external is another question for each city.</summary>
/// <remarks>Readers live next to their interface, so a new kind of content is a new file and nothing else.</remarks>
internal sealed class TenantReaders(IServiceProvider services, IOptions<GraphOptions> options, Cities? cities = null)
{
    private static readonly Type[] Kinds = [.. typeof(IContentReader).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IContentReader)))];

    private readonly ConcurrentDictionary<string, FrozenDictionary<string, IContentReader>> _readers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>By kind of content. A tenant without domains of its own takes those of the whole installation.</summary>
    public IReadOnlyDictionary<string, IContentReader> For(string tenantId) => DomainsOf(tenantId) is { Count: > 0 } own
        ? _readers.GetOrAdd(tenantId, _ => Make(own))
        : _readers.GetOrAdd("", _ => Make(options.Value.OwnDomains));

    private IReadOnlyList<string> DomainsOf(string tenantId) =>
        cities?.All.FirstOrDefault(city => string.Equals(city.TenantId, tenantId, StringComparison.OrdinalIgnoreCase))?.OwnDomains ?? [];

    private FrozenDictionary<string, IContentReader> Make(IReadOnlyList<string> domains)
    {
        TenantServices tenant = new(services, new(domains));
        return Kinds.Select(kind => (IContentReader)ActivatorUtilities.CreateInstance(tenant, kind)).ToFrozenDictionary(reader => reader.Kind, StringComparer.Ordinal);
    }

    /// <summary>All services, and the organisation of one tenant.</summary>
    private sealed class TenantServices(IServiceProvider all, Organisation organisation) : IServiceProvider
    {
        public object? GetService(Type serviceType) =>
            serviceType == typeof(Organisation) ? organisation
            : serviceType == typeof(MailParts) ? new MailParts(organisation)
            : all.GetService(serviceType);
    }
}
