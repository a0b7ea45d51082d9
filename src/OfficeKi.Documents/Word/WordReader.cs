using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using OfficeKi.Core;
using OfficeKi.Documents.Ooxml;
using OfficeKi.Documents.Reading;

namespace OfficeKi.Documents.Word;

/// <summary>Reads a Word document: body, notes, headers and footers; counts comments and parts nobody sees.</summary>
internal sealed class WordReader(MainDocumentPart main, DocumentDraft draft, CancellationToken cancellationToken)
{
    private readonly GuardedParts _parts = new(cancellationToken);
    private readonly NoteNumbers _notes = new();
    private string? _firstHeading;

    public void Read()
    {
        var stylesPart = _parts.Root<Styles>(main.StyleDefinitionsPart);
        var styles = new WordStyles(stylesPart);
        var document = _parts.Root<Document>(main) ?? throw new InvalidDataException("the main part is no document");
        var settings = _parts.Root<Settings>(main.DocumentSettingsPart);
        var background = WordBackground.Of(document, settings);
        if (document.Body is { } body)
        {
            StructureWatch structure = new();
            new StoryReader(draft, styles, _notes, structure, cancellationToken).Read(body, background, new(AddParagraph, AddRow));
            draft.Structure = structure.Finish(Bookmarks(document)) with { Language = DocumentLanguage.Of(stylesPart, settings) };
        }

        ReadNotes(styles, background);
        ReadHeadersAndFooters(styles);
        CountComments();
        draft.Title ??= _firstHeading;
    }

    private StoryReader NewStory(WordStyles styles) => new(draft, styles, _notes, null, cancellationToken);

    // Notes and headers are parts of their own, and links may lead there.
    private IEnumerable<string?> Bookmarks(Document document) =>
        new OpenXmlElement?[] { document, _parts.Root<Footnotes>(main.FootnotesPart), _parts.Root<Endnotes>(main.EndnotesPart) }
            .SelectMany(root => root?.Descendants<BookmarkStart>() ?? []).Select(bookmark => bookmark.Name?.Value);

    private void AddParagraph(ReadParagraph paragraph)
    {
        var (kind, level) = paragraph switch
        {
            { HeadingLevel: > 0 } => (PassageKind.Heading, paragraph.HeadingLevel),
            { ListLevel: > 0 } => (PassageKind.ListItem, paragraph.ListLevel),
            _ => (PassageKind.Paragraph, 0),
        };
        draft.Add(LocatorOf(paragraph.Number), kind, paragraph.Text, level);
        if (!string.IsNullOrWhiteSpace(paragraph.Text))
        {
            draft.Title ??= paragraph.Style.IsTitle ? paragraph.Text : null;
            _firstHeading ??= level == 1 && kind == PassageKind.Heading ? paragraph.Text : null;
        }
    }

    private void AddRow(int number, IReadOnlyList<string> cells) => draft.AddRow(LocatorOf(number), cells);

    private void ReadNotes(WordStyles styles, Rgb background)
    {
        var footnotes = _parts.Root<Footnotes>(main.FootnotesPart)?.Elements<Footnote>() ?? [];
        AddNotes("footnote", _notes.Footnotes, footnotes, styles, background);
        var endnotes = _parts.Root<Endnotes>(main.EndnotesPart)?.Elements<Endnote>() ?? [];
        AddNotes("endnote", _notes.Endnotes, endnotes, styles, background);
    }

    private void AddNotes(string name, IReadOnlyList<string> order, IEnumerable<FootnoteEndnoteType> notes, WordStyles styles, Rgb background)
    {
        var numbers = order.Index().ToDictionary(entry => entry.Item, entry => entry.Index + 1);
        var texts = new SortedDictionary<int, string>();
        foreach (var note in notes.Where(note => note.Type?.InnerText is null or "normal"))
        {
            if (!numbers.TryGetValue(note.Id?.InnerText ?? "", out var number))
            {
                // No mark in the text leads to it.
                draft.Hide(HiddenKinds.HiddenContent, string.IsNullOrWhiteSpace(note.InnerText) ? 0 : 1);
                continue;
            }

            texts.TryAdd(number, TextOf(note, styles, background));
        }

        foreach (var (number, text) in texts)
        {
            draft.Add(string.Create(CultureInfo.InvariantCulture, $"{name}:{number}"), PassageKind.Footnote, text);
        }
    }

    private void ReadHeadersAndFooters(WordStyles styles)
    {
        var headers = main.HeaderParts.OrderBy(part => part.Uri.ToString(), StringComparer.Ordinal).Select(part => (OpenXmlElement?)_parts.Root<Header>(part));
        var footers = main.FooterParts.OrderBy(part => part.Uri.ToString(), StringComparer.Ordinal).Select(part => (OpenXmlElement?)_parts.Root<Footer>(part));
        foreach (var root in headers.Concat(footers).OfType<OpenXmlElement>())
        {
            NewStory(styles).Read(root, Rgb.White, new(paragraph => draft.AddHeaderOrFooter(paragraph.Text), (_, cells) => draft.AddHeaderOrFooter(string.Join(" | ", cells))));
        }
    }

    private void CountComments()
    {
        var comments = _parts.Root<Comments>(main.WordprocessingCommentsPart)?.Elements<Comment>() ?? [];
        draft.Hide(HiddenKinds.Comment, comments.Count(comment => !string.IsNullOrWhiteSpace(comment.InnerText)));
    }

    private string TextOf(OpenXmlElement story, WordStyles styles, Rgb background)
    {
        var lines = new List<string>();
        NewStory(styles).Read(story, background, new(paragraph => lines.Add(paragraph.Text), (_, cells) => lines.Add(string.Join(" | ", cells))));
        return string.Join('\n', lines.Where(line => !string.IsNullOrWhiteSpace(line)));
    }

    private static string LocatorOf(int number) => string.Create(CultureInfo.InvariantCulture, $"paragraph:{number}");
}
