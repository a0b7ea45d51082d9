using OfficeKi.Language.Dates;

namespace OfficeKi.Language.Protection;

/// <summary>The words that state a deadline, with the small words before them: „bis zum“ and „ab dem“ are not the same.</summary>
internal static class DeadlineSpans
{
    private const int MostWordsBefore = 4;
    private const string Masked = "[DATE_";

    // Only where a mention stands matters here, not its year.
    private static readonly DateOnly SomeDay = new(2025, 1, 1);

    public static IEnumerable<TextSpan> Find(string text) =>
        Mentions(text).Select(deadline => deadline.Span).Concat(Placeholders(text));

    /// <summary>The deadlines that are not masked, and what they say.</summary>
    public static IEnumerable<(TextSpan Span, DateMention Mention)> Mentions(string text) =>
        DateFinder.Find(text, SomeDay).Where(IsDeadline).Select(mention => (Widen(text, mention.Span), mention));

    private static bool IsDeadline(DateMention mention) => mention.Kind switch
    {
        DateKind.Period => true,
        DateKind.Prompt or DateKind.Year or DateKind.Recurring => false,
        _ => mention.Role is DateRole.Deadline or DateRole.Due or DateRole.CutOff or DateRole.NotBefore,
    };

    // „bis zum [DATE_1]“: the day is masked, the deadline is one all the same.
    private static IEnumerable<TextSpan> Placeholders(string text)
    {
        for (var at = text.IndexOf(Masked, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Masked, at + 1, StringComparison.Ordinal))
        {
            var end = text.IndexOf(']', at);
            if (end > 0 && Widen(text, new(at, end + 1)) is var span && HasLimit(text[span.Start..at]))
            {
                yield return span;
            }
        }
    }

    private static bool HasLimit(string words) => Tokenizer.Words(words).Any(word => IsLimit(word.In(words)));

    private static TextSpan Widen(string text, TextSpan span)
    {
        var start = span.Start;
        for (var i = 0; i < MostWordsBefore; i++)
        {
            var end = text.AsSpan(0, start).TrimEnd().Length;
            var begin = end;
            while (begin > 0 && char.IsLetter(text[begin - 1]))
            {
                begin--;
            }

            if (begin == end || !IsLink(text.AsSpan(begin, end - begin)))
            {
                break;
            }

            start = begin;
        }

        return new(start, span.End);
    }

    private static bool IsLimit(ReadOnlySpan<char> word) => LowerWord.Of(word) is "bis" or "spätestens" or "fällig";

    private static bool IsLink(ReadOnlySpan<char> word) =>
        LowerWord.Of(word) is "bis" or "zum" or "zu" or "am" or "spätestens" or "innerhalb" or "binnen" or "von" or "vom" or "mit" or "ablauf" or "des" or "vor" or "dem" or "nicht" or "frühestens" or "ab";
}
