namespace OfficeKi.Documents.Word;

/// <summary>Numbers notes as Word does: in the order of their marks in the text.</summary>
internal sealed class NoteNumbers
{
    private readonly List<string> _footnotes = [];
    private readonly List<string> _endnotes = [];
    private readonly HashSet<string> _seen = [];

    /// <summary>Ids of the footnotes, the first is number 1.</summary>
    public IReadOnlyList<string> Footnotes => _footnotes;

    public IReadOnlyList<string> Endnotes => _endnotes;

    public void OnFootnote(string? id) => Add(_footnotes, "f", id);

    public void OnEndnote(string? id) => Add(_endnotes, "e", id);

    private void Add(List<string> notes, string kind, string? id)
    {
        if (id is not null && _seen.Add(kind + id))
        {
            notes.Add(id);
        }
    }
}
