using OfficeKi.Language.Facts.Checks;
using OfficeKi.Language.Facts.Reading;

namespace OfficeKi.Language.Facts.Lost;

/// <summary>Dates, times, amounts, numbers, norms and references of a source that an answer no longer says.</summary>
internal static class LostDetails
{
    public static IEnumerable<CheckFinding> Find(string source, KeptText kept) =>
        Details(source).Where(detail => !kept.Has(detail.Fact)).Select(detail => Finding(source, detail.Fact, detail.Start));

    /// <summary>The details of a text that are worth keeping, each with the start of its sentence. Numbering of lists is left out.</summary>
    public static IEnumerable<(Fact Fact, int Start)> Details(string source)
    {
        foreach (var span in SentenceSplitter.Split(source))
        {
            var sentence = span.Of(source);
            foreach (var fact in FactReader.Read(sentence))
            {
                if (FactsCheck.IsChecked(fact, sentence) && !IsNumbering(source, span.Start + fact.Start, span.Start + fact.End))
                {
                    yield return (fact, span.Start);
                }
            }
        }
    }

    public static CheckFinding Finding(string source, Fact fact, int start) =>
        new(KindOf(fact), start + fact.Start, start + fact.End, source[(start + fact.Start)..(start + fact.End)], null);

    private static string KindOf(Fact fact) => fact switch
    {
        Fact.Date => "date-lost",
        Fact.Time => "time-lost",
        Fact.Norm or Fact.Reference => "reference-lost",
        Fact.Quantity { Unit: Unit.Euro } => "amount-lost",
        Fact.Quantity { Unit: Unit.Percent } => "percentage-lost",
        _ => "number-lost",
    };

    // „1.“, „(2)“, „3)“ at the start of a line.
    private static bool IsNumbering(string text, int start, int end)
    {
        var before = start - 1;
        while (before >= 0 && text[before] is ' ' or '\t' or '(')
        {
            before--;
        }

        var isFirst = before < 0 || text[before] is '\n' or '\r';
        return isFirst && end - start <= 3 && (text[end - 1] == '.' || (end < text.Length && text[end] is '.' or ')'));
    }
}
