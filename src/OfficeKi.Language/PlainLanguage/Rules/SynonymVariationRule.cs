using OfficeKi.Core;
using OfficeKi.Language.PlainLanguage.Reading;
using OfficeKi.Language.PlainLanguage.Wording;

namespace OfficeKi.Language.PlainLanguage.Rules;

/// <summary>One thing, several words in one text: „Antrag“ and „Gesuch“.</summary>
internal sealed class SynonymVariationRule : IPlainRule
{
    public string Id => "synonym-variation";

    public IEnumerable<PlainFinding> Find(PlainText text)
    {
        Dictionary<int, (int Member, string Word)> first = [];
        HashSet<(int, int)> told = [];
        foreach (var sentence in text.Sentences)
        {
            foreach (var word in sentence.Words.Where(word => word.IsCapital))
            {
                if (SynonymGroups.Of(word.Lower) is not { } own)
                {
                    continue;
                }

                if (first.TryAdd(own.Group, (own.Member, word.Text)) || first[own.Group].Member == own.Member || !told.Add(own))
                {
                    continue;
                }

                var earlier = first[own.Group].Word;
                yield return new(Id, sentence.Block.Id, word.Span, new(
                    $"Oben steht „{earlier}“, hier „{word.Text}“. Meinen Sie dasselbe? Dann nehmen Sie immer dasselbe Wort, am besten „{SynonymGroups.Plainest(own.Group)}“.",
                    $"Above it is “{earlier}”, here “{word.Text}”. Is it the same thing? Then always take the same word, best “{SynonymGroups.Plainest(own.Group)}”."));
            }
        }
    }
}
