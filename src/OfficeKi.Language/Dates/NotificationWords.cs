using OfficeKi.Core;

namespace OfficeKi.Language.Dates;

/// <summary>Puts the day of notification into words.</summary>
internal static class NotificationWords
{
    public static void Add(DeadlineResult result, List<LocalizedText> steps)
    {
        var trigger = GermanDay.Of(result.Trigger);
        if (!Notification.IsPresumed(result.Delivery))
        {
            steps.Add(result.Delivery == Delivery.Served
                ? new($"Tag der Zustellung oder des nachgewiesenen Zugangs: {trigger.De}.", $"Day of service or proven receipt: {trigger.En}.")
                : new($"Maßgebender Tag nach dem Text: {trigger.De}.", $"Decisive day by the text: {trigger.En}."));
            return;
        }

        steps.Add(Presumption(result, trigger));
        if (Remark(result) is { } remark)
        {
            steps.Add(remark);
        }

        steps.Add(new(
            "Kam das Schreiben später oder gar nicht an, gilt das nicht; dann zählt der Tag des Zugangs.",
            "If the letter arrived later or never, this does not hold; then the day of receipt counts."));
        if (result.Options.Law == NotificationLaw.Administrative && Notification.HasOwnAct(result.Land))
        {
            steps.Add(new(
                $"Unsicher: {LandNames.Of(result.Land)} hat ein eigenes Verwaltungsverfahrensgesetz. Bitte prüfen Sie, ob dort dieselbe Zahl von Tagen gilt.",
                $"Uncertain: {LandNames.Of(result.Land)} has a procedure act of its own. Please check whether it names the same number of days."));
        }
    }

    private static LocalizedText Presumption(DeadlineResult result, LocalizedText trigger)
    {
        var isPost = result.Delivery == Delivery.Post;
        var days = Notification.DaysAfter(result.Trigger);
        var presumed = GermanDay.Of(result.Trigger.AddDays(days));
        return new(
            $"{(isPost ? "Aufgabe zur Post" : "Elektronische Absendung")}: {trigger.De}. Das Schreiben gilt am {(days == 4 ? "vierten" : "dritten")} Tag danach als bekannt gegeben: {presumed.De} ({Norm(result)}).",
            $"{(isPost ? "Handed to the post" : "Sent electronically")}: {trigger.En}. The letter counts as notified on the {(days == 4 ? "fourth" : "third")} day after: {presumed.En} ({Norm(result)}).");
    }

    private static string Norm(DeadlineResult result) => (result.Options.Law, result.Delivery) switch
    {
        (NotificationLaw.Administrative, Delivery.Post) => "§ 41 Abs. 2 Satz 1 VwVfG",
        (NotificationLaw.Administrative, _) => "§ 41 Abs. 2 Satz 2 VwVfG",
        (NotificationLaw.Tax, Delivery.Post) => "§ 122 Abs. 2 Nr. 1 AO",
        (NotificationLaw.Tax, _) => "§ 122 Abs. 2a AO",
        (_, Delivery.Post) => "§ 37 Abs. 2 Satz 1 SGB X",
        _ => "§ 37 Abs. 2 Satz 2 SGB X",
    };

    // A presumed day that is free: moved or not, the reader must see which rule was taken.
    private static LocalizedText? Remark(DeadlineResult result)
    {
        var presumed = result.Trigger.AddDays(Notification.DaysAfter(result.Trigger));
        if (!WorkingDay.IsFree(presumed, result.Land))
        {
            return null;
        }

        var kind = GermanDay.KindOf(presumed, result.Land);
        var notified = GermanDay.Of(result.Notified);
        return Notification.Shifts(result.Options)
            ? new(
                $"Dieser Tag ist {kind.De}. Als Tag der Bekanntgabe gilt der nächste Werktag: {notified.De} (§ 108 Abs. 3 AO).",
                $"This day is {kind.En}. The next working day counts as the day of notification: {notified.En} (§ 108 Abs. 3 AO).")
            : new(
                $"Dieser Tag ist {kind.De}. Er wird nicht verschoben; das ist nur im Steuerrecht anders (§ 108 Abs. 3 AO).",
                $"This day is {kind.En}. It is not moved; only tax law differs (§ 108 Abs. 3 AO).");
    }
}
