using System.Collections.Frozen;

namespace OfficeKi.Language.Tasks;

/// <summary>Who is to do a task: the person or office nearest to the telling word, before it rather than behind.</summary>
internal static class Owners
{
    private const int Reach = 12;

    private static readonly FrozenSet<string> Offices = Set("fachbereich dezernat sachgebiet abteilung referat stabsstelle eigenbetrieb amt");

    private static readonly FrozenSet<string> Bodies = Set(
        "verwaltung stadtverwaltung oberbürgermeister oberbürgermeisterin bürgermeister bürgermeisterin auftragnehmer auftragnehmerin antragsteller antragstellerin personalrat stadtkasse kämmerei ausschuss stadtrat amtsleitung " +
        "ämter dezernate fachbereiche bauherr bauherrin geschäftsstelle sitzungsdienst");

    public static string? Of(TaskWords words, int at)
    {
        if (words.Lexemes.IsSign(at + 1, ':') && words.IsAny(at, "verantwortlich", "zuständig", "federführung"))
        {
            return Labelled(words, at + 2);
        }

        if (words.IsAny(at, "ist", "sind"))
        {
            // „Die Amtsleitung ist zu unterrichten“: the subject is not who does it; „vom Amt 61 zu prüfen“ is.
            var by = words.IndexOf(static word => word is "von" or "vom" or "durch", at);
            return by < 0 || by > at + Reach ? null : NameAt(words, by + 1, isRequest: true) ?? NameAt(words, by + 2, isRequest: true);
        }

        return IsAskedOf(words, at)
            ? Behind(words, at, isRequest: true) ?? Before(words, at, isRequest: true)
            : Before(words, at, isRequest: false) ?? Behind(words, at, isRequest: false);
    }

    // „Ich bitte Sie“, „Der Rat beauftragt die Verwaltung“: who asks stands before, who is asked behind.
    private static bool IsAskedOf(TaskWords words, int at) =>
        words.IsAny(at, "bitte", "bitten") || (words.IsAny(at, "beauftragt") && words.IndexOf(static word => word is "wird" or "werden") < 0);

    private static string? Before(TaskWords words, int at, bool isRequest)
    {
        for (var i = at - 1; i >= Math.Max(0, at - Reach); i--)
        {
            if (NameAt(words, i, isRequest) is { } owner)
            {
                return owner;
            }
        }

        return null;
    }

    private static string? Behind(TaskWords words, int at, bool isRequest)
    {
        for (var i = at + 1; i < Math.Min(words.Count, at + Reach); i++)
        {
            if (NameAt(words, i, isRequest) is { } owner)
            {
                return owner;
            }
        }

        return null;
    }

    private static string? NameAt(TaskWords words, int i, bool isRequest)
    {
        if (words.Lexemes.IsSign(i, '['))
        {
            return words.IsAny(i - 1, "frau", "herr", "herrn") ? Titled(words, i - 1) : Placeholder(words, i);
        }

        if (words.IsAny(i, "frau", "herr", "herrn") && words.IsCapital(i))
        {
            return Titled(words, i);
        }

        if (Offices.Contains(words[i]) && words.IsCapital(i))
        {
            return Office(words, i);
        }

        if (Bodies.Contains(words[i]) && words.IsCapital(i))
        {
            return words.Lexemes.Span(i).ToString();
        }

        return words[i] == "sie" && words.IsCapital(i) ? "Sie" : !isRequest && words[i] is ("wir" or "ich") ? words[i] : null;
    }

    // „Frau Dr. Weiß“, „Herr [PERSON_1]“
    private static string? Titled(TaskWords words, int i)
    {
        var next = i + 1;
        while (words.IsAny(next, "dr", "prof"))
        {
            next += words.Lexemes.IsSign(next + 1, '.') ? 2 : 1;
        }

        if (words.Lexemes.IsSign(next, '[') && Placeholder(words, next) is { } person)
        {
            return $"{Text(words, i, next)} {person}";
        }

        var end = next;
        while (end < next + 3 && words.IsCapital(end))
        {
            end++;
            end += words.Lexemes.IsSign(end, '-') && words.IsCapital(end + 1) ? 2 : 0;
        }

        return end > next ? Text(words, i, end) : null;
    }

    // „Amt 61“, „Fachbereich 3“, „Dezernat II“, „Amt für Stadtplanung“
    private static string? Office(TaskWords words, int i)
    {
        if (words.Lexemes.IsDigits(i + 1) || (words.IsCapital(i + 1) && words[i + 1].Length <= 4))
        {
            return Text(words, i, i + 2);
        }

        return words.IsAny(i + 1, "für") && words.IsCapital(i + 2) ? Text(words, i, i + 3)
            : words.IsAny(i - 1, "das", "der", "die", "dem") ? Text(words, i, i + 1)
            : null;
    }

    private static string? Placeholder(TaskWords words, int i)
    {
        if (!words.IsAny(i + 1, "person"))
        {
            return null;
        }

        for (var end = i + 1; end < Math.Min(words.Count, i + 8); end++)
        {
            if (words.Lexemes.IsSign(end, ']'))
            {
                return Text(words, i, end + 1);
            }
        }

        return null;
    }

    private static string? Labelled(TaskWords words, int from)
    {
        var end = from;
        while (end < Math.Min(words.Count, from + 10) && !words.Lexemes.IsSign(end, ',') && !words.Lexemes.IsSign(end, ';') && !words.Lexemes.IsSign(end, '(') && !words.IsAny(end, "bis"))
        {
            end++;
        }

        return end > from ? Text(words, from, end).TrimEnd('.') : null;
    }

    private static string Text(TaskWords words, int first, int next) =>
        words.Lexemes.Text[words.Lexemes[first].Start..words.Lexemes[next - 1].End];

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
