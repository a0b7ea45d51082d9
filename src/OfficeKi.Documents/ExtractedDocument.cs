using OfficeKi.Core;

namespace OfficeKi.Documents;

/// <summary>A file as a sighted reader sees it, and how much of it was hidden.</summary>
/// <param name="Passages">Visible text in reading order; no passage is empty.</param>
/// <param name="Hidden">What was left out, one entry per kind; empty when the reader sees everything there is.</param>
public sealed record ExtractedDocument(IReadOnlyList<Passage> Passages, IReadOnlyList<HiddenContent> Hidden)
{
    /// <summary>Text of page headers and footers: searched for markings, never sent to a model.</summary>
    public IReadOnlyList<ContentText> HeadersAndFooters { get; init; } = [];

    /// <summary>Title a reader sees: a title paragraph, a subject. Null when there is none; never taken from metadata.</summary>
    public ContentText? Title { get; init; }

    /// <summary>People named by mail headers or as attendees. <see cref="KnownPerson.Internal"/> is always false: the caller decides.</summary>
    public IReadOnlyList<KnownPerson> People { get; init; } = [];

    /// <summary>Attachments of a mail that were not read, in their order.</summary>
    public IReadOnlyList<LeftOutPart> LeftOut { get; init; } = [];

    /// <summary>How the document is built; null for formats that do not tell.</summary>
    public DocumentStructure? Structure { get; init; }
}
