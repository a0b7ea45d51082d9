using System.Text.Json.Nodes;
using OfficeKi.Core;
using OfficeKi.Policy;
using OfficeKi.Records;
using OfficeKi.Server.Policies;
using OfficeKi.Server.Store;

namespace OfficeKi.Server.Surfaces.Administration.Policy;

/// <summary>What is in force, what was, and what waits.</summary>
internal sealed class PolicyOverview(PolicyShelf shelf, PolicySets sets, PolicyFolder folder, IRecordedFacts recorded, TimeProvider time)
{
    private const int MostVersions = 50;

    /// <summary>A figure that rests on fewer people is not shown.</summary>
    private const int FewestPeople = 5;

    public async Task<JsonObject> OfAsync(Caller caller, string language, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var versions = await shelf.VersionsAsync(caller.TenantId, cancellationToken);
        var activations = await shelf.ActivationsAsync(caller.TenantId, cancellationToken);
        var active = PolicyShelf.ActiveAt(activations, now);
        JsonArray history = [];
        foreach (var version in versions.Take(MostVersions))
        {
            history.Add(await OfAsync(version, activations, active, now, caller, language, cancellationToken));
        }

        return new()
        {
            ["active"] = await ActiveAsync(caller, versions, active, cancellationToken),
            ["base"] = new JsonObject { ["version"] = PolicySet.Base.Version, ["files"] = PolicyJson.Of(PolicySet.BaseFiles) },
            ["rules"] = await RulesAsync(caller.TenantId, now, language, cancellationToken),
            ["versions"] = history,
            ["revision"] = Stored.NewestOf(versions),
            ["activation"] = Stored.NewestOf(activations),
            ["mayWrite"] = caller.Roles.Contains(AdministrationRoles.Administrator),
            ["mayActivate"] = caller.Roles.Contains(AdministrationRoles.Administrator) || caller.Roles.Contains(AdministrationRoles.DataProtection),
        };
    }

    private async Task<JsonObject> ActiveAsync(Caller caller, IReadOnlyList<Kept<StoredVersion>> versions, Kept<StoredActivation>? active, CancellationToken cancellationToken)
    {
        var set = sets.For(caller.TenantId).Set;
        var version = versions.FirstOrDefault(version => version.Number == active?.Value.Version);
        var start = folder.FilesOf(caller.TenantId);
        return new()
        {
            ["version"] = set.Version,
            ["number"] = version?.Number,
            ["source"] = version is not null ? "administration" : start.Count > 0 ? "folder" : "base",
            ["folderIgnored"] = version is not null && start.Count > 0,
            ["readable"] = set != PolicySet.Nothing,
            ["contact"] = set.Contact,
            ["author"] = version is null ? null : await AuthorAsync(version.Revision, caller, cancellationToken),
            ["reason"] = active?.Value.Reason,
            ["validFrom"] = active?.Value.ValidFrom,
            ["files"] = PolicyJson.Of(version?.Value.Files ?? start),
        };
    }

    private async Task<JsonArray> RulesAsync(string tenantId, DateTimeOffset now, string language, CancellationToken cancellationToken)
    {
        var counts = (await recorded.WouldDenyAsync(tenantId, now - ReplayDesk.Back, cancellationToken)).ToDictionary(count => count.Rule, StringComparer.Ordinal);
        return new([.. sets.For(tenantId).Set.Rules.Select(rule =>
        {
            var json = PolicyJson.Of(rule, language);
            var count = counts.GetValueOrDefault(rule.Id);
            json["wouldDeny"] = count is null ? 0 : count.People < FewestPeople ? null : count.Calls;
            return json;
        })]);
    }

    private async Task<JsonObject> OfAsync(
        Kept<StoredVersion> version, IReadOnlyList<Kept<StoredActivation>> activations, Kept<StoredActivation>? active, DateTimeOffset now, Caller caller, string language,
        CancellationToken cancellationToken)
    {
        var own = activations.Where(activation => activation.Value.Version == version.Number).ToArray();
        var state = active?.Value.Version == version.Number ? "active"
            : own.Any(activation => activation.Value.ValidFrom > now) ? "planned"
            : own.Length > 0 || version.Revision.Author == Revision.System ? "former"
            : "draft";
        var start = version.Revision.Author == Revision.System;
        return new()
        {
            ["number"] = version.Number,
            ["state"] = active is null && start ? "active" : state,
            ["time"] = version.Revision.Time,
            ["author"] = await AuthorAsync(version.Revision, caller, cancellationToken),
            ["reason"] = start ? new LocalizedText("Ausgangsstand aus dem Datenverzeichnis", "Start value from the data directory").In(language) : version.Value.Reason,
            ["package"] = version.Value.Package is { } package ? $"{package.Name} {package.Release} ({package.Issuer})" : null,
            ["activations"] = new JsonArray([.. own.Select(activation => new JsonObject
            {
                ["validFrom"] = activation.Value.ValidFrom,
                ["time"] = activation.Revision.Time,
                ["reason"] = activation.Value.Reason,
                ["secondPerson"] = activation.Value.WasSeen,
            })]),
        };
    }

    private async Task<string> AuthorAsync(Revision revision, Caller caller, CancellationToken cancellationToken) =>
        revision.Author == Revision.System ? "system" : await shelf.IsByAsync(revision, caller.ObjectId, cancellationToken) ? "you" : "other";
}
