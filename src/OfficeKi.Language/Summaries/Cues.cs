using System.Collections.Frozen;
using OfficeKi.Language.Sentences;

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
    private static readonly FrozenSet<string> DecisionWords = Set(
        "beschließt abgelehnt genehmigt bewilligt zurückgewiesen abgewiesen stattgegeben festgesetzt angeordnet untersagt widerrufen bewilligen genehmigen ablehnen beschließen fazit");

    private static readonly FrozenSet<string> Auxiliaries = Set("wird werden ist sind haben hat hiermit wir ich wurde beschließt fazit");

    private static readonly FrozenSet<string> DeadlineWords = Set(
        "spätestens frist monatsfrist wochenfrist stichtag fällig widerspruchsfrist zahlungsfrist abgabefrist antragsfrist klagefrist einspruchsfrist ausschlussfrist fristende fristablauf");

    private static readonly FrozenSet<string> Periods = Set(
        "tag tage tagen tages woche wochen monat monate monaten monats werktag werktage werktagen werktages jahres jahr stunden frist");

    private static readonly FrozenSet<string> Money = Set("euro eur cent");

    public static Cue Of(string sentence)
    {
        var words = Tokenizer.Words(sentence);
        var (decision, auxiliary, deadline) = (false, false, false);
        var amount = sentence.Contains('€', StringComparison.Ordinal);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i].Of(sentence).ToLowerInvariant();
            decision |= DecisionWords.Contains(word);
            auxiliary |= Auxiliaries.Contains(word);
            amount |= i > 0 && Money.Contains(word) && char.IsAsciiDigit(sentence[words[i - 1].End - 1]);
            deadline |= DeadlineWords.Contains(word) || OpensDeadline(sentence, words, i, word);
        }

        return new(decision && auxiliary, deadline, amount);
    }

    // „bis (zum) 30.09.“, „bis Ende März“, „innerhalb eines Monats“, „binnen zwei Wochen“.
    private static bool OpensDeadline(string sentence, IReadOnlyList<TextSpan> words, int index, string word)
    {
        if (word is "innerhalb" or "binnen")
        {
            return Following(sentence, words, index, 3).Any(Periods.Contains);
        }

        return word == "bis" && IsDate(sentence, words, index + 1) && !OpensRange(sentence, words, index);
    }

    // „vom 3. Mai bis 5. Juni“ says how long something lasts, not until when something is due.
    private static bool OpensRange(string sentence, IReadOnlyList<TextSpan> words, int index) =>
        words.Take(index).Skip(index - 5).Any(word => word.Of(sentence) is "von" or "vom" or "Von" or "Vom" or "seit");

    private static bool IsDate(string sentence, IReadOnlyList<TextSpan> words, int index)
    {
        while (index < words.Count && words[index].Of(sentence) is "zum" or "einschließlich" or "Ende" or "Mitte" or "Anfang" or "zur" or "spätestens")
        {
            index++;
        }

        if (index >= words.Count)
        {
            return false;
        }

        var span = words[index];
        var isDay = char.IsAsciiDigit(sentence[span.Start]) && span.End < sentence.Length && sentence[span.End] == '.';
        return isDay && index + 1 < words.Count
            && (char.IsAsciiDigit(sentence[words[index + 1].Start]) || Months.NumberOf(words[index + 1].In(sentence)) > 0);
    }

    private static IEnumerable<string> Following(string sentence, IReadOnlyList<TextSpan> words, int index, int count) =>
        words.Skip(index + 1).Take(count).Select(word => word.Of(sentence).ToLowerInvariant());

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
