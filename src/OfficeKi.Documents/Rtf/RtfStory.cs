using System.Text;

namespace OfficeKi.Documents.Rtf;

/// <summary>A paragraph of a story.</summary>
/// <param name="Number">1-based, counting every paragraph of the story.</param>
/// <param name="HeadingLevel">1-9; 0 for no heading.</param>
/// <param name="ListLevel">1-9; 0 for no list item.</param>
internal readonly record struct RtfParagraph(int Number, string Text, int HeadingLevel, int ListLevel);

/// <summary>What the marks at the end of a paragraph say about it.</summary>
internal readonly record struct RtfBlock(int HeadingLevel, int ListLevel, bool IsInTable)
{
    public RtfBlock With(string word, int? value) => word switch
    {
        "pard" => default,
        "intbl" => this with { IsInTable = true },
        // 0 to 8; 9 is body text.
        "outlinelevel" => this with { HeadingLevel = value is >= 0 and < 9 ? value.Value + 1 : 0 },
        "ls" => this with { ListLevel = value > 0 ? Math.Max(ListLevel, 1) : 0 },
        "ilvl" => this with { ListLevel = value is >= 0 and < 9 ? value.Value + 1 : 1 },
        _ => this,
    };
}

/// <summary>Collects a story (body, header, note) into paragraphs and rows.</summary>
internal sealed class RtfStory(Action<RtfParagraph> paragraph, Action<int, IReadOnlyList<string>> row)
{
    // Word draws 63.
    private const int MaxCells = 1_000;

    private readonly StringBuilder _text = new();
    private readonly List<string> _cells = [];
    private int _number;
    private int _rowStart;

    /// <summary>Cells of the row begun; the next text belongs to the cell of this number, from 0.</summary>
    public int Column => _cells.Count;

    public void Append(ReadOnlySpan<char> text) => _text.Append(text);

    public void EndParagraph(RtfBlock block)
    {
        _number++;
        if (block.IsInTable)
        {
            _text.Append(' ');
            return;
        }

        EndRow();
        paragraph(new(_number, TakeText(), block.HeadingLevel, block.ListLevel));
    }

    public void EndCell()
    {
        _number++;
        _rowStart = _cells.Count == 0 ? _number : _rowStart;
        _cells.Add(TakeText());
        if (_cells.Count == MaxCells)
        {
            EndRow();
        }
    }

    public void EndRow()
    {
        if (_cells.Count > 0)
        {
            row(_rowStart, [.. _cells]);
            _cells.Clear();
        }
    }

    public void Finish()
    {
        EndRow();
        if (_text.Length > 0)
        {
            EndParagraph(default);
        }
    }

    private string TakeText()
    {
        var text = _text.ToString().Trim(' ', '\n');
        _text.Clear();
        return text;
    }
}
