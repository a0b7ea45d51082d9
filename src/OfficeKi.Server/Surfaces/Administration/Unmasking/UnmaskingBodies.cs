using System.Text.Json.Serialization;
using OfficeKi.Core;

namespace OfficeKi.Server.Surfaces.Administration.Unmasking;

/// <summary>Body of <c>POST /api/administration/unmasking</c>.</summary>
/// <param name="DecisionId">Entry of the decision log.</param>
/// <param name="Purpose"><c>security-incident</c>, <c>misuse</c>, <c>data-subject</c>, <c>order</c>.</param>
/// <param name="Reason">20-500 characters.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record UnmaskingBody(Guid? DecisionId, string? Purpose, string? Reason)
{
    internal Unmasking? ToRequest(DateTimeOffset now, out IReadOnlyList<FieldError> errors)
    {
        List<FieldError> found = [];
        var reason = Settings.Cleaned(Reason);
        var purposes = string.Join(", ", Unmasking.Purposes);
        found.Require(DecisionId is not null, "decisionId", new("Bitte nennen Sie die Nummer der Entscheidung aus dem Protokoll.", "Please give the number of the decision from the log."));
        found.Require(Purpose is not null && Unmasking.Purposes.Contains(Purpose), "purpose", new($"Bitte wählen Sie einen Zweck: {purposes}.", $"Please choose a purpose: {purposes}."));
        found.Require(reason.Length is >= 20 and <= 500, "reason", new(
            "Bitte nennen Sie einen Grund mit 20 bis 500 Zeichen. Der Personalrat und die betroffene Person lesen ihn.",
            "Please give a reason of 20 to 500 characters. The staff council and the person concerned will read it."));
        errors = found;
        return found.Count > 0 ? null : new(DecisionId!.Value, Purpose!, reason, now, "asked");
    }
}

/// <summary>Body of <c>POST /api/administration/unmasking/{id}/answer</c>.</summary>
/// <param name="Approve">Whether the staff council agrees.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record UnmaskingAnswerBody(bool? Approve);

/// <summary>Body of <c>POST /api/administration/unmasking/{id}/comparison</c>.</summary>
/// <param name="ObjectId">Object id, from the directory, of the one person who is suspected.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record UnmaskingComparisonBody(Guid? ObjectId);
