using System.Collections.Frozen;
using OfficeKi.Language.Facts.Checks;

namespace OfficeKi.Language.Facts.Lost;

/// <summary>Names of a source that an answer no longer has: behind a title, streets with a number, „Amt für Soziales“.</summary>
internal static class LostNames
{
    private static readonly FrozenSet<string> Offices =
        "Amt Amtes Fachbereich Fachdienst Referat Abteilung Dezernat Sachgebiet Ausschuss Ausschusses Ministerium Ministeriums Senator Stabsstelle Fachstelle Team"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<CheckFinding> Find(string source, KeptText kept)
    {
        var words = Tokenizer.Words(source);
        for (var i = 0; i < words.Count; i++)
        {
            var isName = NameCheck.IsSurePlace(source, words, i) || IsOffice(source, words, i);
            if (isName && NameCheck.IsCapital(source, words[i]) && !NameCheck.IsKnown(words[i].Of(source), kept.Text))
            {
                yield return new("name-lost", words[i].Start, words[i].End, words[i].Of(source), null);
            }
        }
    }

    private static bool IsOffice(string text, IReadOnlyList<TextSpan> words, int index) =>
        index > 1 && words[index - 1].In(text) is "für" && Offices.Contains(words[index - 2].Of(text));
}
