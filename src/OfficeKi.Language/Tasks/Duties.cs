using System.Collections.Frozen;

namespace OfficeKi.Language.Tasks;

/// <summary>Duties: „… sind bis … einzureichen“, „Sie haben … vorzulegen“, „Amt 61 muss … prüfen“, „soll … erstellen“.</summary>
internal static class Duties
{
    private static readonly FrozenSet<string> Modals = Set("muss müssen soll sollen musst");

    private static readonly FrozenSet<string> Auxiliaries = Set("ist sind hat haben habe");

    // „ist zu sehen“, „ist zu erwarten“ say how things are; „ist zu beachten“ how the law is.
    private static readonly FrozenSet<string> NoTasks = Set(
        "sehen erwarten hören finden erkennen verstehen vermuten befürchten hoffen entnehmen rechnen sagen haben sein beachten berücksichtigen kaufen lesen begrüßen erhalten bekommen werden tun verdanken bedauern beobachten beanstanden empfehlen verzeichnen " +
        "spüren vernehmen danken schließen nennen unterscheiden vergleichen denken erklären beurteilen hinnehmen vermeiden betrachten bejahen verneinen würdigen ersetzen");

    // „haben das Recht, … zu“, „ist leicht zu“, „um … zu“: nobody has to.
    private static readonly FrozenSet<string> Softeners = Set("um ohne möglichkeit gelegenheit recht anspruch leicht schwer bereit");

    private static readonly string[] Prefixes =
        ["ein", "ab", "an", "auf", "aus", "vor", "mit", "nach", "her", "hin", "bei", "zurück", "um", "durch", "weiter", "fest", "bereit", "sicher", "fort", "dar", "zusammen", "teil", "nieder", "weg", "los", "heraus", "herbei", "frei", "statt", "bekannt", "klar", "zu", "vorbei"];

    public static int Find(TaskWords words) => words.IsQuestion ? -1 : ToDo(words) is >= 0 and var order ? order : MustBeDone(words);

    /// <summary>„muss … prüfen“, „soll … erstellen“: a task only for somebody, or with a day.</summary>
    public static int FindModal(TaskWords words)
    {
        var at = words.IsQuestion ? -1 : words.IndexOf(Modals.Contains);
        if (at < 0 || words.IsCapital(at) || words.IsNegated(at, words.ClauseEnd(at)) || words.IndexOf(static word => word is "niemand") >= 0)
        {
            return -1;
        }

        // „soll gesagt haben“, „soll beantragt worden sein“: hearsay.
        var last = LastWord(words, at);
        var isHearsay = words.IsAny(last, "haben", "sein") || words.IsAny(last - 1, "worden");
        var isCondition = words.IsAny(0, "wenn", "falls", "sofern", "ob", "laut") || words.IsAny(at + 1, "es");
        return isHearsay || isCondition || !words[last].EndsWith('n') ? -1 : at;
    }

    // „Die Unterlagen müssen ergänzt werden“
    private static int MustBeDone(TaskWords words) =>
        FindModal(words) is >= 0 and var at && words.IsAny(at, "muss", "müssen") && words.IsAny(LastWord(words, at), "werden") ? at : -1;

    // „sind bis zum 30.9. einzureichen“, „hat … vorzulegen“, „ist zu prüfen“
    private static int ToDo(TaskWords words)
    {
        var at = words.IndexOf(Auxiliaries.Contains);
        for (var tries = 0; at >= 0 && tries < 3; tries++)
        {
            var end = words.ClauseEnd(at);
            var verb = InfinitiveWithTo(words, at + 1, end);
            var softener = words.IndexOf(Softeners.Contains, at);
            if (verb >= 0 && !words.IsNegated(at, end) && (softener < 0 || softener >= end))
            {
                return at;
            }

            at = words.IndexOf(Auxiliaries.Contains, at + 1);
        }

        return -1;
    }

    private static int InfinitiveWithTo(TaskWords words, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (words[i] == "zu" && words[i + 1].EndsWith('n') && !words.IsCapital(i + 1) && words[i + 1].Length > 3)
            {
                return NoTasks.Contains(words[i + 1]) ? -1 : i;
            }

            if (IsJoined(words[i]))
            {
                return i;
            }
        }

        return -1;
    }

    // „einzureichen“, „vorzulegen“
    private static bool IsJoined(string word)
    {
        if (word.Length < 8 || !word.EndsWith('n'))
        {
            return false;
        }

        foreach (var prefix in Prefixes)
        {
            if (word.StartsWith(prefix, StringComparison.Ordinal) && word.AsSpan(prefix.Length).StartsWith("zu") && word.Length >= prefix.Length + 6)
            {
                return !NoTasks.Contains(word[(prefix.Length + 2)..]);
            }
        }

        return false;
    }

    private static int LastWord(TaskWords words, int from)
    {
        var last = from;
        for (var i = from; i < words.ClauseEnd(from); i++)
        {
            last = words[i].Length > 0 ? i : last;
        }

        return last;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
