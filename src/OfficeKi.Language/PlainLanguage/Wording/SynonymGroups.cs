using System.Collections.Frozen;

namespace OfficeKi.Language.PlainLanguage.Wording;

/// <summary>Nouns that administrations use for one and the same thing. Own list; the first of each line is the plainest.</summary>
internal static class SynonymGroups
{
    private static readonly string[][] Groups =
    [
        ["Antrag", "Gesuch", "Ansuchen", "Eingabe"],
        ["Formular", "Vordruck", "Formblatt", "Antragsbogen"],
        ["Foto", "Lichtbild", "Passbild"],
        ["Kopie", "Ablichtung", "Fotokopie", "Abschrift"],
        ["Auto", "Kraftfahrzeug", "Pkw", "Personenkraftwagen", "Kfz"],
        ["Telefon", "Fernsprecher"],
        ["Abfall", "Müll", "Unrat"],
        ["Miete", "Mietzins"],
        ["Grundstück", "Liegenschaft", "Flurstück", "Parzelle"],
        ["Bürgerbüro", "Bürgeramt", "Bürgerservice"],
        ["Zuschuss", "Beihilfe", "Zuwendung"],
        ["Besprechung", "Meeting"],
        ["Webseite", "Homepage", "Internetseite", "Website"],
        ["Brief", "Schreiben", "Schriftstück"],
        ["Gebühr", "Entgelt"],
        ["Bescheid", "Verfügung"],
        ["Behörde", "Dienststelle"],
        ["Frist", "Zeitvorgabe"],
        ["Unterlagen", "Dokumente", "Papiere"],
        ["Geburtsdatum", "Geburtstag"],
        ["Ausweis", "Personaldokument", "Ausweisdokument", "Legitimationspapier"],
        ["Beschäftigte", "Bedienstete", "Mitarbeitende"],
        ["Kita", "Kindergarten", "Kindertagesstätte", "Kindertageseinrichtung"],
        ["Spielplatz", "Spielfläche"],
        ["Termin", "Verabredung", "Vorsprache"],
        ["Heirat", "Eheschließung", "Hochzeit"],
        ["Zaun", "Einfriedung"],
        ["Ampel", "Lichtsignalanlage"],
        ["Protokoll", "Niederschrift"],
        ["Stelle", "Arbeitsplatz", "Dienstposten"],
        ["Wohnung", "Unterkunft", "Wohnraum", "Wohneinheit"],
        ["Umzug", "Wohnungswechsel"],
        ["Bescheinigung", "Attest"],
        ["Vertrag", "Kontrakt"],
        ["Kosten", "Aufwendungen"],
        ["Kündigung", "Vertragsauflösung"],
        ["Rechnung", "Faktura"],
        ["Anlage", "Beilage"],
        ["Verstoß", "Zuwiderhandlung"],
        ["Haushalt", "Etat", "Budget"],
    ];

    private static readonly string[] Endings = ["", "s", "es", "e", "en", "n", "er", "ern"];

    private static readonly FrozenDictionary<string, (int Group, int Member)> Members = All().GroupBy(pair => pair.Form).ToFrozenDictionary(group => group.Key, group => (group.First().Group, group.First().Member), StringComparer.Ordinal);

    /// <summary>The group and the member a word belongs to, or null.</summary>
    public static (int Group, int Member)? Of(string word) => Members.TryGetValue(word, out var member) ? member : null;

    /// <summary>The plainest word of a group.</summary>
    public static string Plainest(int group) => Groups[group][0];

    private static IEnumerable<(string Form, int Group, int Member)> All()
    {
        for (var group = 0; group < Groups.Length; group++)
        {
            for (var member = 0; member < Groups[group].Length; member++)
            {
                foreach (var form in Endings.Select(ending => Groups[group][member].ToLowerInvariant() + ending).Concat(Umlauts(Groups[group][member])))
                {
                    yield return (form, group, member);
                }
            }
        }
    }

    // „Anträge“, „Zuschüsse“, „Zäune“, „Umzüge“
    private static IEnumerable<string> Umlauts(string word)
    {
        var lower = word.ToLowerInvariant();
        var at = lower.LastIndexOfAny(['a', 'o', 'u']);
        if (at >= 0)
        {
            at -= lower[at] == 'u' && at > 0 && lower[at - 1] == 'a' ? 1 : 0;
            var changed = lower[..at] + (lower[at] switch { 'a' => 'ä', 'o' => 'ö', _ => 'ü' }) + lower[(at + 1)..];
            yield return changed + "e";
            yield return changed + "en";
        }
    }
}
