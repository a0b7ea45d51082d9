using System.Collections.Frozen;

namespace OfficeKi.Language.PlainLanguage.Reading;

/// <summary>Ends of impersonal phrases with „es“: „es ist zu beachten“, „es wird gebeten“, „es ist darauf hinzuweisen“.</summary>
internal static class Impersonals
{
    private const int Reach = 14;

    private static readonly FrozenSet<string> Asked = (
        "gebeten hingewiesen empfohlen mitgeteilt erwartet angeraten geraten ersucht vorausgesetzt festgestellt darum darauf bekannt angenommen angeordnet davon gewünscht vermerkt klargestellt erinnert untersagt gestattet bestätigt").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <returns>Number of the last word, or -1.</returns>
    public static int EndOf(PlainSentence sentence, int at)
    {
        var verb = Neighbour(sentence, at);
        return verb < 0 ? -1 : sentence[verb] is "wird" or "wurde" ? Find(sentence, at, Asked.Contains) : Find(sentence, at, IsZuInfinitive(sentence, at));
    }

    // „es wird …“, „wird es …“, „es ist …“, „ist es …“
    private static int Neighbour(PlainSentence sentence, int at)
    {
        foreach (var i in (ReadOnlySpan<int>)[at + 1, at - 1])
        {
            if (sentence[i] is "wird" or "wurde" or "ist" or "sind")
            {
                return i;
            }
        }

        return -1;
    }

    private static int Find(PlainSentence sentence, int at, Func<string, bool> isMeant)
    {
        for (var i = at + 1; i < Math.Min(sentence.Count, at + Reach); i++)
        {
            if (!sentence.IsCapital(i) && isMeant(sentence[i]))
            {
                return i;
            }
        }

        return -1;
    }

    // „zu beachten“, „einzuhalten“; „zu spät“ and „zu früh“ end otherwise.
    private static Func<string, bool> IsZuInfinitive(PlainSentence sentence, int at)
    {
        var zu = -1;
        for (var i = at + 1; i < Math.Min(sentence.Count, at + Reach) && !(i > at + 1 && sentence.Words[i].Opens); i++)
        {
            zu = zu < 0 && sentence[i] == "zu" && !sentence.IsCapital(i + 1) && Verbs.LooksInfinitive(sentence[i + 1]) ? i + 1 : zu;
        }

        var infinitive = zu > 0 ? sentence[zu] : null;
        return word => word == infinitive || (word.Length > 7 && word.EndsWith("en", StringComparison.Ordinal) && HasInnerZu(word));
    }

    private static bool HasInnerZu(string word)
    {
        foreach (var prefix in (ReadOnlySpan<string>)["ab", "an", "auf", "aus", "bei", "ein", "fest", "hin", "mit", "nach", "vor", "vorher", "weiter", "zurück", "hervor", "her"])
        {
            if (word.StartsWith(prefix + "zu", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
