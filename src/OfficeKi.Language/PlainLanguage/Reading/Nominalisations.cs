using System.Collections.Frozen;

namespace OfficeKi.Language.PlainLanguage.Reading;

/// <summary>Nouns made from verbs and adjectives, by their endings; everyday words that only end like them are left out.</summary>
internal static class Nominalisations
{
    private static readonly string[] Endings = ["ung", "heit", "keit", "ion", "ität", "nis", "schaft", "nahme", "ismus"];

    private static readonly FrozenSet<string> Things = (
        "zeitung wohnung abteilung regierung verwaltung heizung kleidung versicherung satzung stiftung umgebung siedlung festung sammlung nahrung währung kreuzung abbildung quittung rechnung sitzung "
        + "krankheit einheit mehrheit minderheit vergangenheit gelegenheit kindheit gesundheit gemeinschaft gesellschaft mannschaft landschaft wirtschaft freundschaft nachbarschaft "
        + "zeugnis ergebnis verzeichnis gefängnis ereignis erlebnis geheimnis verhältnis million region station version religion nation union portion fraktion pension kommission institution universität elektrizität "
        + "schwung dung maßnahme ausnahme stadtverwaltung kreisverwaltung gemeindeverwaltung landesregierung bundesregierung mietwohnung ferienwohnung krankenversicherung verordnung hausordnung tagesordnung").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Is(PlainWord word)
    {
        if (!word.IsCapital || word.Letters < 5)
        {
            return false;
        }

        var singular = Singular(word.Lower);
        return singular is not null && !Things.Contains(singular) && !singular.EndsWith("sprung", StringComparison.Ordinal);
    }

    // The word without the endings of its plural and genitive, when it is one at all.
    private static string? Singular(string word)
    {
        foreach (var ending in Endings)
        {
            foreach (var inflection in (ReadOnlySpan<string>)["", "en", "n", "s", "ses", "se", "sen"])
            {
                if (word.Length >= ending.Length + inflection.Length + 3 && word.EndsWith(inflection, StringComparison.Ordinal) && word.AsSpan(0, word.Length - inflection.Length).EndsWith(ending, StringComparison.Ordinal))
                {
                    return word[..^inflection.Length];
                }
            }
        }

        return null;
    }
}
