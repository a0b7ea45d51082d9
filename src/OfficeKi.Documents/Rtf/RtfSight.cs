using OfficeKi.Documents.Reading;

namespace OfficeKi.Documents.Rtf;

/// <summary>Which text of a group a sighted reader sees, by its look and the colours behind it.</summary>
internal sealed class RtfSight(RtfTables tables)
{
    private const int MaxCells = 1_000;

    private readonly List<int> _cellShades = [];
    private int _cellShade;

    /// <summary>Learns the colours of the cells of the row that follows.</summary>
    public void OnRow(string word, int? value)
    {
        switch (word)
        {
            case "trowd":
                _cellShade = 0;
                _cellShades.Clear();
                break;
            case "clcbpat":
                _cellShade = value ?? 0;
                break;
            case "cellx" when _cellShades.Count < MaxCells:
                _cellShades.Add(_cellShade);
                _cellShade = 0;
                break;
        }
    }

    /// <returns>What text of this group is reported as, or null when it is seen.</returns>
    public string? HiddenKind(RtfGroup group)
    {
        var look = group.Look;
        if (look.IsDeleted)
        {
            return HiddenKinds.DeletedText;
        }

        return look.IsUnseen || (tables.ColorOf(look.Ink) is { } ink && !ink.IsReadableOn(Ground(group))) ? HiddenKinds.HiddenContent : null;
    }

    private Rgb Ground(RtfGroup group)
    {
        var cell = group.Block.IsInTable && group.Story.Column < _cellShades.Count ? _cellShades[group.Story.Column] : 0;
        return ColorOf(group.Look.Shade) ?? ColorOf(group.Look.ParagraphShade) ?? ColorOf(cell) ?? Rgb.White;
    }

    private Rgb? ColorOf(int shade) => shade > 0 ? tables.ColorOf(shade) : null;
}
