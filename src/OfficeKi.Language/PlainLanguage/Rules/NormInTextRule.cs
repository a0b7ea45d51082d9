using OfficeKi.Core;
using OfficeKi.Language.PlainLanguage.Reading;
using OfficeKi.Language.Protection;

namespace OfficeKi.Language.PlainLanguage.Rules;

/// <summary>More than one citation of law in the middle of a sentence.</summary>
internal sealed class NormInTextRule : IPlainRule
{
    public string Id => "norm-in-text";

    public IEnumerable<PlainFinding> Find(PlainText text)
    {
        foreach (var sentence in text.Sentences.Where(sentence => sentence.Span.In(sentence.Text).IndexOfAny("§A") >= 0))
        {
            var norms = text.Protected(sentence.Block.Id)
                .Where(own => own.Kind == ProtectedKinds.Norm && own.Span.Start >= sentence.Span.Start && own.Span.End <= sentence.Span.End && !IsInBrackets(sentence, own.Span))
                .Select(own => own.Span)
                .ToList();
            if (norms.Sum(norm => norm.In(sentence.Text).StartsWith("§§") ? 2 : 1) > 1)
            {
                yield return new(Id, sentence.Block.Id, new(norms[0].Start, norms[^1].End), new(
                    "Mehrere Paragrafen mitten im Satz. Setzen Sie sie in Klammern ans Ende.",
                    "Several sections of law inside the sentence. Put them into brackets at its end."));
            }
        }
    }

    private static bool IsInBrackets(PlainSentence sentence, TextSpan norm)
    {
        var before = sentence.Text.AsSpan(sentence.Span.Start, norm.Start - sentence.Span.Start);
        return before.LastIndexOfAny('(', '[') > before.LastIndexOfAny(')', ']');
    }
}
