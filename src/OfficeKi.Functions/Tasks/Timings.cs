using OfficeKi.Core;
using OfficeKi.Language.Dates;

namespace OfficeKi.Functions.Tasks;

/// <summary>Turns a date as it is written into a timing: taken over, computed, or openly not computed.</summary>
internal sealed class Timings(TasksOptions options)
{
    // Periods from these events run from the day the user names; all other events are another day.
    private static readonly string[] Notifications = ["Bekanntgabe", "Zustellung", "Zugang", "Zugangs", "Erhalt", "Empfang"];

    public Timing Of(DateMention mention) => mention.Kind switch
    {
        DateKind.Date or DateKind.Range => Stated(mention),
        DateKind.Period => OfPeriod(mention),
        DateKind.Impossible => new(new("Dieses Datum gibt es nicht. Bitte prüfen Sie den Text.", "This date does not exist. Please check the text.")),
        DateKind.Prompt => new(new("unverzüglich, also ohne schuldhaftes Zögern (§ 121 Abs. 1 BGB)", "without undue delay (§ 121 Abs. 1 BGB)")),
        _ => Vague(mention),
    };

    private Timing Stated(DateMention mention)
    {
        var from = mention.From!.Value;
        var day = GermanDay.Of(from);
        var time = mention.Clock is { } clock ? new LocalizedText($", {clock} Uhr", $", {clock}") : new("", "");
        var until = mention.To is { } to ? new LocalizedText($" bis {GermanDay.Of(to).De}", $" to {GermanDay.Of(to).En}") : new("", "");
        return new(new(day.De + until.De + time.De, day.En + until.En + time.En))
        {
            Due = from,
            Last = mention.To,
            Clock = mention.Clock,
            Calculation = [.. DateRemarks.Of(mention, options.State)],
        };
    }

    private Timing OfPeriod(DateMention mention)
    {
        var period = mention.Period!;
        if (mention.Role == DateRole.Before)
        {
            return new(new(
                $"Frist, die rückwärts läuft (vor: {mention.Event}). Sie wird nicht berechnet, bitte rechnen Sie selbst.",
                $"A period that runs backwards (before: {mention.Event}). It is not computed, please compute it yourself."));
        }

        var result = mention.Trigger is { } stated
            ? Deadline.Compute(stated, period, options.State, Delivery.None, new() { Law = options.Law, CountsTriggerDay = mention.CountsTriggerDay })
            : RunsFromNotification(mention) && options.Received is { } received
                ? Deadline.Compute(received, period, options.State, options.Delivery, new() { Law = options.Law })
                : null;
        return result is null ? NotComputed(mention) : Computed(mention, result);
    }

    private static bool RunsFromNotification(DateMention mention) =>
        mention.Event is null || (mention.Trigger is null && Array.IndexOf(Notifications, mention.Event) >= 0);

    private Timing Computed(DateMention mention, DeadlineResult result)
    {
        var due = GermanDay.Of(result.Due);
        LocalizedText[] assumption = mention.Event is null
            ? [new(
                "Der Text nennt keinen Beginn der Frist. Angenommen ist die Bekanntgabe (§ 31 Abs. 2 VwVfG).",
                "The text names no beginning of the period. Notification is assumed (§ 31 Abs. 2 VwVfG).")]
            : [];
        return new(new(
            $"{due.De}, berechnet nach {result.Rule} mit den Feiertagen von {LandNames.Of(options.State)}; unverbindlich, bitte prüfen",
            $"{due.En}, computed by {result.Rule} with the holidays of {LandNames.Of(options.State)}; not binding, please check"))
        {
            Due = result.Due,
            Trigger = result.Trigger,
            Rule = result.Rule,
            Calculation = [.. assumption, .. result.Steps],
        };
    }

    private Timing NotComputed(DateMention mention)
    {
        if (mention.Period!.Unit is PeriodUnit.Hour or PeriodUnit.Minute)
        {
            return new(new("Frist in Stunden oder Minuten; sie wird nicht berechnet.", "A period of hours or minutes; it is not computed."));
        }

        if (mention.Trigger is not null || (RunsFromNotification(mention) && options.Received is not null))
        {
            return new(new("Diese Frist kann nicht berechnet werden. Bitte prüfen Sie die Daten.", "This period cannot be computed. Please check the dates."));
        }

        return RunsFromNotification(mention)
            ? new(new(
                $"Fristbeginn fehlt: Tag der {(mention.Event == "Zustellung" ? "Zustellung" : "Bekanntgabe")}. Bitte geben Sie ihn in den Optionen an, dann wird die Frist berechnet.",
                "Beginning of the period is missing: the day of notification. Please give it in the options, then the period is computed."))
            : new(new(
                $"Fristbeginn fehlt: {mention.Event}. Die Frist wird nicht berechnet.",
                $"Beginning of the period is missing: {mention.Event}. It is not computed."));
    }

    private static Timing Vague(DateMention mention)
    {
        if (mention is not { From: { } from, To: { } to })
        {
            return new(new("Der Tag ist nicht genau bestimmt.", "The day is not certain."));
        }

        return new(new(
            $"Der Tag ist nicht genau bestimmt (etwa {GermanDay.Numeric(from)} bis {GermanDay.Numeric(to)}).",
            $"The day is not certain (about {GermanDay.Numeric(from)} to {GermanDay.Numeric(to)})."));
    }
}
