using System.Text;
using OfficeKi.Core;

namespace OfficeKi.Policy;

/// <summary>A policy file as text, wherever it came from.</summary>
/// <param name="Name">Name that errors quote, for example <c>base/access.yaml</c>.</param>
public sealed record PolicyFile(string Name, string Text)
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Bytes of a file as UTF-8, with or without a byte order mark. What is no UTF-8 becomes U+FFFD, which the load refuses with its place.</summary>
    public static PolicyFile Decode(string name, ReadOnlySpan<byte> bytes) => new(name, Encoding.UTF8.GetString(bytes).TrimStart(ByteOrderMark));
}

/// <summary>One thing an administrator must mend.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Message">In English, as the log of a start shows it.</param>
public sealed record PolicyError(string File, int Line, int Column, string Message)
{
    /// <summary>The message for people.</summary>
    public LocalizedText Text => new(German ?? Message, Message);

    internal string? German { get; init; }

    /// <summary>The German wording says the same again, so it does not take part.</summary>
    public bool Equals(PolicyError? other) => other is not null && (File, Line, Column, Message) == (other.File, other.Line, other.Column, other.Message);

    public override int GetHashCode() => HashCode.Combine(File, Line, Column, Message);

    public override string ToString() => $"{File}({Line},{Column}): {Message}";
}

/// <summary>The set, or every error at once. Never both.</summary>
public sealed record PolicyLoad(PolicySet? Set, IReadOnlyList<PolicyError> Errors);
