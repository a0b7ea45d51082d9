using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers;

/// <summary>Addresses of an office, not of a person.</summary>
internal static class RoleAddresses
{
    private static readonly WordMap Roles = Words.Map(
        "poststelle post info information kontakt service servicecenter buergerservice bürgerservice buergerbuero bürgerbüro buergerberatung presse pressestelle " +
        "verwaltung rathaus stadt stadtverwaltung kreisverwaltung gemeinde noreply no-reply datenschutz datenschutzbeauftragter standesamt bauamt personalrat " +
        "personal personalstelle organisation kasse stadtkasse steuern bussgeldstelle bußgeldstelle zulassung zulassungsstelle fuehrerscheinstelle wahlen " +
        "vergabe vergabestelle gremien ratsbuero ratsbüro sitzungsdienst gleichstellung gleichstellungsstelle beschwerde hotline support it-service helpdesk " +
        "jobcenter friedhof friedhoefe einbuergerung einbürgerung buecherei bücherei stadtbuecherei ratsinfo kita kitas schule schulen kultur sport jugend soziales finanzen ordnung hochbau tiefbau " +
        "bauen planung asyl integration migration kreditkarten karten rechnung rechnungen buchhaltung einkauf leitung buero büro amtsblatt wahl meldewesen " +
        "bewerbung ausbildung museum bibliothek stadtbibliothek archiv stadtarchiv feuerwehr vhs musikschule jugendhilfe sozialdienst wohngeld umwelt");

    private static readonly string[] Endings = ["amt", "büro", "buero", "stelle", "service", "verwaltung", "abteilung", "referat", "dezernat", "kasse", "sekretariat", "zentrale", "aufsicht", "behoerde", "behörde", "foerderung", "förderung", "fuehrung", "führung", "leitung", "center", "zentrum"];

    /// <summary>Whether the address is a role address of one of these domains or a subdomain.</summary>
    public static bool IsOwnRole(ReadOnlySpan<char> localPart, ReadOnlySpan<char> domain, IReadOnlyList<string> ownDomains) =>
        ownDomains.Count > 0 && IsRole(localPart) && IsOwn(domain, ownDomains);

    /// <summary>Whether the whole address is one of an office, whoever owns the domain.</summary>
    public static bool IsRole(ReadOnlySpan<char> localPart)
    {
        if (Roles.Contains(localPart))
        {
            return true;
        }

        foreach (var ending in Endings)
        {
            if (localPart.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && !localPart.Contains('.'))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOwn(ReadOnlySpan<char> domain, IReadOnlyList<string> ownDomains)
    {
        foreach (var own in ownDomains)
        {
            if (own.Length > 0 && domain.EndsWith(own, StringComparison.OrdinalIgnoreCase)
                && (domain.Length == own.Length || domain[^(own.Length + 1)] == '.'))
            {
                return true;
            }
        }

        return false;
    }
}
