using System.Globalization;
using OfficeKi.Core;
using OfficeKi.Documents.Reading;

namespace OfficeKi.Documents.Rtf;

/// <summary>The stories of one file and where their text goes. Notes stand in the middle of a paragraph and are read after the body.</summary>
internal sealed class RtfStories(DocumentDraft draft)
{
    private readonly List<List<string>> _notes = [];

    public RtfStory Body() => new(Add, (number, cells) => draft.AddRow(LocatorOf(number), cells));

    public RtfStory Margin() => new(paragraph => draft.AddHeaderOrFooter(paragraph.Text), (_, cells) => draft.AddHeaderOrFooter(string.Join(" | ", cells)));

    public RtfStory Note()
    {
        List<string> lines = [];
        _notes.Add(lines);
        return new(paragraph => lines.Add(paragraph.Text), (_, cells) => lines.Add(string.Join(" | ", cells)));
    }

    public void AddNotes()
    {
        foreach (var (index, lines) in _notes.Index())
        {
            draft.Add(
                string.Create(CultureInfo.InvariantCulture, $"footnote:{index + 1}"),
                PassageKind.Footnote,
                string.Join('\n', lines.Where(line => !string.IsNullOrWhiteSpace(line))));
        }
    }

    private void Add(RtfParagraph paragraph)
    {
        var (kind, level) = paragraph switch
        {
            { HeadingLevel: > 0 } => (PassageKind.Heading, paragraph.HeadingLevel),
            { ListLevel: > 0 } => (PassageKind.ListItem, paragraph.ListLevel),
            _ => (PassageKind.Paragraph, 0),
        };
        draft.Add(LocatorOf(paragraph.Number), kind, paragraph.Text, level);
        draft.Title ??= kind == PassageKind.Heading && level == 1 && !string.IsNullOrWhiteSpace(paragraph.Text) ? paragraph.Text : null;
    }

    private static string LocatorOf(int number) => string.Create(CultureInfo.InvariantCulture, $"paragraph:{number}");
}
