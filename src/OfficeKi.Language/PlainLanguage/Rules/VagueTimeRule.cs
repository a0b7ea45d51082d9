using OfficeKi.Core;
using OfficeKi.Language.PlainLanguage.Reading;
using OfficeKi.Language.PlainLanguage.Wording;

namespace OfficeKi.Language.PlainLanguage.Rules;

/// <summary>A time without a day: „umgehend“, „zeitnah“, „zu gegebener Zeit“. Silent where the sentence names a day or a period.</summary>
internal sealed class VagueTimeRule : IPlainRule
{
    private const string LegalTerm = "recht";

    public string Id => "vague-time";

    public IEnumerable<PlainFinding> Find(PlainText text) =>
        from sentence in text.Sentences
        from hit in VagueTimes.List.Find(sentence)
        where !text.IsIn(Protection.ProtectedKinds.Deadline, sentence.Block.Id, sentence.Span)
        select new PlainFinding(Id, sentence.Block.Id, sentence.Over(hit.First, hit.Last), MessageOf(sentence.Over(hit.First, hit.Last).Of(sentence.Text), hit.Phrase.Advice == LegalTerm));

    private static LocalizedText MessageOf(string words, bool isLegal) => isLegal
        ? new($"„{words}“ ist ein Rechtsbegriff. Lassen Sie ihn stehen und nennen Sie wenn möglich dazu ein Datum.", $"“{words}” is a legal term. Keep it and, if possible, add a date.")
        : new($"„{words}“: Bis wann genau? Nennen Sie ein Datum.", $"“{words}”: until when exactly? Name a date.");
}
