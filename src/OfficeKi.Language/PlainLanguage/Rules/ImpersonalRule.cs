using OfficeKi.Core;
using OfficeKi.Language.PlainLanguage.Reading;

namespace OfficeKi.Language.PlainLanguage.Rules;

/// <summary>Nobody is addressed: „man“, „es ist zu“, „es wird gebeten“, „der Antragsteller“ in place of „Sie“.</summary>
internal sealed class ImpersonalRule : IPlainRule
{
    private static readonly string[] Persons = ["antragsteller", "unterzeichner", "unterzeichnende", "steuerpflichtige", "gebührenpflichtige", "zahlungspflichtige", "gebührenschuldner", "leistungsempfänger", "leistungsberechtigte", "bescheidempfänger", "widerspruchsführer", "abgabenpflichtige", "petent"];

    public string Id => "impersonal";

    public IEnumerable<PlainFinding> Find(PlainText text) =>
        from sentence in text.Sentences
        from i in Enumerable.Range(0, sentence.Count)
        let last = LastOf(sentence, i)
        where last >= 0
        select new PlainFinding(Id, sentence.Block.Id, sentence.Over(i, last), new(
            "Unpersönlich. Sprechen Sie die Person an („Sie“) und sagen Sie, wer etwas tut („wir“).",
            "Impersonal. Address the person (“Sie”) and say who does something (“wir”)."));

    private static int LastOf(PlainSentence sentence, int at) => sentence[at] switch
    {
        "man" when !sentence.IsCapital(at) || at == 0 => at,
        "es" => Impersonals.EndOf(sentence, at),
        var word when sentence.IsCapital(at) && IsPerson(word) => at,
        _ => -1,
    };

    private static bool IsPerson(string word)
    {
        foreach (var person in Persons)
        {
            if (word.StartsWith(person, StringComparison.Ordinal) && word.Length <= person.Length + 6 && !word.EndsWith("ung", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
