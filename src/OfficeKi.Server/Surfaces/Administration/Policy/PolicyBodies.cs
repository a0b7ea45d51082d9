using System.Text.Json;
using System.Text.Json.Serialization;
using OfficeKi.Core;
using OfficeKi.Policy;
using OfficeKi.Server.Policies;

namespace OfficeKi.Server.Surfaces.Administration.Policy;

/// <summary>A file as the editor holds it.</summary>
/// <param name="Name"><c>name.yaml</c>, or <c>tests/name.yaml</c> for cases.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record FileBody(string? Name, string? Text);

/// <summary>Body of <c>POST …/policy/validate</c>.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ValidateBody(IReadOnlyList<FileBody?>? Files);

/// <summary>Body of <c>POST …/policy/simulate</c>.</summary>
/// <param name="Version">Number of a kept version; null for the set in force or for <paramref name="Files"/>.</param>
/// <param name="Files">Files that are not kept; null for a kept version.</param>
/// <param name="Facts">As cases state them: <c>{"function":"summarize","roles":["Staff"]}</c>.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SimulateBody(int? Version, IReadOnlyList<FileBody?>? Files, JsonElement Facts);

/// <summary>Body of <c>POST …/policy/replay</c>: a kept version, or files that are not kept; of those the report is not kept either.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ReplayBody(int? Version, IReadOnlyList<FileBody?>? Files);

/// <summary>Body of <c>POST …/policy/drafts</c>.</summary>
/// <param name="Revision">Number of the newest version the author saw, 0 for none.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record DraftBody(int? Revision, IReadOnlyList<FileBody?>? Files, string? Reason);

/// <summary>Body of <c>POST …/policy/activate</c> and <c>…/rollback</c>.</summary>
/// <param name="Revision">Number of the newest activation the person saw, 0 for none.</param>
/// <param name="ValidFrom">From when on; null for now.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ActivateBody(int? Revision, int? Version, string? Reason, DateTimeOffset? ValidFrom);

/// <summary>Checks what bodies have in common.</summary>
internal static class PolicyBodies
{
    private const int LongestReason = 500;

    public static IReadOnlyList<PolicyFile> FilesOf(IReadOnlyList<FileBody?>? files) => [.. (files ?? []).Select(file => new PolicyFile(file?.Name ?? "", file?.Text ?? ""))];

    public static IEnumerable<FieldError> FileErrors(IReadOnlyList<FileBody?>? files) =>
        files is null ? [Missing("files")] : Overlay.Errors(FilesOf(files));

    public static IEnumerable<FieldError> ReasonErrors(string? reason) => reason?.Trim().Length is > 0 and <= LongestReason ? [] :
        [new("reason", new($"Bitte begründen Sie die Änderung (höchstens {LongestReason} Zeichen).", $"Please give a reason for the change (at most {LongestReason} characters)."))];

    public static FieldError Missing(string field) => new(field, new("Diese Angabe fehlt.", "This is missing."));

    public static IEnumerable<FieldError> Present(int? number, string field) => number is >= 0 ? [] : [Missing(field)];

    /// <summary>Errors of files as errors of fields: <c>rules.yaml(3,5)</c>.</summary>
    public static IEnumerable<FieldError> Of(IEnumerable<PolicyError> errors) => errors.Select(error => new FieldError($"{error.File}({error.Line},{error.Column})", error.Text));
}
