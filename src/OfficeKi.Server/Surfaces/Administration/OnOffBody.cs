using System.Text.Json.Serialization;
using OfficeKi.Core;

namespace OfficeKi.Server.Surfaces.Administration;

/// <summary>Body of a <c>PUT</c> that switches a function or a model.</summary>
/// <param name="On">Whether it may be used.</param>
/// <param name="Reason">10-500 characters; users read it.</param>
/// <param name="Revision">Number of the revision the administrator saw; 0 for none.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record OnOffBody(bool? On, string? Reason, int? Revision)
{
    internal OnOff? ToSetting(out int after, out IReadOnlyList<FieldError> errors)
    {
        List<FieldError> found = [];
        found.Require(On is not null, "on", new("Bitte geben Sie an, ob eingeschaltet (true) oder abgeschaltet (false).", "Please say whether on (true) or off (false)."));
        var reason = Settings.RequiredReason(Reason, found);
        after = Settings.SeenRevision(Revision, found);
        errors = found;
        return found.Count > 0 ? null : new(On!.Value, reason);
    }
}
