using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using OfficeKi.Core;
using OfficeKi.Privacy.Characters;
using OfficeKi.Server.Errors;

namespace OfficeKi.Server.Surfaces.Administration;

/// <summary>How the areas of the administration show and change a setting.</summary>
internal static class Settings
{
    private const int ShortestReason = 10;
    private const int LongestReason = 500;

    public static async Task<IReadOnlyDictionary<string, Revision>> ByKeyAsync(this IRevisions revisions, string tenantId, string area, CancellationToken cancellationToken) =>
        (await revisions.CurrentAsync(tenantId, area, cancellationToken)).ToDictionary(one => one.Key, StringComparer.Ordinal);

    /// <summary>When a setting was changed and whether by the caller; who else it was is nobody's business here.</summary>
    public static async Task<JsonObject?> ChangedAsync(this IRevisions revisions, Revision? revision, Caller caller, CancellationToken cancellationToken) => revision is null ? null : new()
    {
        ["time"] = revision.Time,
        ["by"] = revision.Author == Revision.System ? "system" : await revisions.IsByAsync(revision, caller.ObjectId, cancellationToken) ? "you" : "other",
    };

    /// <summary>Adds a revision after the one the caller saw.</summary>
    /// <returns>200 with the number of the new revision, or 409.</returns>
    public static async Task<IActionResult> SetAsync<T>(
        this IRevisions revisions, Caller caller, (string Area, string Key) place, int after, T value, string language, CancellationToken cancellationToken) =>
        await revisions.TryAddAsync(caller.TenantId, place.Area, place.Key, after, Setting.Write(value), caller.ObjectId, cancellationToken) is { } added
            ? new OkObjectResult(new JsonObject { ["revision"] = added.Number })
            : ErrorsModule.Result(Problems.StaleSetting(language));

    /// <summary>What is typed in, without what nobody sees.</summary>
    public static string Cleaned(string? text) => CharacterCleaner.Clean((text ?? "").Trim()).Text;

    /// <summary>Checks the reason every switch needs.</summary>
    public static string RequiredReason(string? text, List<FieldError> errors)
    {
        var reason = Cleaned(text);
        errors.Require(reason.Length is >= ShortestReason and <= LongestReason, "reason", new(
            $"Bitte nennen Sie einen Grund mit {ShortestReason} bis {LongestReason} Zeichen. Alle Nutzerinnen und Nutzer lesen ihn.",
            $"Please give a reason of {ShortestReason} to {LongestReason} characters. All users will read it."));
        return reason;
    }

    /// <summary>Checks the number of the revision the caller saw.</summary>
    public static int SeenRevision(int? number, List<FieldError> errors)
    {
        errors.Require(number >= 0, "revision", new("Bitte nennen Sie den Stand, den Sie gesehen haben (0, wenn es noch keinen gibt).", "Please name the revision you have seen (0 if there is none yet)."));
        return number ?? 0;
    }

    public static void Require(this List<FieldError> errors, bool holds, string field, LocalizedText message)
    {
        if (!holds)
        {
            errors.Add(new(field, message));
        }
    }
}
