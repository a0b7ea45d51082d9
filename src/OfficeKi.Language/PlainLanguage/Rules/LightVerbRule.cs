using OfficeKi.Core;
using OfficeKi.Language.PlainLanguage.Reading;
using OfficeKi.Language.PlainLanguage.Wording;

namespace OfficeKi.Language.PlainLanguage.Rules;

/// <summary>Verbs stretched into a noun and an empty verb (Streckverb): „in Abzug bringen“, „eine Prüfung vornehmen“.</summary>
internal sealed class LightVerbRule : IPlainRule
{
    public string Id => "light-verb";

    public IEnumerable<PlainFinding> Find(PlainText text) =>
        from sentence in text.Sentences
        from hit in LightVerbs.Find(sentence)
        select new PlainFinding(Id, sentence.Block.Id, sentence.Over(hit.First, hit.Last), new(
            $"Gestrecktes Verb. Einfacher: „{hit.Verb}“.",
            $"Stretched verb. Simpler: “{hit.Verb}”."));
}
