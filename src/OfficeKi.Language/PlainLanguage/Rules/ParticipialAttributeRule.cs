using OfficeKi.Core;
using OfficeKi.Language.PlainLanguage.Reading;

namespace OfficeKi.Language.PlainLanguage.Rules;

/// <summary>Four or more words between an article and a participle before its noun: „die von der Stadt im Mai beschlossene Satzung“.</summary>
internal sealed class ParticipialAttributeRule : IPlainRule
{
    private const int Fewest = 4;

    public string Id => "participial-attribute";

    public IEnumerable<PlainFinding> Find(PlainText text) =>
        from sentence in text.Sentences
        from attribute in Attributes.Find(sentence, Fewest)
        select new PlainFinding(Id, sentence.Block.Id, sentence.Over(attribute.First, attribute.Last), new(
            $"Vor „{sentence.Words[attribute.Last].Text}“ steht zu viel. Machen Sie einen eigenen Satz oder einen Nebensatz daraus.",
            $"Too much stands before “{sentence.Words[attribute.Last].Text}”. Make a sentence or a clause of it."));
}
