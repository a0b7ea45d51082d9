using OfficeKi.Language.Dates;
using OfficeKi.Language.Facts.Lost;

namespace OfficeKi.Language.Protection;

/// <summary>What became of a deadline in a translation.</summary>
public enum DeadlineFate
{
    /// <summary>The same day or length of time is there, in whatever notation.</summary>
    Kept,

    /// <summary>The translation does not say it in a form that can be read here: somebody has to compare.</summary>
    Unread,

    /// <summary>The translation says another day or length of time, or none.</summary>
    Changed,
}

/// <summary>A deadline of the original and what became of it.</summary>
/// <param name="Span">In the original, with the small words before it.</param>
public sealed record TranslatedDeadline(TextSpan Span, DeadlineFate Fate);

/// <summary>Compares the deadlines of a German text with its translation by value: „am 30. Oktober 2026“ and „on 30 October 2026“, „innerhalb eines Monats“ and „within one month“.</summary>
/// <remarks>
/// It looks for the same value anywhere in the translation. Whether a day is the last or the first one („bis“, „ab“), and to what it belongs, it does not compare. Weeks
/// count as seven days and years as twelve months; working days are never kept by this reading, since few languages say them in one word. Linear in both texts.
/// </remarks>
public static class TranslatedDeadlines
{
    private const int DaysOfWeek = 7;
    private const int MonthsOfYear = 12;

    /// <param name="original">One German passage, not masked.</param>
    /// <param name="translation">Its translation.</param>
    /// <param name="language">Language of the translation, for example <c>en</c>; periods are read in <c>de en fr es it pl ro tr uk ru ar</c>.</param>
    public static IReadOnlyList<TranslatedDeadline> Compare(string original, string translation, string language)
    {
        ArgumentNullException.ThrowIfNull(original);
        ArgumentNullException.ThrowIfNull(translation);
        TranslatedText text = new(translation);
        ForeignPeriod[] periods = [.. text.Periods(language)];
        return [.. DeadlineSpans.Mentions(original).Select(deadline => new TranslatedDeadline(
            deadline.Span, translation.Contains(deadline.Span.Of(original), StringComparison.Ordinal) ? DeadlineFate.Kept : FateOf(deadline.Mention, text, periods)))];
    }

    private static DeadlineFate FateOf(DateMention mention, TranslatedText text, ForeignPeriod[] periods) => mention.Kind switch
    {
        DateKind.Period when mention.Period is { } period => FateOf(period, periods),
        DateKind.Date when mention.From is { } day => Worst(FateOf(day, mention.IsAssumed, text), FateOf(mention.Minutes, text)),
        DateKind.Range when (mention.From, mention.To) is ({ } first, { } last) => Worst(FateOf(first, mention.IsAssumed, text), FateOf(last, mention.IsAssumed, text)),
        DateKind.Month or DateKind.Vague when mention.From is { } month => text.HasMonth(month.Month) ? DeadlineFate.Kept : text.NamesMonth ? DeadlineFate.Changed : DeadlineFate.Unread,
        DateKind.Time => FateOf(mention.Minutes, text),
        _ => DeadlineFate.Unread,
    };

    // An assumed year is not in the original; of „morgen“ not even the day is.
    private static DeadlineFate FateOf(DateOnly day, bool isAssumed, TranslatedText text)
    {
        if (!isAssumed && !text.HasDigits(day.Year) && !text.HasDigits(day.Year % 100))
        {
            return DeadlineFate.Changed;
        }

        // Without a month that can be read the day alone proves nothing, and another month no change.
        return text.HasDay(day.Day, day.Month) ? DeadlineFate.Kept
            : !text.NamesMonth && (isAssumed || text.HasDigits(day.Day)) ? DeadlineFate.Unread
            : DeadlineFate.Changed;
    }

    private static DeadlineFate FateOf(int? minutes, TranslatedText text) =>
        minutes is not { } time || LostInTranslation.KeepsTime(time / 60, time % 60, text) ? DeadlineFate.Kept : DeadlineFate.Changed;

    private static DeadlineFate FateOf(Period period, ForeignPeriod[] periods)
    {
        var isWorking = period.Unit is PeriodUnit.WorkingDay or PeriodUnit.OfficeDay;
        var unit = isWorking ? PeriodUnit.Day : period.Unit;
        var value = ValueOf(period.Count, unit);
        return !isWorking && Array.Exists(periods, read => read.Count > 0 && ValueOf(read.Count, read.Unit) == value) ? DeadlineFate.Kept
            : periods.Length == 0 || Array.Exists(periods, read => read.Count == 0 && read.Unit == unit) ? DeadlineFate.Unread
            : DeadlineFate.Changed;
    }

    private static (long Count, PeriodUnit Unit) ValueOf(int count, PeriodUnit unit) => unit switch
    {
        PeriodUnit.Week => ((long)count * DaysOfWeek, PeriodUnit.Day),
        PeriodUnit.Year => ((long)count * MonthsOfYear, PeriodUnit.Month),
        _ => (count, unit),
    };

    private static DeadlineFate Worst(DeadlineFate one, DeadlineFate other) => one > other ? one : other;
}
