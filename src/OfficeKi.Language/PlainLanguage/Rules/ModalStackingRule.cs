using OfficeKi.Core;
using OfficeKi.Language.PlainLanguage.Reading;

namespace OfficeKi.Language.PlainLanguage.Rules;

/// <summary>Two modal verbs in one clause: „müssen … können“.</summary>
internal sealed class ModalStackingRule : IPlainRule
{
    public string Id => "modal-stacking";

    public IEnumerable<PlainFinding> Find(PlainText text)
    {
        foreach (var sentence in text.Sentences)
        {
            foreach (var clause in sentence.Clauses)
            {
                int[] modals = [.. Enumerable.Range(clause.First, clause.End - clause.First).Where(i => Verbs.IsModal(sentence[i]) && (i == 0 || !sentence.IsCapital(i)))];
                if (modals.Length >= 2 && !IsJoined(sentence, modals[0], modals[1]))
                {
                    yield return new(Id, sentence.Block.Id, sentence.Over(modals[0], modals[1]), new(
                        $"Zwei Hilfsverben: „{sentence.Words[modals[0]].Text}“ und „{sentence.Words[modals[1]].Text}“. Meist genügt eines.",
                        $"Two modal verbs: “{sentence.Words[modals[0]].Text}” and “{sentence.Words[modals[1]].Text}”. Mostly one is enough."));
                }
            }
        }
    }

    // „Sie können kommen und müssen warten“: two predicates, each with its own verb.
    private static bool IsJoined(PlainSentence sentence, int first, int second)
    {
        for (var i = first + 1; i < second; i++)
        {
            if (sentence[i] is "und" or "oder" or "aber" or "sondern" or "bzw" or "sowie")
            {
                return second < sentence.Count - 1 && !Verbs.LooksInfinitive(sentence[second - 1]);
            }
        }

        return false;
    }
}
