using OfficeKi.Language.Comparison.Atoms;

namespace OfficeKi.Language.Comparison.Paragraphs;

/// <summary>Which paragraph of one version is which of the other: the same in the same order, the same elsewhere, and then the most similar.</summary>
internal sealed class ParagraphAlignment
{
    private readonly List<ParagraphPair> _changed = [];
    private readonly List<ParagraphPair> _moved = [];
    private readonly List<Paragraph> _removed = [];
    private readonly List<Paragraph> _added = [];

    public ParagraphAlignment(IReadOnlyList<SourcePassage> before, IReadOnlyList<SourcePassage> after, CancellationToken cancellationToken)
    {
        var numbers = new Numbering();
        var substances = new Numbering();
        var vocabulary = new Vocabulary();
        var open = new List<OpenStretch>();
        foreach (var gap in Gap.Between(Matching.Of(Numbers(numbers, before), Numbers(numbers, after)), before.Count, after.Count))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var old = Read(before, gap.OldStart, gap.OldEnd, vocabulary);
            var @new = Read(after, gap.NewStart, gap.NewEnd, vocabulary);
            open.AddRange(Differing(substances, old, @new));
        }

        Pair(substances, vocabulary, open);
    }

    public IReadOnlyList<ParagraphPair> Changed => _changed;

    public IReadOnlyList<ParagraphPair> Moved => _moved;

    public IReadOnlyList<Paragraph> Removed => _removed;

    public IReadOnlyList<Paragraph> Added => _added;

    private static int[] Numbers(Numbering numbers, IReadOnlyList<SourcePassage> passages) => [.. passages.Select(passage => numbers.Of(passage.Text))];

    private static List<Paragraph> Read(IReadOnlyList<SourcePassage> passages, int from, int to, Vocabulary vocabulary)
    {
        var read = new List<Paragraph>(to - from);
        for (var i = from; i < to; i++)
        {
            var paragraph = new Paragraph(i, passages[i], vocabulary);
            if (!paragraph.Numbers.IsEmpty)
            {
                read.Add(paragraph);
            }
        }

        return read;
    }

    // What is equal but for its look is passed over.
    private static IEnumerable<OpenStretch> Differing(Numbering substances, List<Paragraph> old, List<Paragraph> @new)
    {
        int[] Substances(List<Paragraph> paragraphs) => [.. paragraphs.Select(paragraph => substances.Of(paragraph.Numbers))];
        return Gap.Between(Matching.Of(Substances(old), Substances(@new)), old.Count, @new.Count)
            .Select(gap => new OpenStretch(old[gap.OldStart..gap.OldEnd], @new[gap.NewStart..gap.NewEnd]));
    }

    private void Pair(Numbering substances, Vocabulary vocabulary, List<OpenStretch> open)
    {
        var moved = Moves.Find(substances, open);
        _moved.AddRange(moved);
        var (old, @new) = (moved.Select(pair => pair.Before).ToHashSet(), moved.Select(pair => pair.After).ToHashSet());
        foreach (var stretch in open)
        {
            stretch.Before.RemoveAll(old.Contains);
            stretch.After.RemoveAll(@new.Contains);
        }

        _changed.AddRange(SimilarPairs.Find(open, vocabulary.Count));
        old.UnionWith(_changed.Select(pair => pair.Before));
        @new.UnionWith(_changed.Select(pair => pair.After));
        _removed.AddRange(open.SelectMany(stretch => stretch.Before).Where(paragraph => !old.Contains(paragraph)));
        _added.AddRange(open.SelectMany(stretch => stretch.After).Where(paragraph => !@new.Contains(paragraph)));
    }
}

/// <summary>Paragraphs of both versions between two that are the same.</summary>
internal sealed record OpenStretch(List<Paragraph> Before, List<Paragraph> After);
