using OfficeKi.Documents.Reading;

namespace OfficeKi.Documents.Rtf;

/// <summary>Reads RTF as a sighted reader sees it. Pictures are passed over; fields show their result; objects, shapes, comments and hidden text are left out and counted.</summary>
/// <remarks>Rich Text Format Specification 1.9.1. Not claimed: text boxes (left out and counted), and formatting a style gives that the text does not repeat.</remarks>
internal sealed class RtfReader
{
    private const int MaxDepth = 1_000;
    private const int TokensPerCheck = 4096;

    private readonly DocumentDraft _draft;
    private readonly RtfTables _tables = new();
    private readonly RtfText _text;
    private readonly RtfStories _stories;
    private readonly RtfDestinations _destinations;
    private readonly Stack<RtfGroup> _groups = new();
    private RtfGroup _group;
    private int _fallbacks;

    public RtfReader(DocumentDraft draft)
    {
        (_draft, _text, _stories) = (draft, new(draft, _tables), new(draft));
        _destinations = new(draft, _stories);
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

        _text.Flush(_group);
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

        _text.Flush(_group);
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
        _text.Add(bytes[skipped..]);
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
        _text.OnRow(word, value);
        _group.Look = _group.Look.With(word, value);
        _group.Block = _group.Block.With(word, value);
        switch (word)
        {
            case "u" when value is { } code:
                _text.Add(_group, [(char)(ushort)code]);
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
                _text.Add(_group, RtfSymbols.TextOf(word));
                break;
        }
    }

    private void Enter(string word, RtfDestination destination)
    {
        if (word is "listtext" or "pntext" && _groups.TryPeek(out var outer))
        {
            outer.Block = outer.Block with { ListLevel = Math.Max(outer.Block.ListLevel, 1) };
        }

        _group = _destinations.Enter(_group, destination);
    }

    private void Close()
    {
        var closed = _group;
        _group = _groups.Pop();
        _destinations.Leave(closed, _group);
    }
}
