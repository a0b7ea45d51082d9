using System.Runtime.InteropServices;
using OfficeKi.Documents.Reading;
using OfficeKi.Documents.Word;

namespace OfficeKi.Documents.Rtf;

/// <summary>Reads RTF as a sighted reader sees it. Pictures are passed over; fields show their result; objects, shapes, comments and hidden text are left out and counted.</summary>
/// <remarks>Rich Text Format Specification 1.9.1. Not claimed: text boxes (left out and counted), and formatting a style gives that the text does not repeat.</remarks>
internal sealed class RtfReader
{
    private const int MaxDepth = 1_000;
    private const int MaxUnseen = 2_000;
    private const int TokensPerCheck = 4096;

    private readonly DocumentDraft _draft;
    private readonly RtfTables _tables = new();
    private readonly RtfSight _sight;
    private readonly RtfStories _stories;
    private readonly Stack<RtfGroup> _groups = new();
    private readonly List<byte> _bytes = [];
    private RtfGroup _group;
    private string? _lastHidden;
    private int _fallbacks;

    public RtfReader(DocumentDraft draft)
    {
        (_draft, _sight, _stories) = (draft, new(_tables), new(draft));
        _group = new() { Story = _stories.Body() };
    }

    public void Read(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var scanner = new RtfScanner(content);
        var count = 0;
        for (var token = scanner.Next(); token.Kind != RtfTokenKind.End; token = scanner.Next())
        {
            if (++count % TokensPerCheck == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            On(token);
        }

        Flush();
        while (_groups.Count > 0)
        {
            Close();
        }

        _group.Story.Finish();
        _stories.AddNotes();
    }

    private void On(RtfToken token)
    {
        if (token.Kind == RtfTokenKind.Bytes)
        {
            OnBytes(token.Bytes.Span);
            return;
        }

        Flush();
        switch (token.Kind)
        {
            case RtfTokenKind.Open:
                LimitExceededException.ThrowIfGreater(_groups.Count, MaxDepth, "entries");
                _groups.Push(_group);
                _group = _group with { IsOpening = true, IsIgnorable = false };
                _fallbacks = 0;
                break;
            case RtfTokenKind.Close when _groups.Count > 0:
                Close();
                _fallbacks = 0;
                break;
            case RtfTokenKind.Word when _fallbacks > 0:
                _fallbacks--;
                break;
            case RtfTokenKind.Word:
                OnWord(token.Word, token.Value);
                break;
        }
    }

    private void OnBytes(ReadOnlySpan<byte> bytes)
    {
        var skipped = Math.Min(_fallbacks, bytes.Length);
        _fallbacks -= skipped;
        _group.IsOpening = false;
        _bytes.AddRange(bytes[skipped..]);
    }

    private void OnWord(string word, int? value)
    {
        if (word == "*" && _group.IsOpening)
        {
            _group.IsIgnorable = true;
            return;
        }

        var isOpening = _group.IsOpening;
        _group.IsOpening = false;
        if (isOpening && RtfDestination.Of(word, _group.IsIgnorable) is { } destination)
        {
            Enter(word, destination);
        }
        else if (_group.Place == RtfPlace.FontTable)
        {
            _tables.OnFont(word, value);
        }
        else if (_group.Place == RtfPlace.ColorTable)
        {
            _tables.OnColor(word, value);
        }
        else
        {
            OnTextWord(word, value);
        }
    }

    private void OnTextWord(string word, int? value)
    {
        _tables.OnHead(word, value);
        _sight.OnRow(word, value);
        _group.Look = _group.Look.With(word, value);
        _group.Block = _group.Block.With(word, value);
        switch (word)
        {
            case "u" when value is { } code:
                Add([(char)(ushort)code]);
                _fallbacks = _group.Fallbacks;
                break;
            case "uc":
                _group.Fallbacks = Math.Clamp(value ?? 1, 0, 16);
                break;
            case "objlink" or "objautlink" or "objsub" or "objhtml":
                _draft.Hide(HiddenKinds.ExternalReference);
                break;
            default:
                OnBreak(word);
                break;
        }
    }

    private void OnBreak(string word)
    {
        if (_group.Place is not (RtfPlace.Text or RtfPlace.Margin or RtfPlace.Footnote))
        {
            return;
        }

        switch (word)
        {
            case "par" or "sect" or "page":
                _group.Story.EndParagraph(_group.Block);
                break;
            case "cell":
                _group.Story.EndCell();
                break;
            case "row":
                _group.Story.EndRow();
                break;
            default:
                Add(RtfSymbols.TextOf(word));
                break;
        }
    }

    // What is not shown stays so, whatever stands inside it; only a better name for it is taken.
    private void Enter(string word, RtfDestination destination)
    {
        if (word is "listtext" or "pntext" && _groups.TryPeek(out var outer))
        {
            outer.Block = outer.Block with { ListLevel = Math.Max(outer.Block.ListLevel, 1) };
        }

        if (_group.Place == RtfPlace.Unseen && (destination.Place != RtfPlace.Unseen || _group.IsIgnorable || _group.Kind is not null))
        {
            return;
        }

        var isFinding = destination.IsFinding;
        _draft.Hide(destination.Kind ?? "", isFinding ? 1 : 0);
        _group = _group with
        {
            Place = destination.Place,
            Kind = destination.Kind,
            IsFinding = isFinding,
            Unseen = new(),
            Story = destination.Place switch
            {
                RtfPlace.Margin => _stories.Margin(),
                RtfPlace.Footnote => _stories.Note(),
                _ => _group.Story,
            },
            Block = destination.Place == RtfPlace.Unseen ? _group.Block : default,
        };
    }

    private void Close()
    {
        var closed = _group;
        _group = _groups.Pop();
        if (closed.Story != _group.Story)
        {
            closed.Story.Finish();
        }

        if (closed.Unseen == _group.Unseen)
        {
            return;
        }

        var unseen = closed.Unseen.ToString();
        if (closed.Place == RtfPlace.FieldInstruction && FieldInstruction.KindOf(unseen) is { } kind)
        {
            _draft.Hide(kind);
        }
        else if (closed is { Place: RtfPlace.Unseen, Kind: { } reported, IsFinding: false } && Phrase.IsIn(unseen))
        {
            _draft.Hide(reported);
        }
    }

    private void Flush()
    {
        if (_bytes.Count == 0)
        {
            return;
        }

        if (_group.Place == RtfPlace.ColorTable)
        {
            _tables.OnColorText(CollectionsMarshal.AsSpan(_bytes));
        }
        else if (_group.Place != RtfPlace.FontTable)
        {
            Add(_tables.EncodingOfFont(_group.Look.Font).GetString(CollectionsMarshal.AsSpan(_bytes)));
        }

        _bytes.Clear();
    }

    private void Add(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return;
        }

        if (_group.Place is RtfPlace.Unseen or RtfPlace.FieldInstruction or RtfPlace.ColorTable or RtfPlace.FontTable)
        {
            _group.Unseen.Append(text[..Math.Min(text.Length, Math.Max(0, MaxUnseen - _group.Unseen.Length))]);
        }
        else if (_sight.HiddenKind(_group) is { } kind)
        {
            Hide(kind, text);
        }
        else
        {
            _group.Story.Append(text);
            _lastHidden = null;
        }
    }

    // Programs split text as they like: neighbours of one kind are one finding.
    private void Hide(string kind, ReadOnlySpan<char> text)
    {
        if (kind != _lastHidden && !text.IsWhiteSpace())
        {
            _draft.Hide(kind);
            _lastHidden = kind;
        }
    }
}
