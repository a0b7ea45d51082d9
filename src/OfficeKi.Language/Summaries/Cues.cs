using System.Collections.Frozen;
using OfficeKi.Language.Facts;
using OfficeKi.Language.Facts.Reading;

namespace OfficeKi.Language.Summaries;

/// <summary>What makes a sentence of a letter or council paper one that nobody may miss.</summary>
internal readonly record struct Cue(bool Decision, bool Deadline, bool Amount)
{
    private const double Each = 0.3;
    private const double Most = 0.6;

    public bool IsEssential => Decision || Deadline;

    public double Bonus => Math.Min(Most, ((Decision ? 1 : 0) + (Deadline ? 1 : 0) + (Amount ? 1 : 0)) * Each);
}

/// <summary>Finds decisions, deadlines and amounts by the wording German administrations use.</summary>
/// <remarks>Own list. It finds phrases, it does not read the law: a decision in unusual words is ranked like any other sentence.</remarks>
internal static class Cues
{
    private static readonly FrozenSet<string> Resolves = Set("beschließt beschließen fazit");

    private static readonly FrozenSet<string> DecisionWords = Set(
        "abgelehnt genehmigt bewilligt zurückgewiesen abgewiesen stattgegeben festgesetzt angeordnet untersagt widerrufen zurückgenommen aufgehoben entsprochen beschlossen zugestimmt erteilt "
        + "bewilligen genehmigen genehmige bewillige");

    // „wird abgelehnt“ decides here and now; „wurde abgelehnt“ tells a story, unless an office or a motion is in it.
    private static readonly FrozenSet<string> Deciding = Set("wird werden hiermit wir ich");

    private static readonly FrozenSet<string> Official = Set(
        "antrag antrags anträge widerspruch einspruch klage bescheid beschluss vorlage rat stadtrat gemeinderat kreistag ausschuss bezirksvertretung stadtverordnetenversammlung verwaltung behörde amt gericht bauantrag förderantrag");

    private static readonly FrozenSet<string> Modals = Set("kann können könnte könnten muss müssen müsste müssten darf dürfen soll sollen sollte würde würden");

    private static readonly FrozenSet<string> DeadlineWords = Set(
        "frist monatsfrist wochenfrist stichtag fällig widerspruchsfrist zahlungsfrist abgabefrist antragsfrist klagefrist einspruchsfrist ausschlussfrist einwendungsfrist meldefrist fristende fristablauf");

    private static readonly FrozenSet<string> Periods = Set("tag tage tagen tages woche wochen monat monate monaten monats werktag werktage werktagen werktages jahres jahr jahren stunden frist");
    private static readonly FrozenSet<string> Past = Set("wurde wurden war waren hatte hatten kam kamen gab ging gingen führte stand konnte konnten sollte sollten musste mussten");

    public static Cue Of(string sentence)
    {
        var words = Tokenizer.Words(sentence).Select(word => word.Of(sentence).ToLowerInvariant()).ToList();
        return new(IsDecision(words), IsDeadline(sentence, words), IsAmount(sentence, words));
    }

    private static bool IsDecision(List<string> words) =>
        words.Exists(Resolves.Contains)
        || (words.Exists(DecisionWords.Contains) && !words.Exists(Modals.Contains) && (words.Exists(Deciding.Contains) || words.Exists(Official.Contains)));

    private static bool IsDeadline(string sentence, List<string> words)
    {
        if (words.Exists(Past.Contains))
        {
            return false;
        }

        return words.Exists(DeadlineWords.Contains) || NamesPeriod(words) || (words.Exists(word => word is "bis" or "spätestens") && NamesLastDay(sentence));
    }

    // „innerhalb eines Monats“, „binnen zwei Wochen“.
    private static bool NamesPeriod(List<string> words)
    {
        var at = words.FindIndex(word => word is "innerhalb" or "binnen");
        return at >= 0 && words.Skip(at + 1).Take(3).Any(Periods.Contains);
    }

    // „bis (zum) 30.09.“, „spätestens am 1. Mai“; „vom 3. bis 5. Juni“ says how long something lasts.
    private static bool NamesLastDay(string sentence) =>
        FactReader.Read(sentence).Exists(fact => fact is Fact.Date { Day: > 0, Limit: Limit.AtMost });

    private static bool IsAmount(string sentence, List<string> words) =>
        sentence.Contains('€', StringComparison.Ordinal)
        || words.Zip(words.Skip(1)).Any(pair => pair.Second is "euro" or "eur" && char.IsAsciiDigit(pair.First[^1]));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
