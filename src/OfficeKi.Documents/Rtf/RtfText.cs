using System.Runtime.InteropServices;
using OfficeKi.Documents.Reading;

namespace OfficeKi.Documents.Rtf;

/// <summary>Puts text where its group says: into a story when it is seen, among the findings when it is hidden, aside when it is none.</summary>
internal sealed class RtfText(DocumentDraft draft, RtfTables tables)
{
    private const int MaxUnseen = 2_000;

    private readonly RtfSight _sight = new(tables);
    private readonly List<byte> _bytes = [];
    private string? _lastHidden;

    public void OnRow(string word, int? value) => _sight.OnRow(word, value);

    /// <summary>Bytes that wait for <see cref="Flush"/>: a character may take several.</summary>
    public void Add(ReadOnlySpan<byte> bytes) => _bytes.AddRange(bytes);

    /// <summary>The bytes so far, in the encoding of the group they stand in.</summary>
    public void Flush(RtfGroup group)
    {
        if (_bytes.Count == 0)
        {
            return;
        }

        if (group.Place == RtfPlace.ColorTable)
        {
            tables.OnColorText(CollectionsMarshal.AsSpan(_bytes));
        }
        else if (group.Place != RtfPlace.FontTable)
        {
            Add(group, tables.EncodingOfFont(group.Look.Font).GetString(CollectionsMarshal.AsSpan(_bytes)));
        }

        _bytes.Clear();
    }

    public void Add(RtfGroup group, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return;
        }

        if (group.Place is RtfPlace.Unseen or RtfPlace.FieldInstruction or RtfPlace.ColorTable or RtfPlace.FontTable)
        {
            group.Unseen.Append(text[..Math.Min(text.Length, Math.Max(0, MaxUnseen - group.Unseen.Length))]);
        }
        else if (_sight.HiddenKind(group) is { } kind)
        {
            Hide(kind, text);
        }
        else
        {
            group.Story.Append(text);
            _lastHidden = null;
        }
    }

    // Programs split text as they like: neighbours of one kind are one finding.
    private void Hide(string kind, ReadOnlySpan<char> text)
    {
        if (kind != _lastHidden && !text.IsWhiteSpace())
        {
            draft.Hide(kind);
            _lastHidden = kind;
        }
    }
}
