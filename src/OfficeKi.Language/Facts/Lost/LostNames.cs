using System.Collections.Frozen;
using OfficeKi.Language.Facts.Checks;
using OfficeKi.Language.Facts.Sources;

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
        var addressed = Addressed(kept.Text);
        for (var i = 0; i < words.Count; i++)
        {
            var isName = NameCheck.IsSurePlace(source, words, i) || IsOffice(source, words, i);
            if (isName && NameCheck.IsCapital(source, words[i]) && (!NameCheck.IsKnown(words[i].Of(source), kept.Text) || IsOtherPerson(source, words, i, addressed)))
            {
                yield return new("name-lost", words[i].Start, words[i].End, words[i].Of(source), null);
            }
        }
    }

    // „Frau Öztürk“ where the source has „Herr Öztürk“.
    private static bool IsOtherPerson(string text, IReadOnlyList<TextSpan> words, int index, HashSet<string> addressed) =>
        index > 0 && TitleOf(words[index - 1].In(text)) is var title && title != '\0'
        && !addressed.Contains(title + words[index].Of(text)) && addressed.Contains((title == 'f' ? 'm' : 'f') + words[index].Of(text));

    private static HashSet<string> Addressed(SourceText answer)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in answer.Units.Select(unit => unit.Text))
        {
            var words = Tokenizer.Words(text);
            all.UnionWith(Enumerable.Range(1, Math.Max(0, words.Count - 1)).Where(i => TitleOf(words[i - 1].In(text)) != '\0').Select(i => TitleOf(words[i - 1].In(text)) + words[i].Of(text)));
        }

        return all;
    }

    private static char TitleOf(ReadOnlySpan<char> word) => word switch
    {
        "Frau" => 'f',
        "Herr" or "Herrn" => 'm',
        _ => '\0',
    };

    private static bool IsOffice(string text, IReadOnlyList<TextSpan> words, int index) =>
        index > 1 && words[index - 1].In(text) is "für" && Offices.Contains(words[index - 2].Of(text));
}
