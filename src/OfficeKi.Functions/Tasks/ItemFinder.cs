using OfficeKi.Core;
using OfficeKi.Language;
using OfficeKi.Language.Dates;
using OfficeKi.Language.Letters;
using OfficeKi.Language.Tasks;

namespace OfficeKi.Functions.Tasks;

/// <summary>Finds tasks, deadlines and appointments sentence by sentence, without a model.</summary>
internal sealed class ItemFinder(TasksOptions options, DateOnly today)
{
    /// <summary>More than anybody reads; a longer list is cut and the user is told.</summary>
    public const int Most = 300;

    private readonly Timings _timings = new(options);
    // The day the document itself states; appointments before it are history.
    private DateOnly? _written;

    private readonly HashSet<(ItemKind Kind, string Text, DateOnly? Due)> _seen = [];

    /// <summary>The items in order of the text; at most one more than <see cref="Most"/>.</summary>
    public List<TaskItem> Find(IReadOnlyList<MaskedPassage> passages, CancellationToken cancellationToken)
    {
        DocumentDates dates = new(passages, options.Received ?? today);
        List<TaskItem> items = [];
        foreach (var passage in passages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var date = dates.For(passage);
            _written = dates.IsStated ? date : null;
            if (passage.Kind != PassageKind.Field && items.Count <= Most && !LetterFrame.IsFrame(passage.Text.Value, passage.Kind == PassageKind.Quote))
            {
                // The same sentence again (a quoted mail, a repeated table) is the same item.
                items.AddRange(InPassage(passage, date).Where(item => _seen.Add((item.Kind, item.Text, item.Timing?.Due))));
            }
        }

        return items;
    }

    /// <summary>Whether a mention says until when something is due.</summary>
    public static bool IsDeadline(DateMention mention) => mention.Kind switch
    {
        DateKind.Period or DateKind.Prompt => true,
        DateKind.Time or DateKind.Year or DateKind.Recurring => false,
        _ => mention.Role is DateRole.Deadline or DateRole.Due or DateRole.CutOff,
    };

    private IEnumerable<TaskItem> InPassage(MaskedPassage passage, DateOnly date)
    {
        var text = passage.Text.Value;
        var mentions = DateFinder.Find(text, date);
        foreach (var sentence in SentenceSplitter.Split(text))
        {
            DateMention[] own = [.. mentions.Where(mention => mention.Span.Start >= sentence.Start && mention.Span.End <= sentence.End)];
            foreach (var item in InSentence(passage, sentence, own, mentions))
            {
                yield return item;
            }
        }
    }

    private IEnumerable<TaskItem> InSentence(MaskedPassage passage, TextSpan sentence, DateMention[] own, IReadOnlyList<DateMention> all)
    {
        var text = sentence.Of(passage.Text.Value);
        DateMention[] deadlines = [.. own.Where(IsDeadline)];
        var task = passage.Kind == PassageKind.Heading ? null : TaskFinder.Find(text, deadlines.Length > 0);
        TaskItem Item(ItemKind kind, DateMention? mention) => new(kind, passage.Id, sentence, text)
        {
            Owner = task?.Owner,
            Timing = mention is null ? null : _timings.Of(mention),
        };

        if (deadlines.Length > 0)
        {
            return deadlines.Select(mention => Item(task is null ? ItemKind.Deadline : ItemKind.Task, mention));
        }

        if (task is not null)
        {
            DateMention[] near = [.. all.Where(mention => IsDeadline(mention) && mention.Kind == DateKind.Date)];
            return [Item(ItemKind.Task, near is [var only] ? only : null) with { IsPresumed = near.Length == 1 }];
        }

        return own.Where(mention => IsAppointment(mention) && !(mention.To < _written || (mention.To is null && mention.From < _written))).Select(mention => Item(ItemKind.Appointment, mention));
    }

    private static bool IsAppointment(DateMention mention) => mention.Kind switch
    {
        // „heute“ without a time is no appointment to note.
        DateKind.Date => (mention.Role == DateRole.Appointment && !(mention.IsAssumed && mention.Minutes is null && mention.Span.Length == "heute".Length)) || (mention.Role == DateRole.Start && mention.Minutes is not null),
        DateKind.Range => mention.Role == DateRole.Span,
        _ => false,
    };
}
