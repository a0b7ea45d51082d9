using System.Text.RegularExpressions;

namespace OfficeKi.Language.Letters;

/// <summary>The subject of a reply: „AW: …“, once, whatever stood before it.</summary>
public static partial class ReplySubject
{
    private const string Prefix = "AW: ";

    public static string Of(string? subject) => Prefix + Bare(subject);

    /// <summary>The subject without „AW:“, „WG:“, „Re:“, „Fwd:“ and their counts; never empty.</summary>
    public static string Bare(string? subject)
    {
        var rest = (subject ?? "").Trim();
        while (Reply().Match(rest) is { Success: true } prefix)
        {
            rest = rest[prefix.Length..];
        }

        return rest.Length > 0 ? rest : "Ihre Nachricht";
    }

    [GeneratedRegex(@"^(?:AW|Antw|Antwort|RE|WG|WtrG|FW|FWD|SV|TR|VS)(?: ?[\[(][0-9]{1,3}[\])])? ?: {0,3}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Reply();
}
