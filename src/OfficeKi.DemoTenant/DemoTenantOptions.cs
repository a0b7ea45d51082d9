namespace OfficeKi.DemoTenant;

/// <summary>How the demo tenant runs: where it listens, which app it knows, how patient it is.</summary>
public sealed record DemoTenantOptions
{
    /// <summary>Loopback port of sign-in and Graph, 0-65535; 0 takes any free one.</summary>
    public int Port { get; init; } = 5443;

    /// <summary>Client id of the one registered app: the API, its panes and its on-behalf-of client.</summary>
    public required string ApiClientId { get; init; }

    /// <summary>Where a browser may be sent back to, compared exactly; on a loopback host any port will do.</summary>
    public required IReadOnlyList<string> RedirectUris { get; init; }

    /// <summary>Clock of tokens, codes, downloads and throttling.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Graph requests per persona in ten seconds, 1 or more; one more is answered with 429.</summary>
    public int RequestsPerTenSeconds { get; init; } = 200;

    /// <summary>Text of a file for the search, read once per file; without it only names are searched.</summary>
    public Func<DemoFile, string> TextOf { get; init; } = _ => "";
}
