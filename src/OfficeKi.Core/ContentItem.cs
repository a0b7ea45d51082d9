namespace OfficeKi.Core;

public enum ContentOrigin
{
    Internal,

    /// <summary>From outside the organisation: sender domain, or a file that came with such a mail.</summary>
    External,
}

/// <summary>Protection need (Schutzbedarf, BSI 200-2), ordered.</summary>
public enum Classification
{
    Normal,
    Hoch,
    SehrHoch,
}

/// <summary>A person the content itself names with certainty: sender, recipient, attendee, chat member.</summary>
/// <param name="Internal">Whether the address belongs to the caller's own organisation.</param>
public sealed record KnownPerson(ContentText Name, ContentText Address, bool Internal);

/// <summary>Something a sighted reader does not see and that was taken out before anything else looked at the text.</summary>
/// <param name="Kind">Stable code: <c>unicode-tags</c>, <c>zero-width</c>, <c>variation-selector-run</c>, <c>bidi-control</c>, <c>private-use</c>,
/// <c>control-char</c>, <c>mixed-script-token</c>, <c>hidden-content</c>, <c>deleted-text</c>, <c>comment</c>, <c>notes</c>, <c>external-reference</c>.</param>
public sealed record HiddenContent(string Kind, int Count);

/// <summary>A part of an item that was not read, such as one attachment of a mail.</summary>
/// <param name="Title">Name of the file or subject of the mail.</param>
/// <param name="Reason">Stable code: one of <see cref="ContentLookup.Unsupported"/>, <c>too-large</c>, <c>too-many</c>, <c>too-deep</c>, <c>blocked</c>,
/// <c>link</c> (a file that lies elsewhere), <c>contact</c>.</param>
public sealed record LeftOutPart(ContentText Title, string Reason);

/// <summary>One mail, document, chat message or appointment as a sighted reader would see it, with the facts the server knows about it.</summary>
public sealed record ContentItem
{
    public required ContentRef Ref { get; init; }

    public required ContentText Title { get; init; }

    public required IReadOnlyList<Passage> Passages { get; init; }

    public ContentOrigin Origin { get; init; }

    /// <summary>Protection need by sensitivity label. A label nobody can read or map counts as <see cref="Classification.SehrHoch"/>.</summary>
    public Classification Classification { get; init; }

    /// <summary>Name of the sensitivity label in the tenant's catalogue; <c>unknown</c> when it could not be read; null when there is none.</summary>
    public string? Label { get; init; }

    public IReadOnlyList<HiddenContent> Hidden { get; init; } = [];

    /// <summary>Parts nobody read; empty when the passages hold everything.</summary>
    public IReadOnlyList<LeftOutPart> LeftOut { get; init; } = [];

    public IReadOnlyList<KnownPerson> People { get; init; } = [];

    /// <summary>Text of page headers and footers: searched for markings, never sent to a model.</summary>
    public IReadOnlyList<ContentText> HeadersAndFooters { get; init; } = [];

    /// <summary>How the document is built; null where nothing is known about it (mails, chats, text the pane holds).</summary>
    public DocumentStructure? Structure { get; init; }
}
