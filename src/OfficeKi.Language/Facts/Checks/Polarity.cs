using System.Collections.Frozen;
using OfficeKi.Language.Words;

namespace OfficeKi.Language.Facts.Checks;

/// <summary>What a clause says, with opposites under one key, and whether it says or denies it.</summary>
/// <param name="Terms">Content stems; „abgelehnt“ and „genehmigt“ share a key, „unzulässig“ is „zulässig“ denied.</param>
/// <param name="Denials">How many negation words it has.</param>
/// <param name="Opposed">Those of the terms that stand there by their opposite.</param>
/// <param name="IsVeiled">A word denies without saying so („kaum“, „fehlt“, „statt“): such a clause is not compared.</param>
/// <param name="Modal">'m' must, 's' shall, 'k' may or can, '\0' none or several.</param>
internal sealed record Polarity(IReadOnlySet<string> Terms, int Denials, IReadOnlySet<string> Opposed, char Modal, bool IsVeiled)
{
    private static readonly FrozenSet<string> Negations = "nicht kein keine keinen keinem keiner keines keinerlei nie niemals niemand niemanden nichts weder ohne keinesfalls keineswegs".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Musts = "muss müssen musst musste mussten verpflichtet".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Shoulds = "soll sollen sollst sollt".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Mays = "kann können konnte konnten darf dürfen durfte".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // „nicht nur“, „nicht zuletzt“, „nicht mehr als“ deny nothing.
    private static readonly FrozenSet<string> Softeners = "nur zuletzt mehr weniger selten unbedingt zwingend allein ausschließlich".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Veils = (
        "kaum selten fehlt fehlte fehlen fehlten fehlende fehlenden mangels statt anstatt anstelle entfernt verhindert verhindern vermeiden vermieden verzichtet verzichten "
        + "entfällt entfallen unterlassen unterbleibt unterbleiben außer ausgenommen fast beinahe").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (string Key, bool Negative)> Opposites = BuildOpposites(
        ("genehmigen genehmigt bewilligt bewilligen stattgegeben angenommen annehmen zugestimmt zustimmen", "ablehnen abgelehnt lehnt lehnte zurückgewiesen abgewiesen versagt verweigert"),
        ("erlaubt erlauben gestattet gestatten zulässig zugelassen", "verboten verbieten untersagt untersagen unzulässig"),
        ("geöffnet offen öffnet", "geschlossen schließt gesperrt"),
        ("steigt steigen stieg gestiegen erhöht erhöhen zugenommen wächst gewachsen mehr", "sinkt sinken sank gesunken gesenkt senken verringert abgenommen reduziert weniger"),
        ("kostenpflichtig gebührenpflichtig", "kostenlos kostenfrei gebührenfrei"),
        ("öffentlich öffentliche öffentlichen öffentlicher", "nichtöffentlich nichtöffentliche nichtöffentlichen nichtöffentlicher vertraulich"),
        ("erfolgreich", "erfolglos"),
        ("verpflichtend pflicht vorgeschrieben", "freiwillig"),
        ("begründet", "unbegründet"));

    public static Polarity Of(string clause)
    {
        var terms = new HashSet<string>(StringComparer.Ordinal);
        var opposed = new HashSet<string>(StringComparer.Ordinal);
        var (denials, musts, shoulds, mays, veiled) = (0, 0, 0, 0, false);
        var words = Tokenizer.Words(clause);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i].Of(clause).ToLowerInvariant();
            veiled |= Veils.Contains(word);
            musts += Musts.Contains(word) ? 1 : 0;
            shoulds += Shoulds.Contains(word) ? 1 : 0;
            mays += Mays.Contains(word) ? 1 : 0;
            if (Negations.Contains(word))
            {
                denials += i + 1 < words.Count && Softeners.Contains(words[i + 1].Of(clause).ToLowerInvariant()) ? 0 : 1;
            }
            else if (Opposites.TryGetValue(word, out var opposite))
            {
                Add(terms, opposed, opposite.Key, opposite.Negative);
            }
            else
            {
                AddWord(terms, opposed, words[i].Of(clause));
            }
        }

        return new(terms, denials, opposed, OnlyOne(musts, shoulds, mays), veiled);
    }

    /// <summary>Whether the two say the same thing the other way round; opposites count only where both speak of them.</summary>
    public bool Differs(Polarity other) =>
        !IsVeiled && !other.IsVeiled && IsOpposite(other);

    private bool IsOpposite(Polarity other) =>
        (Denials + other.Denials + Opposed.Count(other.Terms.Contains) + other.Opposed.Count(Terms.Contains)) % 2 == 1
        || (Modal != '\0' && other.Modal != '\0' && Modal != other.Modal);

    private static char OnlyOne(int musts, int shoulds, int mays) => (musts, shoulds, mays) switch
    {
        ( > 0, 0, 0) => 'm',
        (0, > 0, 0) => 's',
        (0, 0, > 0) => 'k',
        _ => '\0',
    };

    private static void AddWord(HashSet<string> terms, HashSet<string> opposed, string word)
    {
        if (StopWords.Contains(word))
        {
            return;
        }

        // „ungefähr“ is no denial, but it is cut alike on both sides and so compared with itself.
        var isDenial = word.Length >= 6 && word.StartsWith("un", StringComparison.Ordinal) && !word.StartsWith("unter", StringComparison.Ordinal) && !word.StartsWith("uns", StringComparison.Ordinal);
        Add(terms, opposed, Cistem.Stem(isDenial ? word.AsSpan(2) : word), isDenial);
    }

    private static void Add(HashSet<string> terms, HashSet<string> opposed, string key, bool isOpposite)
    {
        terms.Add(key);
        if (isOpposite)
        {
            opposed.Add(key);
        }
    }

    private static FrozenDictionary<string, (string Key, bool Negative)> BuildOpposites(params (string Positive, string Negative)[] groups)
    {
        var all = new Dictionary<string, (string, bool)>(StringComparer.Ordinal);
        foreach (var (positive, negative) in groups)
        {
            var key = "±" + positive.Split(' ')[0];
            foreach (var word in positive.Split(' '))
            {
                all[word] = (key, false);
            }

            foreach (var word in negative.Split(' '))
            {
                all[word] = (key, true);
            }
        }

        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
