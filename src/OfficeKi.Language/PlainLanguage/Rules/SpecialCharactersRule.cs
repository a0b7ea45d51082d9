using OfficeKi.Core;
using OfficeKi.Language.PlainLanguage.Reading;
using OfficeKi.Language.PlainLanguage.Wording;

namespace OfficeKi.Language.PlainLanguage.Rules;

/// <summary>Signs that are read aloud badly: slash, per cent, ampersand, semicolon, brackets in brackets. Not in letters.</summary>
internal sealed class SpecialCharactersRule : IPlainRule
{
    public string Id => "special-characters";

    public IEnumerable<PlainFinding> Find(PlainText text) => text.Profile == PlainProfile.Letter ? [] : text.Sentences.SelectMany(In);

    private IEnumerable<PlainFinding> In(PlainSentence sentence)
    {
        var depth = 0;
        for (var i = sentence.Span.Start; i < sentence.Span.End; i++)
        {
            var sign = sentence.Text[i];
            depth += sign == '(' ? 1 : sign == ')' && depth > 0 ? -1 : 0;
            if (sign is '/' or '&' or '%' or ';' && !SignsInNames.Covers(sentence.Text, i))
            {
                yield return Sign(sentence, i);
            }
            else if (sign == '(' && depth > 1)
            {
                yield return new(Id, sentence.Block.Id, new(i, i + 1), new("Klammer in einer Klammer. Machen Sie einen eigenen Satz daraus.", "Brackets in brackets. Make a sentence of it."));
            }
        }
    }

    private PlainFinding Sign(PlainSentence sentence, int at)
    {
        var sign = sentence.Text[at];
        var isPercent = sign == '%' && at > 0 && sentence.Text[at - 1] is ' ' or '\u00A0' or '\u202F';
        var (advice, english) = sign switch
        {
            '%' => ("Schreiben Sie „Prozent“.", "Write “Prozent”."),
            '&' => ("Schreiben Sie „und“.", "Write “und”."),
            ';' => ("Machen Sie einen Punkt.", "Make a full stop."),
            _ => ("Schreiben Sie „oder“, „und“ oder „je“.", "Write “oder”, “und” or “je”."),
        };
        return new(Id, sentence.Block.Id, new(at, at + 1), new($"Sonderzeichen „{sign}“. {advice}", $"Special character “{sign}”. {english}"), isPercent ? "Prozent" : null, isPercent);
    }
}
