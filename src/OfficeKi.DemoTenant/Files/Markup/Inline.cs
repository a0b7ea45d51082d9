namespace OfficeKi.DemoTenant.Files.Markup;

/// <summary>A piece of running text in a source. Closed: only these cases exist.</summary>
internal abstract record Inline
{
    private Inline()
    {
    }

    public sealed record Text(string Value, bool Bold = false, bool Italic = false) : Inline;

    public sealed record LineBreak : Inline;

    public sealed record Footnote(IReadOnlyList<Inline> Content) : Inline;

    /// <param name="Author">Key into the reviewers of the source, or null for the first one.</param>
    public sealed record Inserted(string? Author, IReadOnlyList<Inline> Content) : Inline;

    public sealed record Deleted(string? Author, IReadOnlyList<Inline> Content) : Inline;

    /// <param name="Content">The text the comment is about.</param>
    public sealed record Commented(string? Author, IReadOnlyList<Inline> Content, string Comment) : Inline;

    /// <summary>Text that is there but that no sighted reader sees.</summary>
    public sealed record Hidden(HiddenKind Kind, string Value) : Inline;
}

internal enum HiddenKind
{
    /// <summary>Word's hidden-text attribute; <c>display:none</c> in HTML.</summary>
    Vanish,

    /// <summary>White letters of 1 pt.</summary>
    White,

    /// <summary>Letters written in zero-width characters, eight per UTF-8 byte.</summary>
    ZeroWidth,
}
