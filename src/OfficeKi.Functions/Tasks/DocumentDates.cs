using OfficeKi.Core;
using OfficeKi.Language.Dates;

namespace OfficeKi.Functions.Tasks;

/// <summary>The day a text was written, which completes dates without a year: the date line of a mail or letter, or else the day given.</summary>
internal sealed class DocumentDates
{
    private const int HeadOfLetter = 25;
    private const int LongestDateLine = 60;

    private readonly DateOnly _fallback;
    private DateOnly? _mail;

    /// <param name="fallback">What holds when the text names no day of its own.</param>
    public DocumentDates(IReadOnlyList<MaskedPassage> passages, DateOnly fallback)
    {
        var letter = OfLetter(passages, fallback);
        _fallback = letter ?? fallback;
        IsStated = letter is not null;
    }

    /// <summary>Whether the text itself says when it was written.</summary>
    public bool IsStated { get; private set; }

    /// <summary>The day that holds for this passage; passages must come in order, because each message of a thread has its own date line.</summary>
    public DateOnly For(MaskedPassage passage)
    {
        if (passage.Kind == PassageKind.Field && passage.Text.Value.Length <= LongestDateLine
            && DateFinder.Find(passage.Text.Value, _fallback) is [{ Kind: DateKind.Date, Minutes: not null, IsAssumed: false, Span.Start: 0 } date]
            && date.Span.End == passage.Text.Value.Length)
        {
            _mail = date.From;
            IsStated = true;
        }

        return _mail ?? _fallback;
    }

    // „Moselfurt, 12. November 2026“, „Datum: 12.11.2026“ near the top.
    private static DateOnly? OfLetter(IReadOnlyList<MaskedPassage> passages, DateOnly fallback) =>
        passages.Take(HeadOfLetter)
            .Where(passage => passage.Kind != PassageKind.Field && passage.Text.Value.Length <= LongestDateLine)
            .SelectMany(passage => DateFinder.Find(passage.Text.Value, fallback))
            .FirstOrDefault(mention => mention is { Kind: DateKind.Date, Role: DateRole.Reference, IsAssumed: false, Minutes: null })?.From;
}
