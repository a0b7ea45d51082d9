using OfficeKi.Core;
using OfficeKi.Language.PlainLanguage.Reading;

namespace OfficeKi.Language.PlainLanguage.Rules;

/// <summary>More than twelve words without a comma or another mark to rest at.</summary>
internal sealed class LongClauseRule : IPlainRule
{
    private const int Most = 12;

    public string Id => "long-clause";

    public IEnumerable<PlainFinding> Find(PlainText text) =>
        from sentence in text.Sentences
        from clause in sentence.Clauses
        where clause.End - clause.First > Most
        select new PlainFinding(Id, sentence.Block.Id, sentence.Over(clause.First, clause.End - 1), new(
            $"{clause.End - clause.First} Wörter ohne Pause. Teilen Sie diesen Satzteil.",
            $"{clause.End - clause.First} words without a pause. Divide this part."));
}
