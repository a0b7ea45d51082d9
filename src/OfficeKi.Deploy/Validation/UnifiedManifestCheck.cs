using Newtonsoft.Json.Linq;
using OfficeKi.Core;
using OfficeKi.Deploy.Templates;

namespace OfficeKi.Deploy.Validation;

/// <summary>What the schema cannot see: names that must fit each other inside the manifest.</summary>
internal static class UnifiedManifestCheck
{
    public static IEnumerable<Problem> Check(Template template, JObject manifest) =>
        [.. Commands(template, manifest), .. Actions(template, manifest), .. Addresses(template, manifest)];

    private static IEnumerable<Problem> Commands(Template template, JObject manifest) =>
        from again in manifest.SelectTokens("composeExtensions[*].commands[*].id").GroupBy(id => (string?)id).SelectMany(same => same.Skip(1))
        select template.At(again, new($"Den Befehl {again} gibt es schon.", $"The command {again} exists already."));

    private static IEnumerable<Problem> Actions(Template template, JObject manifest)
    {
        var known = manifest.SelectTokens("extensions[*].runtimes[*].actions[*].id").Select(id => (string?)id).ToHashSet();
        return from used in manifest.SelectTokens("extensions[*].ribbons[*].tabs[*].groups[*].controls[*].actionId")
               where !known.Contains((string?)used)
               select template.At(used, new($"Die Aktion {used} gibt es nicht.", $"There is no action {used}."));
    }

    /// <summary>Office opens pages of unlisted hosts in a browser window, and Teams not at all; wildcards do not hold for add-ins.</summary>
    private static IEnumerable<Problem> Addresses(Template template, JObject manifest)
    {
        var domains = manifest.SelectTokens("validDomains[*]").ToList();
        foreach (var wildcard in domains.Where(domain => ((string?)domain)?.Contains('*', StringComparison.Ordinal) == true))
        {
            yield return template.At(wildcard, new("Platzhalter gelten nicht für Office-Add-Ins.", "Wildcards do not hold for Office add-ins."));
        }

        foreach (var page in manifest.SelectTokens("extensions[*].runtimes[*].code.page").Concat(manifest.SelectTokens("extensions..url")))
        {
            if (!Uri.TryCreate((string?)page, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttps)
            {
                yield return template.At(page, new("Erwartet wird eine Adresse mit https://.", "An address with https:// is expected."));
            }
            else if (!domains.Any(domain => string.Equals((string?)domain, address.Authority, StringComparison.OrdinalIgnoreCase)))
            {
                yield return template.At(page, new LocalizedText($"{address.Authority} fehlt in validDomains.", $"{address.Authority} is missing in validDomains."));
            }
        }
    }
}
