using System.Collections.Frozen;

namespace OfficeKi.Language.Protection;

/// <summary>The instruction on legal remedies (Rechtsbehelfsbelehrung, § 37 Abs. 6 VwVfG, § 58 VwGO) as whole passages.</summary>
/// <remarks>It opens with its heading or its typical first sentence, and ends before the next heading, the closing formula or a passage that speaks of something else.</remarks>
internal static class LegalRemedy
{
    private const int ShortLine = 80;

    private static readonly FrozenSet<string> Remedies = Set("widerspruch einspruch klage beschwerde berufung revision rechtsbehelf rechtsmittel anfechtungsklage verpflichtungsklage rechtsbeschwerde erinnerung");

    private static readonly FrozenSet<string> Possible = Set("kann können zulässig statthaft gegeben möglich steht dürfen darf haben");

    private static readonly FrozenSet<string> Acts = Set(
        "innerhalb binnen monat monats monaten woche wochen frist erhoben erheben eingelegt einlegen eingereicht einreichen zulässig statthaft gegeben zu einzulegen möglich");

    private static readonly FrozenSet<string> Topics = Set(
        "widerspruchsfrist klagefrist klageschrift widerspruchsschreiben widerspruchsbehörde verwaltungsgericht sozialgericht finanzgericht amtsgericht oberverwaltungsgericht gericht niederschrift signatur de-mail "
        + "elektronisch elektronische elektronischen schriftform schriftlich einzulegen einzureichen bevollmächtigte bevollmächtigten verschulden urkundsbeamten aufschiebende vollziehung vertretung beklagten klägers "
        + "verwaltungsgerichtsordnung streitgegenstand abschriften beweismittel rechtsanwalt übermittlungsweg poststelle");

    public static void Mark(IReadOnlyList<SourcePassage> passages, string?[] kinds)
    {
        for (var i = 0; i < passages.Count;)
        {
            var isHeading = Landmarks.OpensRemedy(passages[i].Text);
            if (!isHeading && (passages[i].IsHeading || !HasOpening(passages[i].Text)))
            {
                i++;
                continue;
            }

            var end = EndFrom(passages, i + 1, needsOne: isHeading && passages[i].Text.Length <= ShortLine);
            Array.Fill(kinds, ProtectedKinds.LegalRemedy, i, end - i);
            i = end;
        }
    }

    // The first passage behind a bare heading belongs to it, whatever its words.
    private static int EndFrom(IReadOnlyList<SourcePassage> passages, int first, bool needsOne)
    {
        var next = first;
        while (next < passages.Count && !IsEnd(passages[next]) && ((needsOne && next == first) || Continues(passages[next].Text)))
        {
            next++;
        }

        return next;
    }

    private static bool IsEnd(SourcePassage passage) => passage.IsHeading || Landmarks.IsClosing(passage.Text) || Landmarks.OpensReasons(passage.Text);

    // More on the remedy, or a line of an address.
    private static bool Continues(string text)
    {
        var line = text.AsSpan().Trim();
        if (line.Length <= ShortLine && (line.Length == 0 || line[^1] is not ('.' or '!' or '?' or ':')))
        {
            return true;
        }

        return new PassageWords(text).Has(static word => Remedies.Contains(word) || Topics.Contains(word));
    }

    private static bool HasOpening(string text) =>
        text.Contains("gegen", StringComparison.OrdinalIgnoreCase) && SentenceSplitter.Split(text).Any(sentence => IsOpening(new(sentence.Of(text))));

    // „Gegen diesen Bescheid kann innerhalb eines Monats … Widerspruch erhoben werden.“, „Sie können gegen diese Entscheidung … Klage erheben.“
    private static bool IsOpening(PassageWords words)
    {
        var against = words.IndexOf(static word => word == "gegen");
        return against >= 0 && NamesAct(words, against) && words.Has(Remedies.Contains) && words.Has(Possible.Contains) && words.Has(Acts.Contains) && !IsStory(words);
    }

    // „Sie haben gegen den Bescheid Widerspruch erhoben.“
    private static bool IsStory(PassageWords words) =>
        words.Has(static word => word is "hat" or "hatte" or "hatten" or "wurde")
        || (words.Has(static word => word is "haben") && words.Has(static word => word is "erhoben" or "eingelegt") && !words.Has(static word => word is "können" or "kann"));

    private static bool NamesAct(PassageWords words, int against)
    {
        for (var i = against + 1; i <= against + 5; i++)
        {
            if (words[i].Contains("bescheid", StringComparison.Ordinal) || words[i].Contains("verfügung", StringComparison.Ordinal) || words[i].Contains("verwaltungsakt", StringComparison.Ordinal)
                || words[i] is "entscheidung" or "anordnung" or "beschluss" or "urteil" or "festsetzung" or "gebührenfestsetzung" or "genehmigung" or "ablehnung" or "maßnahme" or "kostenentscheidung")
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
