using OfficeKi.Core;
using OfficeKi.Language.PlainLanguage.Reading;

namespace OfficeKi.Language.PlainLanguage.Rules;

/// <summary>Two negations in one clause: „nicht unerheblich“, „kein … ohne“.</summary>
internal sealed class DoubleNegationRule : IPlainRule
{
    public string Id => "double-negation";

    public IEnumerable<PlainFinding> Find(PlainText text) =>
        from sentence in text.Sentences
        from clause in sentence.Clauses
        from pair in Negations.Pairs(sentence, clause)
        select new PlainFinding(Id, sentence.Block.Id, sentence.Over(pair.First, pair.Last), new(
            "Doppelte Verneinung. Sagen Sie, was gilt, nicht, was nicht gilt.",
            "Double negation. Say what is, not what is not."));
}
