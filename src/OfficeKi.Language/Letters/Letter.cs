using OfficeKi.Core;
using OfficeKi.Language.Letters.Reading;

namespace OfficeKi.Language.Letters;

/// <summary>A mail taken apart: what its sender wrote now, without greeting, signature, attachments and quoted earlier mails.</summary>
/// <remarks>Of a thread this is the newest message; the others are <see cref="Earlier"/>. An unmarked copy of an earlier mail is not recognised.</remarks>
public sealed record Letter
{
    /// <summary>Sender as the mail names it („Name &lt;address&gt;“); null when the text has no such field.</summary>
    public LetterSpan? From { get; init; }

    /// <summary>The line with the day it was sent.</summary>
    public LetterSpan? Date { get; init; }

    public LetterSpan? Subject { get; init; }

    /// <summary>„Sehr geehrte Frau …“, without the comma.</summary>
    public LetterSpan? Greeting { get; init; }

    /// <summary>The sentences of the letter itself.</summary>
    public IReadOnlyList<LetterSpan> Sentences { get; init; } = [];

    /// <summary>The lines below „Mit freundlichen Grüßen“.</summary>
    public IReadOnlyList<LetterSpan> Signature { get; init; } = [];

    /// <summary>Greetings and senders of earlier messages, quoted or in the thread, newest last.</summary>
    public IReadOnlyList<EarlierMail> Earlier { get; init; } = [];

    public static Letter Read(IReadOnlyList<LetterPassage> passages)
    {
        ArgumentNullException.ThrowIfNull(passages);
        LetterPassage[] own = [.. passages.Where(passage => !passage.Locator.StartsWith("attachment:", StringComparison.Ordinal))];
        var newest = own.Max(MessageOf) ?? "";
        LetterPassage[] shared = [.. own.Where(passage => MessageOf(passage) is null)];
        LetterPassage[] message = newest.Length == 0 ? shared : [.. own.Where(passage => MessageOf(passage) == newest)];
        var cut = LetterCut.Of(message);
        return new()
        {
            From = Field(message, "from") ?? InHead(cut, "Von", "From"),
            Date = Field(message, "date") ?? InHead(cut, "Gesendet", "Datum", "Sent", "Date"),
            Subject = Field(message, "subject") ?? Field(shared, "subject") ?? InHead(cut, "Betreff", "Subject"),
            Greeting = cut.Greeting,
            Sentences = cut.Sentences,
            Signature = cut.Signature,
            Earlier =
            [
                .. own.Where(passage => MessageOf(passage) is { } other && other != newest).GroupBy(MessageOf).Select(group => EarlierMail.Of([.. group])),
                .. EarlierMail.Quoted(cut.Quoted),
            ],
        };
    }

    // „message:12/paragraph:1“; messages are compared by number, so padded.
    private static string? MessageOf(LetterPassage passage) =>
        passage.Locator.StartsWith("message:", StringComparison.Ordinal) && passage.Locator.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash
            ? passage.Locator[8..slash].PadLeft(6, '0')
            : null;

    private static LetterSpan? InHead(LetterCut cut, params ReadOnlySpan<string> names)
    {
        foreach (var line in cut.Head)
        {
            var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
            if (names.Contains(line.Text[..colon].Trim('*', ' ', '\t')))
            {
                var value = line.Text[(colon + 1)..].Trim('*', ' ', '\t');
                return new(line.Passage, new(line.Span.End - line.Text.Length + line.Text.IndexOf(value, colon + 1, StringComparison.Ordinal), line.Span.End), value);
            }
        }

        return null;
    }

    internal static LetterSpan? Field(IEnumerable<LetterPassage> passages, string name) =>
        passages.FirstOrDefault(passage => passage.Kind == PassageKind.Field && passage.Locator.EndsWith("field:" + name, StringComparison.Ordinal)) is { } field
            ? new(field.Id, new(0, field.Text.Length), field.Text)
            : null;
}
