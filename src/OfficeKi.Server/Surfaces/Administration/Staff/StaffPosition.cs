using System.Text.Json.Serialization;
using OfficeKi.Core;

namespace OfficeKi.Server.Surfaces.Administration.Staff;

/// <summary>What the staff council says to a draft of the policy, recorded before the draft comes into force.</summary>
/// <param name="Position"><c>informed</c>, <c>consents</c>, <c>objects</c>.</param>
/// <param name="Note">Up to 500 characters.</param>
/// <remarks>Source: LPersVG RLP §§ 69, 74 and 80.</remarks>
internal sealed record StaffPosition(string Position, string Note)
{
    public const string Area = "staff";

    public static IReadOnlyList<string> All { get; } = ["informed", "consents", "objects"];

    /// <summary>Key of the position on a version of the policy.</summary>
    public static string KeyOf(int version) => $"policy-{version}";
}

/// <summary>Body of <c>POST /api/administration/staff/positions</c>.</summary>
/// <param name="Subject">Number of the draft.</param>
/// <param name="Revision">Number of the position the author saw; 0 for none.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record StaffPositionBody(int? Subject, string? Position, string? Note, int? Revision)
{
    private const int LongestNote = 500;

    internal StaffPosition? ToPosition(out int after, out IReadOnlyList<FieldError> errors)
    {
        List<FieldError> found = [];
        after = Settings.SeenRevision(Revision, found);
        var note = Settings.Cleaned(Note);
        var positions = string.Join(", ", StaffPosition.All);
        found.Require(Subject >= 1, "subject", new("Bitte nennen Sie die Nummer des Entwurfs.", "Please give the number of the draft."));
        found.Require(Position is not null && StaffPosition.All.Contains(Position), "position", new($"Erlaubt ist: {positions}.", $"Allowed is: {positions}."));
        found.Require(note.Length <= LongestNote, "note", new($"Erlaubt sind höchstens {LongestNote} Zeichen.", $"At most {LongestNote} characters are allowed."));
        errors = found;
        return found.Count > 0 ? null : new(Position!, note);
    }
}
