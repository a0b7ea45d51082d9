using OfficeKi.Core;
using OfficeKi.Language.PlainLanguage.Reading;
using OfficeKi.Language.PlainLanguage.Wording;

namespace OfficeKi.Language.PlainLanguage.Rules;

/// <summary>Abbreviations, and acronyms the text does not explain.</summary>
internal sealed class AbbreviationRule : IPlainRule
{
    public string Id => "abbreviation";

    public IEnumerable<PlainFinding> Find(PlainText text)
    {
        Acronyms acronyms = new(text);
        foreach (var sentence in text.Sentences)
        {
            foreach (var hit in DottedWords.Find(sentence, text.Profile))
            {
                if (!text.IsIn(Protection.ProtectedKinds.Norm, sentence.Block.Id, hit.Span))
                {
                    yield return Dotted(sentence, hit);
                }
            }

            foreach (var word in acronyms.UnexplainedIn(sentence))
            {
                yield return new(Id, sentence.Block.Id, word.Span, new(
                    $"„{word.Text}“ ist nicht erklärt. Schreiben Sie beim ersten Mal die Langform, dahinter die Abkürzung in Klammern.",
                    $"“{word.Text}” is not explained. Write the long form the first time, with the abbreviation in brackets."));
            }
        }
    }

    private PlainFinding Dotted(PlainSentence sentence, DottedHit hit)
    {
        var original = hit.Span.Of(sentence.Text);
        // A full stop that also ends the sentence must stay.
        var whole = hit.Span.End == sentence.Span.End && hit.Long is not null ? hit.Long + "." : hit.Long;
        var replacement = whole is null ? null : Casing.Like(original, whole);
        return new(
            Id,
            sentence.Block.Id,
            hit.Span,
            hit.Long is null
                ? new($"Schreiben Sie „{original}“ aus.", $"Write “{original}” in full.")
                : new($"Schreiben Sie „{original}“ aus: „{hit.Long}“.", $"Write “{original}” in full: “{hit.Long}”."),
            replacement,
            hit.IsSafe);
    }
}
