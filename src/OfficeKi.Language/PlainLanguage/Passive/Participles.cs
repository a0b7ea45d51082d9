using System.Collections.Frozen;

namespace OfficeKi.Language.PlainLanguage.Passive;

/// <summary>Tells by its form whether a word can be the participle of a passive.</summary>
/// <remarks>ge…t, ge…en, with or without separable prefix; be-, ver-, er- … with -t or a strong stem; -iert. A form that is also an infinitive counts only where the tense decides.</remarks>
internal static class Participles
{
    private static readonly string[] Separable =
    [
        "zusammen", "zurück", "entgegen", "gegenüber", "weiter", "wieder", "vorbei", "voran", "voraus", "herunter", "heraus", "herbei", "herein", "hinaus", "hinein", "hinzu", "hervor", "umher",
        "bereit", "bekannt", "sicher", "still", "statt", "teil", "fest", "frei", "gleich", "gut", "hoch", "fort", "her", "hin", "los", "mit", "nach", "nieder", "vor", "weg", "dar", "da", "bei", "ein",
        "ab", "an", "auf", "aus", "um", "zu", "durch", "über", "unter", "offen", "zwischen", "aneinander", "auseinander", "kund", "klar", "wahr", "preis", "in", "außer",
    ];

    private static readonly string[] Inseparable = ["ver", "be", "er", "ent", "emp", "zer", "miss", "über", "unter", "hinter", "wider", "wieder", "um", "durch", "voll"];

    private static readonly string[] StrongStems =
    [
        "schrieben", "sprochen", "nommen", "standen", "boten", "loren", "gangen", "stiegen", "zogen", "bunden", "funden", "griffen", "wiesen", "lassen", "geben", "laden", "tragen", "rufen", "hoben",
        "schlossen", "schossen", "brochen", "worfen", "wogen", "bogen", "fohlen", "stohlen", "trieben", "schieden", "schnitten", "litten", "ritten", "stritten", "wonnen", "sonnen", "stoßen", "schlagen",
        "graben", "waschen", "messen", "gessen", "lesen", "sehen", "treten", "troffen", "raten", "borgen", "dungen", "zwungen", "glichen", "strichen", "wichen", "schlichen", "fangen", "schworen", "goren",
        "schoben", "logen", "trogen", "flossen", "gossen", "nossen", "sungen", "schwunden", "wunden", "bissen", "rissen", "schmissen", "pfiffen", "liehen", "ziehen", "schienen", "hauen", "brannt", "fahren",
    ];

    // Adjectives and adverbs that look like participles, and verbs on ge- whose infinitive ends like one.
    private static readonly FrozenSet<string> Never = Set(
        "bekannt beliebt berühmt verrückt bereit gesund verliebt gewohnt gerecht gespannt verwandt bewusst kompliziert geneigt vertraut erwachsen gegen genug gern gestern genau insgesamt gesamt "
        + "geben gehen gelten gehören gelingen gewinnen genießen geschehen gelangen genügen gehorchen gewöhnen gedenken gestehen gefallen geraten genesen gedeihen gebrauchen getrauen gestalten gefährden gewähren "
        + "genehmigen gewährleisten gestatten geleiten gebären gebieten gereichen erhalten behalten enthalten bestehen entstehen verstehen verlassen bekommen entkommen umgehen unterhalten erfahren verfahren vergehen begehen "
        + "begegnen bereits überhaupt unterwegs erst ernst erstmalig unterhalb überall bestimmt verschieden unbekannt zuletzt zunächst zugunsten zumindest anstatt übernächst umsonst überaus beisammen "
        + "zugegen entgegen dagegen hingegen wogegen betreffen ergeben besprechen beweisen unterscheiden ersteigen versprechen");

    // Infinitive and participle at once: „wird … verlassen“.
    private static readonly FrozenSet<string> Both = Set("vergessen ermessen besehen versehen übersehen vergraben erraten verraten überfallen bewahren erlassen entlassen unterlassen überlassen belassen veranlassen befallen erschlagen zerschlagen vertragen betragen ertragen beladen befahren empfangen");

    public static bool IsParticiple(string lower)
    {
        if (lower.Length < 5 || Never.Contains(lower) || !(lower.EndsWith('t') || lower.EndsWith("en", StringComparison.Ordinal) || lower.EndsWith("rn", StringComparison.Ordinal) || lower.EndsWith("tan", StringComparison.Ordinal)))
        {
            return false;
        }

        return (lower.EndsWith("iert", StringComparison.Ordinal) && lower.Length > 6) || IsOnGe(lower) || IsBehindSeparable(lower) || IsInseparable(lower);
    }

    /// <summary>The form is the infinitive too, so „wird“ with it may be the future.</summary>
    public static bool IsAmbiguous(string lower) => Both.Contains(lower);

    private static bool IsOnGe(string lower) => lower.StartsWith("ge", StringComparison.Ordinal) && !lower.EndsWith("rn", StringComparison.Ordinal);

    // „aufgeworfen“, „angemeldet“, „einbezogen“, „anerkannt“
    private static bool IsBehindSeparable(string lower)
    {
        foreach (var prefix in Separable)
        {
            if (lower.Length > prefix.Length + 4 && lower.StartsWith(prefix, StringComparison.Ordinal))
            {
                var rest = lower[prefix.Length..];
                if (!Never.Contains(rest) && (IsOnGe(rest) || IsInseparable(rest)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsInseparable(string lower)
    {
        foreach (var prefix in Inseparable)
        {
            if (lower.Length > prefix.Length + 2 && lower.StartsWith(prefix, StringComparison.Ordinal) && (lower.EndsWith('t') || IsStrong(lower.AsSpan(prefix.Length))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsStrong(ReadOnlySpan<char> stem)
    {
        foreach (var strong in StrongStems)
        {
            if (stem.EndsWith(strong, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
