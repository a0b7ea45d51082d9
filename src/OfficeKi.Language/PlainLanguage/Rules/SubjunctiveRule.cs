using OfficeKi.Core;
using OfficeKi.Language.PlainLanguage.Reading;

namespace OfficeKi.Language.PlainLanguage.Rules;

/// <summary>Subjunctive (Konjunktiv), in Einfache and Leichte Sprache.</summary>
internal sealed class SubjunctiveRule : IPlainRule
{
    private static readonly string[] Stems = ["würde", "hätte", "wäre", "könnte", "müsste", "sollte", "dürfte", "möge", "käme", "gäbe", "bräuchte", "ließe", "ginge", "wüsste", "stünde", "läge", "fände", "bliebe", "erhielte", "bekäme"];

    public string Id => "subjunctive";

    public IEnumerable<PlainFinding> Find(PlainText text) => text.Profile == PlainProfile.Letter ? [] :
        from sentence in text.Sentences
        from word in sentence.Words
        where IsSubjunctive(word.Lower) && (!word.IsCapital || word == sentence.Words[0])
        select new PlainFinding(Id, sentence.Block.Id, word.Span, new(
            $"„{word.Text}“ ist Konjunktiv. Sagen Sie, was ist, was jemand kann oder was jemand muss.",
            $"“{word.Text}” is subjunctive. Say what is, what somebody can or must do."));

    private static bool IsSubjunctive(string word)
    {
        foreach (var stem in Stems)
        {
            if (word.StartsWith(stem, StringComparison.Ordinal) && word[stem.Length..] is "" or "n" or "st" or "t")
            {
                return true;
            }
        }

        return false;
    }
}
