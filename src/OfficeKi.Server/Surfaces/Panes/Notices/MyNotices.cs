using System.Text.Json.Nodes;
using OfficeKi.Core;

namespace OfficeKi.Server.Surfaces.Panes.Notices;

/// <summary>What a tenant tells its users now.</summary>
internal static class MyNotices
{
    public static async Task AddNoticesAsync(
        this JsonObject me, IRevisions revisions, ITermsAcceptances acceptances, Caller caller, (DateTimeOffset Now, string Language) asked, CancellationToken cancellationToken)
    {
        var set = (await revisions.CurrentAsync(caller.TenantId, Setting.Notices, cancellationToken)).ToDictionary(one => one.Key, StringComparer.Ordinal);
        me["notices"] = set.GetValueOrDefault(Setting.BannerKey)?.Read<Banner>() is { } banner && banner.IsShownAt(asked.Now)
            ? new JsonArray(new JsonObject { ["severity"] = banner.Severity, ["text"] = banner.Text.In(asked.Language) })
            : new JsonArray();
        var revision = set.GetValueOrDefault(Setting.TermsKey);
        me["terms"] = revision?.Read<TermsOfUse>() is { Text.De.Length: > 0 } terms
            ? new JsonObject
            {
                ["version"] = revision.Number,
                ["text"] = terms.Text.In(asked.Language),
                ["accepted"] = await acceptances.HasAcceptedAsync(caller.TenantId, caller.ObjectId, revision.Number, cancellationToken),
            }
            : null;
    }
}
