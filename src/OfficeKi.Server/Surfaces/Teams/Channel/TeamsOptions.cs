namespace OfficeKi.Server.Surfaces.Teams.Channel;

/// <summary>Settings of the Teams channel (section <c>OfficeKi:Teams</c>). Without <see cref="PublicUrl"/> no token of any channel is accepted.</summary>
internal sealed class TeamsOptions
{
    private const string Section = "OfficeKi:Teams";

    private static readonly string[] MicrosoftServices = ["smba.trafficmanager.net", ".botframework.com", ".teams.microsoft.com"];

    /// <summary>Where people reach this server, for example <c>https://officeki.stadt.example</c>; dialogs open there.</summary>
    public string PublicUrl { get; init; } = "";

    /// <summary>App id of the bot registration, a GUID; empty: <c>AzureAd:ClientId</c>.</summary>
    public string AppId { get; init; } = "";

    /// <summary>OpenID metadata of the channel. Other clouds have their own (Bot Framework, "Authentication with the Bot Connector").</summary>
    public string MetadataAddress { get; init; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    public string Issuer { get; init; } = "https://api.botframework.com";

    /// <summary>Hosts a channel may name as its service; with a leading dot all hosts below. Empty: Microsoft's.</summary>
    public string[] ServiceHosts { get; init; } = [];

    public bool IsOn => PublicUrl.Length > 0;

    public Uri Site => new(PublicUrl);

    /// <exception cref="InvalidOperationException">A setting is wrong; the message names every one.</exception>
    public static TeamsOptions Read(IConfiguration configuration)
    {
        var read = configuration.GetSection(Section).Get<TeamsOptions>() ?? new();
        TeamsOptions options = new()
        {
            PublicUrl = read.PublicUrl.TrimEnd('/'),
            AppId = read.AppId.Length > 0 ? read.AppId : configuration["AzureAd:ClientId"] ?? "",
            MetadataAddress = read.MetadataAddress,
            Issuer = read.Issuer,
            ServiceHosts = read.ServiceHosts.Length > 0 ? read.ServiceHosts : MicrosoftServices,
        };
        string[] errors = options.IsOn ? [.. options.Errors()] : [];
        return errors.Length == 0 ? options : throw new InvalidOperationException(string.Join(Environment.NewLine, errors));
    }

    /// <summary>HTTPS on a host of the list: the only places a channel's own service may stand.</summary>
    public bool IsServiceHost(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps && address.IsDefaultPort && address.UserInfo.Length == 0
        && ServiceHosts.Any(host => host.StartsWith('.')
            ? address.IdnHost.EndsWith(host, StringComparison.OrdinalIgnoreCase)
            : address.IdnHost.Equals(host, StringComparison.OrdinalIgnoreCase));

    private IEnumerable<string> Errors()
    {
        if (!Uri.TryCreate(PublicUrl, UriKind.Absolute, out var site) || site.Scheme != Uri.UriSchemeHttps || site.PathAndQuery != "/" || site.UserInfo.Length > 0)
        {
            yield return $"{Section}:PublicUrl: an address like https://officeki.stadt.example is needed, without a path";
        }

        if (!Guid.TryParse(AppId, out _))
        {
            yield return $"{Section}:AppId: the app id of the bot registration is missing or no GUID";
        }

        if (!Uri.TryCreate(MetadataAddress, UriKind.Absolute, out var metadata) || metadata.Scheme != Uri.UriSchemeHttps)
        {
            yield return $"{Section}:MetadataAddress: an https address is needed";
        }
    }
}
