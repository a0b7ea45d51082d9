using OfficeKi.Language.Comparison.Atoms;

namespace OfficeKi.Language.Comparison.Paragraphs;

/// <summary>A passage of one version, read into its atoms.</summary>
/// <param name="index">Place among the passages of the version.</param>
/// <param name="vocabulary">That of the whole comparison.</param>
internal sealed class Paragraph(int index, SourcePassage passage, Vocabulary vocabulary)
{
    public int Index { get; } = index;

    public string Text => passage.Text;

    public IReadOnlyList<Atom> Atoms { get; } = AtomReader.Read(passage.Text, vocabulary);

    /// <summary>Equal for paragraphs that differ in look only.</summary>
    public string Substance => field ??= string.Join('\n', Atoms.Select(static atom => atom.Key));

    /// <summary>Hashes of its runs of three characters, sorted; details count by their kind, so that a changed date makes no other paragraph of it.</summary>
    /// <remarks>Not kept: in number they are the letters of the text.</remarks>
    public int[] ReadGrams() => TextSimilarity.GramsOf(string.Join(' ', Atoms.Select(static atom => atom.IsWord ? atom.Key : $"#{(int)atom.Kind}#")));

    public VersionPlace Whole => new(passage.Id, new(0, Text.Length), Text);

    /// <summary>The place from the first to the last of the atoms; the empty place before them when there are none.</summary>
    public VersionPlace Place(int from, int to)
    {
        if (from == to)
        {
            var at = from > 0 ? Atoms[from - 1].End : 0;
            return new(passage.Id, new(at, at), "");
        }

        var span = new TextSpan(Atoms[from].Start, Atoms[to - 1].End);
        return new(passage.Id, span, span.Of(Text));
    }
}

/// <summary>Two paragraphs that are versions of each other.</summary>
internal readonly record struct ParagraphPair(Paragraph Before, Paragraph After);
