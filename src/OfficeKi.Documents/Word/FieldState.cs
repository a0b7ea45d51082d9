using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;
using OfficeKi.Documents.Reading;

namespace OfficeKi.Documents.Word;

/// <summary>Where the walk stands in nested fields: a field goes from begin over its instruction to separate, then its result, then end; paragraphs may lie between.</summary>
internal sealed class FieldState(DocumentDraft draft)
{
    private const int MaxInstruction = 10_000;

    private readonly Stack<Field> _open = new();
    private int _instructions;

    /// <summary>Whether text at this place is part of an instruction.</summary>
    public bool IsInInstruction => _instructions > 0;

    /// <summary>Bookmarks that fields met since the last clearing point to.</summary>
    public List<string> Targets { get; } = [];

    public void On(FieldChar character)
    {
        switch (character.FieldCharType?.InnerText)
        {
            case "begin":
                _open.Push(new Field());
                _instructions++;
                break;
            case "separate" when _open.TryPeek(out var field):
                Judge(field);
                break;
            case "end" when _open.TryPop(out var field):
                Judge(field);
                break;
        }
    }

    public void AddInstruction(string text)
    {
        if (_open.TryPeek(out var field) && field.Instruction.Length < MaxInstruction)
        {
            field.Instruction.Append(text);
        }
        else
        {
            Report(text);
        }
    }

    public void Report(string? instruction)
    {
        if (instruction is null)
        {
            return;
        }

        if (FieldInstruction.TargetOf(instruction) is { } target)
        {
            Targets.Add(target);
        }

        if (FieldInstruction.KindOf(instruction) is { } kind)
        {
            draft.Hide(kind);
        }
    }

    private void Judge(Field field)
    {
        if (!field.ShowsResult)
        {
            Report(field.Instruction.ToString());
            field.ShowsResult = true;
            _instructions--;
        }
    }

    private sealed class Field
    {
        public StringBuilder Instruction { get; } = new();

        public bool ShowsResult { get; set; }
    }
}
