using System.Collections.Frozen;

namespace OfficeKi.Language.Tasks;

/// <summary>Requests: „Bitte reichen Sie … ein“, „Reichen Sie … ein“, „Wir bitten um …“, „Könnten Sie …?“, „Verantwortlich: …“.</summary>
internal static class Requests
{
    // What politeness asks for is no task.
    private static readonly FrozenSet<string> Polite = Set("beachten beachte entschuldigen verständnis entschuldigung nachsicht geduld fragen rückfragen zögern");

    private static readonly FrozenSet<string> Labels = Set("verantwortlich zuständig todo aufgabe erledigen wiedervorlage wv auftrag federführung");

    private static readonly FrozenSet<string> Askers = Set("können könnten würden könntest kannst würdest");

    private static readonly FrozenSet<string> Passive = Set("gebeten beauftragt aufgefordert ersucht angewiesen");

    private static readonly FrozenSet<string> Offices = Set("verwaltung oberbürgermeister oberbürgermeisterin bürgermeister bürgermeisterin dezernat fachbereich amt");

    public static int Find(TaskWords words)
    {
        var at = Label(words);
        at = at >= 0 ? at : Please(words);
        at = at >= 0 ? at : Imperative(words);
        at = at >= 0 ? at : Asked(words);
        return at >= 0 ? at : PassiveOrder(words);
    }

    // „Verantwortlich: Frau Schulz“, „To-do: …“
    private static int Label(TaskWords words)
    {
        var isToDo = words.IsAny(0, "to") && words.Lexemes.IsSign(1, '-') && words.IsAny(2, "do") && words.Lexemes.IsSign(3, ':');
        return isToDo || (Labels.Contains(words[0]) && words.Lexemes.IsSign(1, ':')) ? 0 : -1;
    }

    // „Bitte …“, „wir bitten …“, „bitte ich …“; „die Bitte des Rats“ is a noun.
    private static int Please(TaskWords words)
    {
        var at = words.IndexOf(static word => word is "bitte" or "bitten");
        if (at < 0 || (words.IsCapital(at) && at > 0 && !IsOpening(words, at)) || words.IndexOf(Polite.Contains) >= 0)
        {
            return -1;
        }

        if (words[at] == "bitten" && !words.IsAny(at - 1, "wir") && !words.IsAny(at + 1, "wir"))
        {
            return -1;
        }

        return words.IsNegated(at, words.ClauseEnd(at + 1)) || words.IsAny(at - 1, "ihre", "seine", "diese", "meine") ? -1 : at;
    }

    // „Zahlen Sie …“, „Reichen Sie … ein.“
    private static int Imperative(TaskWords words)
    {
        var at = FirstWord(words);
        return !words.IsQuestion && words.IsCapital(at) && words[at].EndsWith('n') && words.IsCapital(at + 1) && words.IsAny(at + 1, "sie")
            && !words.IsAny(at, "können", "dürfen", "sollten", "haben", "möchten", "finden", "wenn", "erhalten", "werden", "sollen", "müssen", "wollen", "sind", "hätten", "wären", "beachten", "erreichen", "denken", "kommen")
            && !words.IsNegated(at, words.ClauseEnd(at))
            ? at
            : -1;
    }

    // „Könnten Sie mir … schicken?“
    private static int Asked(TaskWords words)
    {
        var at = FirstWord(words);
        return words.IsQuestion && Askers.Contains(words[at]) && words.IsAny(at + 1, "sie", "du", "ihr") ? at : -1;
    }

    // „Die Verwaltung wird beauftragt, …“, „Sie werden gebeten, …“, „Der Rat beauftragt die Verwaltung, …“
    private static int PassiveOrder(TaskWords words)
    {
        var at = words.IndexOf(Passive.Contains);
        var isOrder = at >= 0 && !words.IsQuestion && !words.IsNegated(0, at)
            && (words.IndexOf(static word => word is "wird" or "werden") >= 0 || words.IndexOf(Offices.Contains, at) >= 0);
        return isOrder ? at : -1;
    }

    private static int FirstWord(TaskWords words)
    {
        var at = 0;
        while (at < Math.Min(words.Count, 6) && words[at].Length == 0)
        {
            at++;
        }

        return at;
    }

    // „1. Bitte …“, „- Bitte …“, „… . Bitte“: the first word of the sentence.
    private static bool IsOpening(TaskWords words, int at) => at == FirstWord(words) || words.Lexemes.IsSign(at - 1, ':') || words.Lexemes.IsSign(at - 1, '„') || words.Lexemes.IsSign(at - 1, '"');

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
