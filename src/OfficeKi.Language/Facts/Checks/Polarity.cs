using System.Collections.Frozen;
using OfficeKi.Language.Words;

namespace OfficeKi.Language.Facts.Checks;

/// <summary>What a clause says, with opposites under one key, and whether it says or denies it.</summary>
/// <param name="Terms">Content stems; „abgelehnt“ and „genehmigt“ share a key, „unzulässig“ is „zulässig“ denied.</param>
/// <param name="IsDenied">An odd number of negations.</param>
/// <param name="Modal">'m' must, 'k' may or can, '\0' neither or both.</param>
internal sealed record Polarity(IReadOnlySet<string> Terms, bool IsDenied, char Modal)
{
    private static readonly FrozenSet<string> Negations = "nicht kein keine keinen keinem keiner keines keinerlei nie niemals niemand niemanden nichts weder ohne keinesfalls keineswegs".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Musts = "muss müssen musst musste mussten verpflichtet".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Mays = "kann können konnte konnten darf dürfen durfte".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // „nicht nur“, „nicht zuletzt“, „nicht mehr als“ deny nothing.
    private static readonly FrozenSet<string> Softeners = "nur zuletzt mehr weniger selten unbedingt zwingend allein ausschließlich".Split(' ').ToFrozenSet(StringComparer.Ordinal);

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
        var (denials, musts, mays) = (0, 0, 0);
        var words = Tokenizer.Words(clause);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i].Of(clause).ToLowerInvariant();
            musts += Musts.Contains(word) ? 1 : 0;
            mays += Mays.Contains(word) ? 1 : 0;
            if (Negations.Contains(word))
            {
                denials += i + 1 < words.Count && Softeners.Contains(words[i + 1].Of(clause).ToLowerInvariant()) ? 0 : 1;
            }
            else if (Opposites.TryGetValue(word, out var opposite))
            {
                terms.Add(opposite.Key);
                denials += opposite.Negative ? 1 : 0;
            }
            else
            {
                denials += AddWord(terms, words[i].Of(clause)) ? 1 : 0;
            }
        }

        return new(terms, denials % 2 == 1, musts > 0 == mays > 0 ? '\0' : musts > 0 ? 'm' : 'k');
    }

    // True when the word denies what it stands for: „ungültig“.
    private static bool AddWord(HashSet<string> terms, string word)
    {
        if (StopWords.Contains(word))
        {
            return false;
        }

        var isDenial = word.Length >= 7 && word.StartsWith("un", StringComparison.Ordinal) && !word.StartsWith("unter", StringComparison.Ordinal) && IsAdjective(word);
        terms.Add(Cistem.Stem(isDenial ? word.AsSpan(2) : word));
        return isDenial;
    }

    private static bool IsAdjective(string word)
    {
        var stem = NumberWords.WithoutAdjectiveEnding(word);
        stem = stem.IsEmpty ? word : stem;
        return stem.EndsWith("ig") || stem.EndsWith("lich") || stem.EndsWith("bar") || stem.EndsWith("sam") || stem.EndsWith("iert") || stem.EndsWith("ekt") || stem.EndsWith("nell") || stem.EndsWith("isch") || stem.EndsWith("bt");
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
