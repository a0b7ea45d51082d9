using OfficeKi.Core;
using OfficeKi.Language.PlainLanguage.Reading;
using OfficeKi.Language.PlainLanguage.Wording;

namespace OfficeKi.Language.PlainLanguage.Rules;

/// <summary>What was left in a draft: gaps, sample text, double spaces.</summary>
internal sealed class LeftoversRule : IPlainRule
{
    public string Id => "leftovers";

    public IEnumerable<PlainFinding> Find(PlainText text) =>
        from block in text.Blocks
        from span in Leftovers.Find(block.Text)
        where block.Form != BlockForm.Line || !span.In(block.Text).IsWhiteSpace()
        select Finding(block, span);

    private PlainFinding Finding(TextBlock block, TextSpan span) => span.In(block.Text).IsWhiteSpace()
        ? new(Id, block.Id, span, new("Mehrere Leerzeichen hintereinander.", "Several spaces in a row."), " ", true)
        : new(Id, block.Id, span, new($"Rest eines Entwurfs: „{span.Of(block.Text)}“. Bitte ergänzen oder streichen.", $"Left from a draft: “{span.Of(block.Text)}”. Please complete or delete."));
}
