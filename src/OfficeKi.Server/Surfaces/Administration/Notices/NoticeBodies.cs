using System.Text.Json.Serialization;
using OfficeKi.Core;

namespace OfficeKi.Server.Surfaces.Administration.Notices;

/// <summary>Body of <c>PUT /api/administration/notices/banner</c>. Without text there is no message.</summary>
/// <param name="De">Up to 500 characters.</param>
/// <param name="En">Up to 500 characters.</param>
/// <param name="Severity"><c>info</c>, <c>warning</c> or <c>error</c>.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record BannerBody(string? De, string? En, DateTimeOffset? From, DateTimeOffset? Until, string? Severity, int? Revision)
{
    private const int Longest = 500;

    internal Banner? ToSetting(out int after, out IReadOnlyList<FieldError> errors)
    {
        List<FieldError> found = [];
        after = Settings.SeenRevision(Revision, found);
        var text = Texts.Both(De, En, Longest, found);
        found.Require(!(From >= Until), "until", new("Das Ende muss nach dem Beginn liegen.", "The end must be after the start."));
        found.Require(Severity is "info" or "warning" or "error", "severity", new("Erlaubt ist: info, warning, error.", "Allowed is: info, warning, error."));
        errors = found;
        return found.Count > 0 ? null : new(text, From, Until, Severity!);
    }
}

/// <summary>Body of <c>PUT /api/administration/notices/terms</c>. Without text there are no terms.</summary>
/// <param name="De">Up to 10,000 characters.</param>
/// <param name="En">Up to 10,000 characters.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record TermsBody(string? De, string? En, int? Revision)
{
    private const int Longest = 10_000;

    internal TermsOfUse? ToSetting(out int after, out IReadOnlyList<FieldError> errors)
    {
        List<FieldError> found = [];
        after = Settings.SeenRevision(Revision, found);
        var text = Texts.Both(De, En, Longest, found);
        errors = found;
        return found.Count > 0 ? null : new(text);
    }
}

/// <summary>A text in both languages or in none.</summary>
internal static class Texts
{
    public static LocalizedText Both(string? de, string? en, int longest, List<FieldError> found)
    {
        LocalizedText text = new(Settings.Cleaned(de), Settings.Cleaned(en));
        found.Require(text.De.Length <= longest, "de", new($"Erlaubt sind höchstens {longest} Zeichen.", $"At most {longest} characters are allowed."));
        found.Require(text.En.Length <= longest, "en", new($"Erlaubt sind höchstens {longest} Zeichen.", $"At most {longest} characters are allowed."));
        found.Require(text.De.Length == 0 == (text.En.Length == 0), text.De.Length == 0 ? "de" : "en", new("Bitte schreiben Sie den Text in beiden Sprachen.", "Please write the text in both languages."));
        return text;
    }
}
