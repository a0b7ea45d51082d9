using System.Globalization;
using System.Runtime.InteropServices;
using OfficeKi.Core;
using OfficeKi.Documents.Reading;
using OfficeKi.Documents.Word;

namespace OfficeKi.Documents.Rtf;

/// <summary>Reads RTF as a sighted reader sees it. Pictures are passed over; fields show their result; objects, shapes, comments and hidden text are left out and counted.</summary>
/// <remarks>Rich Text Format Specification 1.9.1. Not claimed: text boxes (left out and counted), and formatting a style gives that the text does not repeat.</remarks>
internal sealed class RtfReader(DocumentDraft draft, CancellationToken cancellationToken)
{
    private const int MaxDepth = 1_000;
    private const int MaxUnseen = 2_000;
    private const int TokensPerCheck = 4096;

    private readonly RtfTables _tables = new();
    private readonly Stack<RtfGroup> _groups = new();
    private readonly List<byte> _bytes = [];
    private readonly List<int> _cellShades = [];
    private RtfGroup _group = new();
    private string? _lastHidden;
    private int _cellShade;
    private int _fallbacks;
    private int _notes;

    public void Read(ReadOnlyMemory<byte> content)
    {
        var scanner = new RtfScanner(content);
        _group = new() { Story = Body() };
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
            case "trowd":
                _cellShade = 0;
                _cellShades.Clear();
                break;
            case "clcbpat":
                _cellShade = value ?? 0;
                break;
            case "cellx":
                _cellShades.Add(_cellShade);
                _cellShade = 0;
                break;
            case "objlink" or "objautlink" or "objsub" or "objhtml":
                draft.Hide(HiddenKinds.ExternalReference);
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

        if (_group.Place == RtfPlace.Unseen && (destination.Place != RtfPlace.Unseen || _group.IsIgnorable || _group.IsFinding))
        {
            return;
        }

        var isFinding = destination.IsFinding;
        draft.Hide(destination.Kind ?? "", isFinding ? 1 : 0);
        _group = _group with
        {
            Place = destination.Place,
            Kind = destination.Kind,
            IsFinding = isFinding,
            Unseen = new(),
            Story = destination.Place switch
            {
                RtfPlace.Margin => new(paragraph => draft.AddHeaderOrFooter(paragraph.Text), (_, cells) => draft.AddHeaderOrFooter(string.Join(" | ", cells))),
                RtfPlace.Footnote => Note(),
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
            draft.Hide(kind);
        }
        else if (closed is { Place: RtfPlace.Unseen, Kind: { } reported, IsFinding: false } && Phrase.IsIn(unseen))
        {
            draft.Hide(reported);
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
        else if (HiddenKind() is { } kind)
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
            draft.Hide(kind);
            _lastHidden = kind;
        }
    }

    private string? HiddenKind()
    {
        var look = _group.Look;
        if (look.IsDeleted)
        {
            return HiddenKinds.DeletedText;
        }

        return look.IsUnseen || (_tables.ColorOf(look.Ink) is { } ink && !ink.IsReadableOn(Ground(look))) ? HiddenKinds.HiddenContent : null;
    }

    private Rgb Ground(RtfLook look)
    {
        var cell = _group.Block.IsInTable && _group.Story.Column < _cellShades.Count ? _cellShades[_group.Story.Column] : 0;
        return ColorOf(look.Shade) ?? ColorOf(look.ParagraphShade) ?? ColorOf(cell) ?? Rgb.White;

        Rgb? ColorOf(int shade) => shade > 0 ? _tables.ColorOf(shade) : null;
    }

    private RtfStory Body() => new(
        paragraph =>
        {
            var (kind, level) = paragraph switch
            {
                { HeadingLevel: > 0 } => (PassageKind.Heading, paragraph.HeadingLevel),
                { ListLevel: > 0 } => (PassageKind.ListItem, paragraph.ListLevel),
                _ => (PassageKind.Paragraph, 0),
            };
            draft.Add(LocatorOf(paragraph.Number), kind, paragraph.Text, level);
            draft.Title ??= kind == PassageKind.Heading && level == 1 ? paragraph.Text : null;
        },
        (number, cells) => draft.AddRow(LocatorOf(number), cells));

    private RtfStory Note()
    {
        var number = ++_notes;
        return new(
            paragraph => draft.Add(string.Create(CultureInfo.InvariantCulture, $"footnote:{number}"), PassageKind.Footnote, paragraph.Text),
            (_, cells) => draft.Add(string.Create(CultureInfo.InvariantCulture, $"footnote:{number}"), PassageKind.Footnote, string.Join(" | ", cells)));
    }

    private static string LocatorOf(int number) => string.Create(CultureInfo.InvariantCulture, $"paragraph:{number}");
}
