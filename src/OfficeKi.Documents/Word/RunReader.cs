using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using OfficeKi.Documents.Reading;

namespace OfficeKi.Documents.Word;

/// <summary>Reads the runs of one story (body, note, header) paragraph by paragraph: visible text out, everything else counted.</summary>
internal sealed class RunReader(DocumentDraft draft, WordStyles styles, NoteNumbers notes)
{
    private readonly FieldState _fields = new(draft);
    private readonly StringBuilder _text = new();
    private RunLook _paragraphLook;
    private Rgb _background;
    private string? _lastHidden;

    /// <summary>Text boxes met in the paragraph read last; they float, so they are read after it.</summary>
    public List<TextBox> TextBoxes { get; } = [];

    /// <summary>Whether all words of the paragraph read last are bold.</summary>
    public bool IsBold { get; private set; }

    /// <summary>Pictures without alternative text in the paragraph read last.</summary>
    public int UnlabelledGraphics { get; private set; }

    /// <summary>Bookmarks the paragraph read last points to.</summary>
    public IReadOnlyList<string> Targets => [.. _fields.Targets];

    /// <param name="look">What style and table give the runs of the paragraph.</param>
    public string Read(Paragraph paragraph, RunLook look, Rgb background)
    {
        (_paragraphLook, _background, _lastHidden) = (look, background, null);
        (IsBold, UnlabelledGraphics) = (true, 0);
        _fields.Targets.Clear();
        TextBoxes.Clear();
        _text.Clear();
        VisitChildren(paragraph);
        return _text.ToString().Trim(' ', '\n');
    }

    private void VisitChildren(OpenXmlElement element)
    {
        foreach (var child in element.ChildElements)
        {
            Visit(child);
        }
    }

    private void Visit(OpenXmlElement element)
    {
        switch (element)
        {
            case Run run:
                VisitRun(run);
                break;
            case DeletedRun or MoveFromRun:
                HideAll(element, HiddenKinds.DeletedText);
                break;
            case SimpleField field:
                _fields.Report(field.Instruction?.Value);
                VisitChildren(field);
                break;
            case AlternateContent alternate:
                VisitChildren(Alternatives.Choose(alternate));
                break;
            case Hyperlink { Id: null, Anchor.Value: { } anchor } link:
                _fields.Targets.Add(anchor);
                VisitChildren(link);
                break;
            case Hyperlink or InsertedRun or MoveToRun or SdtRun or SdtContentRun or CustomXmlRun or BidirectionalEmbedding or BidirectionalOverride
                or { LocalName: "smartTag" }:
                VisitChildren(element);
                break;
            case DocumentFormat.OpenXml.Math.OfficeMath or DocumentFormat.OpenXml.Math.Paragraph:
                Append(element.InnerText);
                break;
        }
    }

    private void VisitRun(Run run)
    {
        var look = LookOf(run.RunProperties);
        if (!look.IsSeenOn(_background))
        {
            Hide(run, HiddenKinds.HiddenContent, look);
            return;
        }

        IsBold &= look.Bold == true || run.Elements<Text>().All(text => string.IsNullOrWhiteSpace(text.Text));
        foreach (var child in run.ChildElements)
        {
            VisitContent(child);
        }
    }

    private void VisitContent(OpenXmlElement element)
    {
        switch (element)
        {
            case Text text:
                Append(text.Text);
                break;
            case FieldChar character:
                _fields.On(character);
                break;
            case FieldCode code:
                _fields.AddInstruction(code.Text);
                break;
            case DeletedText or DeletedFieldCode:
                HideAll(element, HiddenKinds.DeletedText);
                break;
            case FootnoteReference reference:
                notes.OnFootnote(reference.Id?.InnerText);
                break;
            case EndnoteReference reference:
                notes.OnEndnote(reference.Id?.InnerText);
                break;
            case Drawing or Picture or EmbeddedObject:
                VisitGraphic(element);
                break;
            case AlternateContent alternate:
                foreach (var child in Alternatives.Choose(alternate).ChildElements)
                {
                    VisitContent(child);
                }

                break;
            case Ruby ruby:
                VisitChildren(ruby.GetFirstChild<RubyBase>() ?? new RubyBase());
                break;
            default:
                Append(RunSymbols.TextOf(element));
                break;
        }
    }

    private void VisitGraphic(OpenXmlElement graphic)
    {
        draft.Hide(HiddenKinds.HiddenContent, Graphics.CountAlternativeTexts(graphic));
        UnlabelledGraphics += Graphics.IsUnlabelled(graphic) ? 1 : 0;
        Append(string.Join(" ", Graphics.WordArt(graphic)));
        TextBoxes.AddRange(Graphics.TextBoxes(graphic, _background));
    }

    private RunLook LookOf(RunProperties? properties)
    {
        var look = properties?.RunStyle?.Val?.Value is { } id ? styles.Of(id).Run.ToggledOver(_paragraphLook) : _paragraphLook;
        return properties is null ? look : RunLook.Of(properties).Over(look);
    }

    private void Append(string text)
    {
        if (text.Length > 0 && !_fields.IsInInstruction)
        {
            _text.Append(text);
            _lastHidden = null;
        }
    }

    // Page numbers in a table of contents are hidden in Word's web view only; digits there are no secret.
    private void Hide(Run run, string kind, RunLook look)
    {
        foreach (var child in run.ChildElements)
        {
            if (child is FieldChar or FieldCode)
            {
                VisitContent(child);
            }
        }

        if (look.WebHidden != true || run.Elements<Text>().Any(text => text.Text.Any(char.IsLetter)))
        {
            HideAll(run, kind);
        }
    }

    // Word splits text into runs as it likes: neighbours of one kind are one finding.
    private void HideAll(OpenXmlElement element, string kind)
    {
        if (!_fields.IsInInstruction && kind != _lastHidden && HoldsText(element))
        {
            draft.Hide(kind);
            _lastHidden = kind;
        }
    }

    private static bool HoldsText(OpenXmlElement element) =>
        element.Descendants().Append(element).Any(inner => inner is Text or DeletedText or DocumentFormat.OpenXml.Math.Text && !string.IsNullOrWhiteSpace(inner.InnerText));
}
