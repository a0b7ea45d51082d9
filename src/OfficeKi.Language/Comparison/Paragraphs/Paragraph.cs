using OfficeKi.Language.Comparison.Atoms;

namespace OfficeKi.Language.Comparison.Paragraphs;

/// <summary>A passage of one version, kept as the numbers and kinds of its atoms: a few bytes a word, because all that differ are held at once.</summary>
internal sealed class Paragraph
{
    private readonly Vocabulary _vocabulary;
    private readonly int[] _numbers;
    private readonly ChangeKind[] _kinds;

    /// <param name="index">Place among the passages of the version.</param>
    /// <param name="vocabulary">That of the whole comparison.</param>
    public Paragraph(int index, SourcePassage passage, Vocabulary vocabulary)
    {
        (Index, Passage, _vocabulary) = (index, passage, vocabulary);
        var atoms = ReadAtoms();
        (_numbers, _kinds) = (new int[atoms.Count], new ChangeKind[atoms.Count]);
        for (var i = 0; i < atoms.Count; i++)
        {
            (_numbers[i], _kinds[i]) = (vocabulary.NumberOf(atoms[i].Key), atoms[i].Kind);
        }
    }

    public int Index { get; }

    public SourcePassage Passage { get; }

    /// <summary>What it says, atom by atom: equal for paragraphs that differ in look only.</summary>
    public ReadOnlySpan<int> Numbers => _numbers;

    public VersionPlace Whole => new(Passage.Id, new(0, Passage.Text.Length), Passage.Text);

    /// <summary>The atoms with their places, read anew: only what is told needs them.</summary>
    public List<Atom> ReadAtoms() => AtomReader.Read(Passage.Text, _vocabulary);

    /// <summary>Hashes of its runs of three characters, sorted; details count by their kind, so that a changed date makes no other paragraph of it.</summary>
    /// <remarks>Not kept: in number they are the letters of the text.</remarks>
    public int[] ReadGrams()
    {
        var grams = new GramReader(Passage.Text.Length);
        for (var i = 0; i < _numbers.Length; i++)
        {
            grams.Add(_kinds[i] == ChangeKind.Wording ? _vocabulary.KeyOf(_numbers[i]) : DetailOf(_kinds[i]));
        }

        return grams.Sorted();
    }

    private static string DetailOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Number => "#0#",
        ChangeKind.Date => "#1#",
        ChangeKind.Amount => "#2#",
        ChangeKind.Reference => "#3#",
        ChangeKind.Name => "#4#",
        _ => "#5#",
    };
}

/// <summary>Two paragraphs that are versions of each other.</summary>
internal readonly record struct ParagraphPair(Paragraph Before, Paragraph After);
