using OfficeKi.Core;
using OfficeKi.Language.PlainLanguage.Reading;

namespace OfficeKi.Language.PlainLanguage.Rules;

/// <summary>Genitives in a row: letters two, simple language one.</summary>
internal sealed class GenitiveChainRule : IPlainRule
{
    public string Id => "genitive-chain";

    public IEnumerable<PlainFinding> Find(PlainText text)
    {
        var fewest = text.Profile == PlainProfile.Letter ? 2 : 1;
        return from sentence in text.Sentences
               from chain in Genitives.Find(sentence)
               where chain.Count >= fewest
               select new PlainFinding(Id, sentence.Block.Id, sentence.Over(chain.First, chain.Last), new(
                   "Genitiv an Genitiv. Lösen Sie die Kette mit „von“, „für“ oder einem Verb auf.",
                   "Genitive after genitive. Break the chain with “von”, “für” or a verb."));
    }
}
