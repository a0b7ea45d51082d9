using System.Text.Json.Serialization;
using OfficeKi.Core;

namespace OfficeKi.Server.Surfaces.Administration.Functions;

/// <summary>Body of <c>PUT /api/administration/functions/stop</c>.</summary>
/// <param name="Stopped">Whether all functions are stopped.</param>
/// <param name="Reason">10-500 characters; users read it.</param>
/// <param name="Revision">Number of the revision the administrator saw; 0 for none.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record StopBody(bool? Stopped, string? Reason, int? Revision)
{
    internal StopSwitch? ToSetting(out int after, out IReadOnlyList<FieldError> errors)
    {
        List<FieldError> found = [];
        found.Require(Stopped is not null, "stopped", new("Bitte geben Sie an, ob angehalten (true) oder freigegeben (false).", "Please say whether stopped (true) or released (false)."));
        var reason = Settings.RequiredReason(Reason, found);
        after = Settings.SeenRevision(Revision, found);
        errors = found;
        return found.Count > 0 ? null : new(Stopped!.Value, reason);
    }
}
