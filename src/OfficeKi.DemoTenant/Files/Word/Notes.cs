using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OfficeKi.DemoTenant.Files.Word;

/// <summary>What stands beside the text: footnotes, comments, and who changed what when.</summary>
internal sealed class Notes(FileHead head)
{
    private readonly List<Footnote> _footnotes = [];
    private readonly List<Comment> _comments = [];
    private int _revisions;

    public bool HasRevisions => _revisions > 0;

    public Run AddFootnote(Paragraph content)
    {
        var footnote = new Footnote(content) { Id = _footnotes.Count + 1 };
        _footnotes.Add(footnote);
        return new Run(new RunProperties(new RunStyle { Val = "FootnoteReference" }), new FootnoteReference { Id = footnote.Id });
    }

    public OpenXmlElement Revision<T>(string? author, IEnumerable<OpenXmlElement> runs)
        where T : RunTrackChangeType, new()
    {
        var (name, time) = Stamp(author);
        var revision = new T { Id = (1000 + ++_revisions).ToString(CultureInfo.InvariantCulture), Author = name, Date = time };
        revision.Append(runs);
        return revision;
    }

    public IEnumerable<OpenXmlElement> AddComment(string? author, string text, IEnumerable<OpenXmlElement> about)
    {
        var id = _comments.Count.ToString(CultureInfo.InvariantCulture);
        var (name, time) = Stamp(author);
        _comments.Add(new Comment(new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = "CommentText" }),
            new Run(new RunProperties(new RunStyle { Val = "CommentReference" }), new AnnotationReferenceMark()),
            new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve })))
        {
            Id = id,
            Author = name,
            Date = time,
            Initials = string.Concat(name.Split(' ').Where(part => !part.EndsWith('.')).Select(part => part[0])),
        });
        return
        [
            new CommentRangeStart { Id = id },
            .. about,
            new CommentRangeEnd { Id = id },
            new Run(new RunProperties(new RunStyle { Val = "CommentReference" }), new CommentReference { Id = id }),
        ];
    }

    public void AddTo(MainDocumentPart main)
    {
        if (_footnotes.Count > 0)
        {
            main.AddNewPart<FootnotesPart>("rFootnotes").Footnotes = new Footnotes([Separator(-1), Separator(0), .. _footnotes]);
        }

        if (_comments.Count > 0)
        {
            main.AddNewPart<WordprocessingCommentsPart>("rComments").Comments = new Comments(_comments);
        }
    }

    // Word wants the line above the footnotes, and the one for footnotes that run on, as notes of their own.
    private static Footnote Separator(int id) => id < 0
        ? new(new Paragraph(new Run(new SeparatorMark()))) { Id = id, Type = FootnoteEndnoteValues.Separator }
        : new(new Paragraph(new Run(new ContinuationSeparatorMark()))) { Id = id, Type = FootnoteEndnoteValues.ContinuationSeparator };

    private (string Name, DateTime Time) Stamp(string? author)
    {
        var name = author is null ? head.Reviewers.Values.FirstOrDefault() ?? head.Author : head.Reviewers[author];
        return (name, head.ModifiedTime.UtcDateTime);
    }
}
