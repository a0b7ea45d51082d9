using System.Text.RegularExpressions;
using OfficeKi.Core;

namespace OfficeKi.Deploy.Environments;

/// <summary>What a value of an environment must look like, so that the error names the line an administrator wrote.</summary>
/// <remarks>Limits: Teams app manifest schema 1.29; version numbers: Office add-ins take three numbers of up to five digits.</remarks>
internal static partial class EnvironmentRules
{
    private const int LongestUrl = 2048;

    private static readonly Dictionary<string, Func<string, LocalizedText?>> Rules = new(StringComparer.Ordinal)
    {
        ["APP_NAME_SHORT"] = value => AtMost(value, 30),
        ["APP_NAME_FULL"] = value => AtMost(value, 100),
        ["ORGANISATION_NAME"] = value => AtMost(value, 32),
        ["APP_VERSION"] = Version,
        ["ORGANISATION_URL"] = Https,
        ["PRIVACY_URL"] = Https,
        ["TERMS_URL"] = Https,
        ["AUTHORITY_HOST"] = Https,
        ["GRAPH_BASE_URL"] = Https,
        ["BOT_DOMAIN"] = Host,
        ["TEAMS_APP_ID"] = Id,
        ["ADDIN_APP_ID"] = Id,
        ["WORD_ADDIN_ID"] = Id,
        ["OUTLOOK_ADDIN_ID"] = Id,
        ["BOT_ID"] = Id,
        ["AAD_APP_TENANT_ID"] = Id,
        ["AAD_APP_CLIENT_ID"] = Id,
        ["AAD_APP_OBJECT_ID"] = Id,
        ["AAD_APP_ACCESS_AS_USER_PERMISSION_ID"] = Id,
        ["PUBLISH_CLIENT_ID"] = Id,
    };

    /// <summary>Ids of packages: two with the same id would replace each other.</summary>
    private static readonly string[] Apart = ["TEAMS_APP_ID", "ADDIN_APP_ID", "WORD_ADDIN_ID", "OUTLOOK_ADDIN_ID"];

    /// <summary>Every wrong or missing value, by its name.</summary>
    public static IEnumerable<(string Name, Problem Problem)> Check(string path, IReadOnlyDictionary<string, Setting> settings)
    {
        foreach (var name in Rules.Keys.Where(name => !settings.ContainsKey(name)))
        {
            yield return (name, new(path, 1, 1, new($"{name} fehlt.", $"{name} is missing.")));
        }

        foreach (var (name, setting) in settings)
        {
            if (WhatIsWrong(name, setting.Value) is { } wrong)
            {
                yield return (name, new(path, setting.Line, name.Length + 2, new($"{name}: {wrong.De}", $"{name}: {wrong.En}")));
            }
        }

        foreach (var again in Apart.Where(settings.ContainsKey).GroupBy(name => settings[name].Value, StringComparer.OrdinalIgnoreCase).Where(group => group.Key.Length > 0).SelectMany(group => group.Skip(1)))
        {
            yield return (again, new(path, settings[again].Line, again.Length + 2, new($"{again}: Diese Kennung hat schon ein anderes Paket.", $"{again}: another package has this id already.")));
        }
    }

    private static LocalizedText? WhatIsWrong(string name, string value) =>
        name.Contains("SECRET", StringComparison.Ordinal) || name.Contains("PASSWORD", StringComparison.Ordinal)
            ? new("Geheimnisse gehören nicht in diese Datei. Sie wird weitergegeben.", "Secrets do not belong in this file. It is passed on.")
        : !Rules.TryGetValue(name, out var rule) ? null
        : value.Length == 0 ? new("Der Wert fehlt.", "The value is missing.")
        : value.Any(char.IsControl) ? new("Der Wert enthält ein Steuerzeichen.", "The value contains a control character.")
        : rule(value);

    private static LocalizedText? AtMost(string value, int most) => value.Length <= most ? null
        : new($"Der Wert hat {value.Length} Zeichen, erlaubt sind {most}.", $"The value has {value.Length} characters, {most} are allowed.");

    private static LocalizedText? Version(string value) => VersionShape().IsMatch(value) ? null
        : new("Erwartet werden drei Zahlen wie 1.0.0, ohne führende Null, je höchstens fünf Ziffern.", "Three numbers like 1.0.0 are expected, without leading zero, at most five digits each.");

    private static LocalizedText? Https(string value) =>
        value.Length <= LongestUrl && Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && uri.UserInfo.Length == 0 ? null
        : new("Erwartet wird eine Adresse mit https://.", "An address with https:// is expected.");

    private static LocalizedText? Host(string value) => HostShape().IsMatch(value) ? null
        : new("Erwartet wird nur der Name des Servers in Kleinbuchstaben, zum Beispiel officeki.stadt.example.", "Only the name of the server in lower case is expected, for example officeki.stadt.example.");

    private static LocalizedText? Id(string value) => IdShape().IsMatch(value) ? null
        : new("Erwartet wird eine Kennung (UUID nach RFC 9562). Andere ersetzt das Werkzeug von Microsoft stillschweigend.", "An id is expected (UUID as in RFC 9562). Microsoft's toolkit silently replaces others.");

    [GeneratedRegex(@"^(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){2}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VersionShape();

    [GeneratedRegex(@"^(?=.{1,253}(:|\z))[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*(:\d{1,5})?\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HostShape();

    [GeneratedRegex(@"^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IdShape();
}
