using System.Collections.Frozen;

namespace OfficeKi.Language.Sentences;

/// <summary>Words that are written with a capital letter only where a sentence begins: articles, pronouns, prepositions, conjunctions, adverbs.</summary>
internal static class Starters
{
    private const string Words =
        "Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Kein Keine Keiner Er Sie Es Wir Ich Ihr Ihre Ihren Ihrem Sein Seine Seinen Seinem Mein Meine Unser Unsere Man Wer Was Wie Wo Wann Warum Welche Welcher Welches " +
        "Dieser Diese Dieses Diesen Diesem Jener Jene Jeder Jede Jedes Alle Alles Einige Viele Manche Mehrere Beide Andere Solche Dabei Damit Dafür Dagegen Daher Danach Daneben Dann Dar Daran Daraus Darauf Darin Darüber Darum Davon Davor Dazu " +
        "Dass Ob Weil Wenn Falls Sofern Soweit Obwohl Während Nachdem Bevor Bis Seit Seitdem Da Als Um Und Oder Aber Doch Denn Sondern Sowie Sowohl Entweder Weder Zwar Jedoch Allerdings Außerdem Zudem Ferner Weiter Weiterhin Schließlich Zunächst Zuerst Zuvor " +
        "In Im Ins An Am Ans Auf Aus Bei Beim Mit Nach Von Vom Vor Zu Zum Zur Für Durch Gegen Ohne Unter Über Zwischen Neben Hinter Trotz Wegen Anstelle Aufgrund Innerhalb Außerhalb Laut Gemäß Ab Entlang Angesichts Hinsichtlich Bezüglich Mangels " +
        "Auch Nur Noch Schon So Sogar Selbst Sehr Nicht Nun Hier Dort Heute Gestern Morgen Jetzt Bisher Inzwischen Mittlerweile Später Früher Oft Meist Meistens Manchmal Immer Wieder Etwa Rund Insgesamt Insbesondere Insoweit Insofern Somit Folglich Demnach Deshalb Deswegen Hierzu Hierbei Hiernach Hiergegen Hiervon Hieraus " +
        "Ist Sind War Waren Wird Werden Wurde Wurden Hat Haben Hatte Hatten Kann Können Konnte Muss Müssen Soll Sollen Darf Dürfen Bitte Maßgeblich Maßgebend Entscheidend Vielmehr Dementsprechend Entsprechend Ebenso Ebenfalls Gleiches Gleichwohl Dennoch Trotzdem Andernfalls Ansonsten Sonst Vorliegend Nichts Niemand Jemand Letztlich Lediglich Allein Anders Zwei Drei Erst Erstens Zweitens Drittens Wegen Unabhängig Ausweislich Zusätzlich Ergänzend Hinzu Denen Deren Dessen Wobei Wodurch Womit";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set =
        Words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word at the position starts a sentence by being capitalised.</summary>
    public static bool IsStarter(string text, int position)
    {
        var end = position;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return Set.Contains(text.AsSpan(position, end - position));
    }
}
