namespace OfficeKi.Core;

/// <summary>Where a piece of content lives, as <c>kind:id</c>, for example <c>mail:AAMkAD…</c> or <c>drive:{driveId}~{itemId}</c>.</summary>
public readonly record struct ContentRef
{
    private static readonly string[] Kinds = ["drive", "mail", "thread", "event", "chat"];

    private ContentRef(string kind, string id) => (Kind, Id) = (kind, id);

    /// <summary>Text the pane sent itself; it has no address and cannot be parsed from a request.</summary>
    public static ContentRef Inline { get; } = new("inline", "text");

    /// <summary>Another version of the open text, sent along with it.</summary>
    public static ContentRef OtherVersion { get; } = new("inline", "other");

    public string Kind { get; }

    public string Id { get; }

    public static ContentRef Of(string kind, string id) =>
        TryParse($"{kind}:{id}", out var result) ? result : throw new ArgumentException($"`{kind}` is no kind of content", nameof(kind));

    public static bool TryParse(string? text, out ContentRef result)
    {
        result = text?.Split(':', 2) is [var kind, { Length: > 0 and <= 1024 } id] && Array.IndexOf(Kinds, kind) >= 0
            ? new(kind, id)
            : default;
        return result != default;
    }

    public override string ToString() => $"{Kind}:{Id}";
}
