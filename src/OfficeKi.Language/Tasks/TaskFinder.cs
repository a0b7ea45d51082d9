namespace OfficeKi.Language.Tasks;

/// <summary>A sentence that asks somebody to do something.</summary>
/// <param name="Owner">Who is to do it, in the words of the sentence („Frau Schulz“, „Amt 61“, „Sie“); null when it does not say.</param>
public sealed record TaskMention(string? Owner);

/// <summary>Finds sentences that give a task: requests, orders, duties, promises with a date.</summary>
/// <remarks>
/// Own rules on the wording of German administrations. Negated duties, questions, reported speech and possibilities are left out on purpose;
/// it does not know whether a task is meant for the reader, or already done.
/// </remarks>
public static class TaskFinder
{
    /// <param name="sentence">One sentence or list item.</param>
    /// <param name="hasDeadline">Whether the sentence names a day until when: a promise („Amt 61 liefert …“) is a task only with one.</param>
    /// <returns>The task, or null.</returns>
    public static TaskMention? Find(string sentence, bool hasDeadline)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        TaskWords words = new(sentence);
        var at = Requests.Find(words) is >= 0 and var request ? request
            : Duties.Find(words) is >= 0 and var duty ? duty
            : hasDeadline ? Promises.Find(words) : -1;
        if (at >= 0)
        {
            return new(Owners.Of(words, at));
        }

        // „Die Öffnung muss 0,90 Meter betragen“ is no task: „muss“ and „soll“ need somebody, or a day.
        at = Duties.FindModal(words);
        var owner = at < 0 ? null : Owners.Of(words, at);
        return owner is not null || (at >= 0 && hasDeadline) ? new(owner) : null;
    }
}
