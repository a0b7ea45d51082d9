namespace OfficeKi.Core;

/// <summary>Text from a person's mail, chat or document, or made from it. Prints its length, never itself.</summary>
public sealed class ContentText(string value) : IEquatable<ContentText>
{
    public static ContentText Empty { get; } = new("");

    public int Length => value.Length;

    /// <summary>The text. Every call site is a place where content is handled: keep them few.</summary>
    public string Reveal() => value;

    public bool Equals(ContentText? other) => other is not null && string.Equals(value, other.Reveal(), StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as ContentText);

    public override int GetHashCode() => value.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => $"[{value.Length} chars]";
}
