using Microsoft.AspNetCore.Mvc;
using OfficeKi.Core;
using OfficeKi.Server.Errors;

namespace OfficeKi.Server.Surfaces.Administration.Unmasking;

/// <summary>Why a step cannot be taken.</summary>
internal static class UnmaskingProblems
{
    public static ProblemDetails NoSuch(bool isEntry, string language) => Problems.Of(404, "NOT_FOUND",
        isEntry ? new("Diesen Eintrag gibt es im Protokoll nicht.", "The log has no such entry.") : new("Diesen Antrag gibt es nicht.", "There is no such request."),
        isEntry
            ? new("Prüfen Sie die Nummer der Entscheidung. Vielleicht wurde der Eintrag auch nach Plan gelöscht.", "Check the number of the decision. The entry may also have been deleted on schedule.")
            : new("Bitte laden Sie die Seite neu.", "Please reload the page."), language);

    public static ProblemDetails SecondPerson(string language) => Problems.Of(403, "SECOND_PERSON",
        new("Das muss eine zweite Person tun.", "A second person has to do this."),
        new("Wer den Antrag gestellt hat, darf ihn nicht selbst beantworten. Bitten Sie ein anderes Mitglied des Personalrats.", "Whoever made the request must not answer it. Ask another member of the staff council."), language);

    public static ProblemDetails OnlyAsker(string language) => Problems.Of(403, "ONLY_ASKER",
        new("Das kann nur die Person, die den Antrag gestellt hat.", "Only the person who made the request can do this."),
        new("Stellen Sie einen eigenen Antrag, wenn Sie die Angabe brauchen.", "Make a request of your own if you need the answer."), language);

    /// <param name="state">As <see cref="Unmasking.StateAt"/> says it.</param>
    public static ProblemDetails NotNow(string state, string language) => Problems.Of(409, "UNMASKING_" + (state == "expired" ? "EXPIRED" : "CLOSED"),
        new("Dieser Schritt ist nicht mehr möglich.", "This step is not possible any more."),
        state switch
        {
            "expired" => new("Die Frist ist abgelaufen. Stellen Sie einen neuen Antrag, wenn der Grund noch besteht.", "Time has run out. Make a new request if the reason still holds."),
            "asked" => new("Der Personalrat hat noch nicht zugestimmt.", "The staff council has not agreed yet."),
            "refused" => new("Der Personalrat hat den Antrag abgelehnt.", "The staff council has refused the request."),
            "compared" => new("Der Vergleich wurde schon gemacht. Er ist nur einmal möglich.", "The comparison has been made already. It is possible only once."),
            _ => new LocalizedText("Der Antrag ist schon beantwortet.", "The request has been answered already."),
        },
        language);

    public static ProblemDetails Unknowable(string language) => Problems.Of(409, "UNMASKING_EXPIRED",
        new("Das kann niemand mehr feststellen.", "Nobody can find out any more."),
        new("Der Eintrag oder der Schlüssel seines Monats wurde nach Plan gelöscht.", "The entry or the key of its month was deleted on schedule."), language);
}
