using OfficeKi.Language.Comparison.Atoms;
using OfficeKi.Language.Comparison.Paragraphs;

namespace OfficeKi.Language.Comparison.Details;

/// <summary>A paragraph with the places of its atoms, while its changes are told.</summary>
internal sealed class ReadParagraph(Paragraph paragraph)
{
    public IReadOnlyList<Atom> Atoms { get; } = paragraph.ReadAtoms();

    /// <summary>The place from the first to the last of the atoms; the empty place before them when there are none.</summary>
    public VersionPlace Place(int from, int to)
    {
        var passage = paragraph.Passage;
        if (from == to)
        {
            var at = from > 0 ? Atoms[from - 1].End : 0;
            return new(passage.Id, new(at, at), "");
        }

        var span = new TextSpan(Atoms[from].Start, Atoms[to - 1].End);
        return new(passage.Id, span, span.Of(passage.Text));
    }
}

/// <summary>Two versions of a paragraph.</summary>
internal readonly record struct ReadPair(ReadParagraph Before, ReadParagraph After)
{
    public static ReadPair Of(ParagraphPair pair) => new(new(pair.Before), new(pair.After));
}
