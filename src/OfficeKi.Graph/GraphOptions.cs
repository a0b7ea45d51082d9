using System.ComponentModel.DataAnnotations;
using OfficeKi.Core;

namespace OfficeKi.Graph;

/// <summary>Where Microsoft Graph is, what belongs to our own organisation, and what its sensitivity labels mean.</summary>
public sealed class GraphOptions : IValidatableObject
{
    /// <summary>Address with version; HTTPS. Other clouds and the demo tenant have their own.</summary>
    [Required, Url]
    public string BaseUrl { get; init; } = "https://graph.microsoft.com/v1.0";

    /// <summary>What stands before a scope, for example <c>https://graph.microsoft.com/</c>; empty takes scheme and host of <see cref="BaseUrl"/>.</summary>
    public string ScopePrefix { get; init; } = "";

    /// <summary>Authentication scheme whose application exchanges the caller's token.</summary>
    [Required]
    public string AuthenticationScheme { get; init; } = "Bearer";

    /// <summary>Mail domains of our own organisation: <c>stadt.example</c> exactly, or <c>.stadt.example</c> with all below it.
    /// With none, every sender counts as external. A city that names its own (<c>OfficeKi:Cities:n:OwnDomains</c>) has those alone.</summary>
    public string[] OwnDomains { get; init; } = [];

    /// <summary>Hosts a file may be fetched from when Graph redirects, besides Graph itself; a leading dot means all below.
    /// Empty means <c>.sharepoint.com</c>.</summary>
    public string[] DownloadHosts { get; init; } = [];

    /// <summary>The tenant's label catalogue by label id. A label that is not listed counts as <see cref="Classification.SehrHoch"/>.</summary>
    public Dictionary<string, GraphLabel> Labels { get; init; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Zone in which times are written into fields, as IANA name.</summary>
    [Required]
    public string TimeZone { get; init; } = "Europe/Berlin";

    /// <summary>Longest time one look-up or search may take, retries and reading included.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:02:00")]
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!BaseUrl.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            yield return new("must start with https://", [nameof(BaseUrl)]);
        }

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out _))
        {
            yield return new($"`{TimeZone}` is no known time zone", [nameof(TimeZone)]);
        }

        foreach (var domain in OwnDomains.Where(domain => !IsHostName(domain)))
        {
            yield return new($"`{domain}` is no domain such as `stadt.example` or `.stadt.example`", [nameof(OwnDomains)]);
        }

        foreach (var host in DownloadHosts.Where(host => !IsHostName(host)))
        {
            yield return new($"`{host}` is no host such as `files.example` or `.files.example`", [nameof(DownloadHosts)]);
        }

        foreach (var (id, label) in Labels.Where(pair => string.IsNullOrWhiteSpace(pair.Value.Name) || !Enum.IsDefined(pair.Value.Classification)))
        {
            yield return new($"label `{id}` needs a name and a classification", [nameof(Labels)]);
        }
    }

    /// <summary>Whether this is a domain or host for a list of them. A single label below the top (<c>.com</c>) would allow half the world.</summary>
    public static bool IsHostName(string text) =>
        text.Trim('.').Contains('.', StringComparison.Ordinal) && Uri.CheckHostName(text.StartsWith('.') ? text[1..] : text) == UriHostNameType.Dns;
}
