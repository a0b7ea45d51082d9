using System.Collections.Frozen;

namespace OfficeKi.Language.Protection;

/// <summary>The operative part (Tenor): the sentences that decide, from their opening to the reasons, as whole passages.</summary>
internal static class OperativePart
{
    // So far before the reasons, or behind the title, the first deciding sentence may stand.
    private const int Reach = 12;

    private const int LongestActive = 30;

    private static readonly FrozenSet<string> Decides = Set(
        "abgelehnt genehmigt bewilligt zurückgewiesen abgewiesen angeordnet festgesetzt untersagt erteilt widerrufen zurückgenommen aufgehoben stattgegeben verworfen entzogen eingestellt versagt auferlegt "
        + "angedroht verpflichtet aufgegeben anerkannt gewährt festgestellt erhoben geändert abgeändert zugelassen gestattet befristet ausgesetzt verlängert erklärt entsprochen abgeholfen");

    private static readonly FrozenSet<string> DecidesActively = Set("lehne lehnen bewillige bewilligen ordne ordnen untersage untersagen genehmige genehmigen widerrufe widerrufen erteile erteilen");

    public static void Mark(IReadOnlyList<SourcePassage> passages, string?[] kinds)
    {
        for (var i = 0; i < passages.Count; i++)
        {
            if (Landmarks.OpensReasons(passages[i].Text))
            {
                MarkBefore(passages, kinds, i);
            }
            else if (Landmarks.OpensOperative(passages[i].Text) || (IsNumber(passages[i].Text, first: true) && IsOperative(passages[i].Text)))
            {
                MarkFrom(passages, kinds, i, i + 1);
            }
            else if (Landmarks.IsTitle(passages[i].Text) && FirstOperative(passages, i + 1) is > 0 and var first)
            {
                MarkFrom(passages, kinds, first, first);
            }
        }
    }

    // Everything from the first deciding passage to the reasons.
    private static void MarkBefore(IReadOnlyList<SourcePassage> passages, string?[] kinds, int reasons)
    {
        var first = reasons;
        for (var i = reasons - 1; i >= Math.Max(0, reasons - Reach) && !Divides(passages[i]); i--)
        {
            first = Landmarks.OpensOperative(passages[i].Text) || IsOperative(passages[i].Text) ? i : first;
        }

        Array.Fill(kinds, ProtectedKinds.OperativePart, first, reasons - first);
    }

    // Without reasons in sight: as long as the passages are numbered or decide.
    private static void MarkFrom(IReadOnlyList<SourcePassage> passages, string?[] kinds, int start, int next)
    {
        while (next < passages.Count && !Divides(passages[next]) && (IsNumber(passages[next].Text, first: false) || IsOperative(passages[next].Text)))
        {
            next++;
        }

        Array.Fill(kinds, ProtectedKinds.OperativePart, start, next - start);
    }

    private static int FirstOperative(IReadOnlyList<SourcePassage> passages, int from)
    {
        for (var i = from; i < Math.Min(passages.Count, from + Reach) && !Landmarks.OpensReasons(passages[i].Text); i++)
        {
            if (IsOperative(passages[i].Text))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool Divides(SourcePassage passage) =>
        (passage.IsHeading && !Landmarks.OpensOperative(passage.Text)) || Landmarks.OpensReasons(passage.Text) || Landmarks.OpensRemedy(passage.Text) || Landmarks.IsClosing(passage.Text);

    // „1.“, „2)“, „II.“
    private static bool IsNumber(string text, bool first)
    {
        var line = text.AsSpan().TrimStart();
        var length = 0;
        while (length < Math.Min(line.Length, 4) && (char.IsAsciiDigit(line[length]) || line[length] is 'I' or 'V' or 'X'))
        {
            length++;
        }

        return length > 0 && length < line.Length && line[length] is '.' or ')' && (!first || line[..length] is "1" or "I");
    }

    // „Ihr Antrag wird abgelehnt.“, „Die Kosten des Verfahrens tragen Sie.“, „Ich lehne Ihren Antrag ab.“
    private static bool IsOperative(string text) => SentenceSplitter.Split(text).Any(sentence => Decide(new(sentence.Of(text))));

    private static bool Decide(PassageWords words)
    {
        var passive = words.IndexOf(static word => word is "wird" or "werden" or "ist" or "sind");
        if (passive >= 0 && words.Has(Decides.Contains) && !words.Has(static word => word is "kann" or "können" or "wurde" or "wurden" or "wenn" or "worden" or "weil" or "ob" or "falls"))
        {
            return true;
        }

        return (words.Has(static word => word is "trägt" or "tragen") && words.Has(static word => word is "kosten" or "verfahrenskosten"))
            || (words.Count <= LongestActive && (words[0] is "ich" or "wir" or "hiermit") && words.Has(DecidesActively.Contains));
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
