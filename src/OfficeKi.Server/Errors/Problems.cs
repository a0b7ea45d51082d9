using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using OfficeKi.Core;

namespace OfficeKi.Server.Errors;

/// <summary>All errors of the API as RFC 9457 problem details: stable <c>type</c> and <c>code</c>, plain words, never content.</summary>
internal static class Problems
{
    public const string ContentType = "application/problem+json";

    public static ProblemDetails Invalid(IReadOnlyList<FieldError> errors, string language)
    {
        var problem = Of(400, "INVALID_REQUEST", new("Die Anfrage ist nicht vollständig oder nicht richtig.", "The request is incomplete or wrong."),
            new("Bitte prüfen Sie die genannten Felder.", "Please check the fields named."), language);
        problem.Extensions["errors"] = errors.Select(error => new { error.Field, Message = error.Message.In(language) }).ToArray();
        return problem;
    }

    public static ProblemDetails Refused(Decision decision, RefusalReason reason, string language)
    {
        var problem = Of(403, reason.Code, new("Das ist hier nicht erlaubt.", "This is not allowed here."), reason.Reason, language);
        problem.Extensions["reason"] = reason.Reason.In(language);
        problem.Extensions["remedy"] = reason.Remedy.In(language);
        problem.Extensions["contact"] = reason.Contact;
        problem.Extensions["decisionId"] = decision.DecisionId;
        problem.Extensions["decision"] = Surfaces.Panes.DecisionJson.Of(decision with { Effect = Effect.Deny });
        return problem;
    }

    public static ProblemDetails NotFound(string language) => Of(404, "NOT_FOUND",
        new("Der Inhalt wurde nicht gefunden.", "The content was not found."),
        new("Es gibt ihn nicht, oder Sie haben keinen Zugriff darauf.", "It does not exist, or you have no access to it."), language);

    public static ProblemDetails TooLarge(long limit, long measured, string unit, string language)
    {
        var (de, en) = unit == "characters" ? ("Zeichen", "characters") : unit == "entries" ? ("Einträge", "entries") : ("Bytes", "bytes");
        var culture = CultureInfo.GetCultureInfo("de-DE");
        LocalizedText remedy = unit == "characters"
            ? new("Bitte markieren Sie einen Teil des Textes.", "Please select a part of the text.")
            : new("Bitte öffnen Sie eine kleinere Datei.", "Please open a smaller file.");
        var problem = Of(413, "TOO_LARGE", new("Der Inhalt ist zu groß.", "The content is too large."), new(
            string.Create(culture, $"Erlaubt sind {limit:N0} {de}, es sind {measured:N0}. ") + remedy.De,
            string.Create(CultureInfo.InvariantCulture, $"The limit is {limit:N0} {en}, this has {measured:N0}. ") + remedy.En), language);
        problem.Extensions["limit"] = limit;
        problem.Extensions["measured"] = measured;
        problem.Extensions["unit"] = unit;
        return problem;
    }

    public static ProblemDetails Unsupported(string reason, string language)
    {
        var detail = reason switch
        {
            "encrypted" => new LocalizedText(
                "Diese Mail oder Datei ist verschlüsselt. OfficeKi entschlüsselt nichts. Öffnen Sie eine Mail in Outlook und kopieren Sie nur den Text, den Sie weitergeben dürfen. "
                + "Eine Datei mit Kennwort speichern Sie bitte ohne Kennwort.",
                "This mail or file is encrypted. OfficeKi decrypts nothing. Open a mail in Outlook and copy only the text you may share. Please save a file with a password without it."),
            "signed" => new(
                "Diese Mail ist digital signiert. OfficeKi liest signierte Mails nicht. Öffnen Sie die Mail in Outlook, prüfen Sie die Signatur und kopieren Sie den Text, den Sie weitergeben dürfen.",
                "This mail is digitally signed. OfficeKi does not read signed mail. Open the mail in Outlook, check the signature and copy the text you may share."),
            "rights-protected" => new(
                "Für diese Mail gelten besondere Rechte, zum Beispiel „Nicht weiterleiten“. OfficeKi liest sie deshalb nicht. Öffnen Sie die Mail in Outlook. "
                + "Fragen Sie die Person, die sie gesendet hat, ob Sie den Text weitergeben dürfen.",
                "Special rights apply to this mail, for example “Do not forward”. That is why OfficeKi does not read it. Open the mail in Outlook. Ask the person who sent it whether you may share the text."),
            "damaged" => new("Die Datei ist beschädigt. Bitte speichern Sie sie neu und versuchen Sie es noch einmal.", "The file is damaged. Please save it again and retry."),
            _ => new("Dieses Dateiformat wird nicht unterstützt. Möglich sind .docx, .xlsx, .pptx, .pdf, .rtf, .eml, .ics, .html und .txt.", "This file format is not supported. Possible are .docx, .xlsx, .pptx, .pdf, .rtf, .eml, .ics, .html and .txt."),
        };
        var problem = Of(415, "UNSUPPORTED_CONTENT", new("Dieser Inhalt kann nicht gelesen werden.", "This content cannot be read."), detail, language);
        problem.Extensions["reason"] = reason;
        return problem;
    }

    public static ProblemDetails SignInNeeded(RunEvent.SignInNeeded signIn, string language)
    {
        var problem = Of(401, "UNAUTHENTICATED", new("Bitte melden Sie sich noch einmal an.", "Please sign in again."),
            new("Für diesen Inhalt ist eine weitere Zustimmung oder Anmeldung nötig.", "This content needs a further consent or sign-in."), language);
        problem.Extensions["error"] = signIn.Error;
        problem.Extensions["scopes"] = signIn.Scopes;
        problem.Extensions["claims"] = signIn.Claims;
        return problem;
    }

    public static ProblemDetails Failed(RunEvent.Failed failed, string language)
    {
        var problem = failed.Code switch
        {
            "MODEL_TIMEOUT" => Of(504, failed.Code, new("Das Sprachmodell hat zu lange nicht geantwortet.", "The language model did not answer in time."), ModelAdvice(failed), language),
            "MODEL_FAILED" => Of(502, failed.Code, new("Das Sprachmodell hat keine vollständige Antwort gegeben.", "The language model gave no complete answer."), ModelAdvice(failed), language),
            _ => Unavailable(language),
        };
        problem.Extensions["reason"] = failed.Detail;
        problem.Extensions["builtinOffered"] = failed.BuiltinOffered;
        if (failed.RetryAfter is { } wait)
        {
            problem.Extensions["retryAfterSeconds"] = (int)Math.Ceiling(wait.TotalSeconds);
        }

        return problem;
    }

    public static ProblemDetails Unavailable(string language) => Of(503, "UNAVAILABLE",
        new("OfficeKi ist gerade nicht verfügbar.", "OfficeKi is not available right now."),
        new("Ein benötigter Dienst antwortet nicht. Es wurde nichts verarbeitet. Bitte versuchen Sie es später noch einmal.", "A needed service does not answer. Nothing was processed. Please try again later."), language);

    public static ProblemDetails EntryUncertain(string language) => Of(503, "UNAVAILABLE",
        new("Der Eintrag konnte nicht sicher angelegt werden.", "The entry could not be created for certain."),
        new("Ein benötigter Dienst antwortet nicht. Bitte bestätigen Sie noch einmal. Ein zweiter Eintrag entsteht dabei nicht.",
            "A needed service does not answer. Please confirm once more. This does not make a second entry."), language);

    public static ProblemDetails Unauthenticated(string language) => Of(401, "UNAUTHENTICATED",
        new("Bitte melden Sie sich an.", "Please sign in."),
        new("Die Anmeldung fehlt, ist abgelaufen oder gilt nicht für diese Anwendung.", "The sign-in is missing, has expired or is not for this application."), language);

    public static ProblemDetails Forbidden(string language) => Of(403, "FORBIDDEN",
        new("Sie haben dafür keine Berechtigung.", "You have no permission for this."),
        new("Bitten Sie Ihre Administration, Ihnen OfficeKi oder die nötige Rolle zuzuweisen.", "Ask your administrators to assign OfficeKi or the needed role to you."), language);

    public static ProblemDetails StaleConfirmation(string language) => Of(409, "STALE_CONFIRMATION",
        new("Die Bestätigung gilt nicht mehr.", "The confirmation no longer holds."),
        new("Der Inhalt wurde geändert, die Zeit ist abgelaufen, oder der Eintrag ist schon angelegt. Bitte prüfen Sie den Eintrag und bestätigen Sie ihn noch einmal.",
            "The content was changed, time has run out, or the entry exists already. Please check the entry and confirm it again."), language);

    public static ProblemDetails StaleSetting(string language) => Of(409, "STALE_CONFIRMATION",
        new("Jemand anderes war schneller.", "Somebody else was faster."),
        new("Diese Einstellung wurde inzwischen geändert. Bitte laden Sie die Seite neu, prüfen Sie den neuen Stand und speichern Sie noch einmal.",
            "This setting has been changed meanwhile. Please reload the page, check the new state and save again."), language);

    public static ProblemDetails DeletedOnSchedule(DateTimeOffset keptSince, string language)
    {
        var day = DateOnly.FromDateTime(keptSince.UtcDateTime);
        return Of(404, "NOT_FOUND",
            new("Diese Einträge gibt es nicht mehr.", "These entries no longer exist."),
            new(string.Create(CultureInfo.GetCultureInfo("de-DE"), $"Einträge vor dem {day:dd.MM.yyyy} werden nach Plan gelöscht. Der Nachweis steht im Verlauf der Einstellungen."),
                string.Create(CultureInfo.InvariantCulture, $"Entries before {day:yyyy-MM-dd} are deleted on schedule. The proof is in the history of settings.")), language);
    }

    public static ProblemDetails NoPlaceForEntry(string language) => Of(404, "NOT_FOUND",
        new("Der Eintrag wurde nicht angelegt.", "The entry was not created."),
        new("Ihr Konto hat keine Aufgabenliste oder keinen Kalender, oder Sie dürfen dort nichts anlegen.", "Your account has no task list or calendar, or you may not create anything there."), language);

    public static ProblemDetails TooManyRequests(TimeSpan wait, string language)
    {
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        return Of(429, "TOO_MANY_REQUESTS", new("Das waren zu viele Anfragen in kurzer Zeit.", "Too many requests in a short time."),
            new($"Bitte warten Sie {seconds} Sekunden.", $"Please wait {seconds} seconds."), language);
    }

    public static ProblemDetails Internal(string language) => Of(500, "INTERNAL",
        new("Es ist ein Fehler aufgetreten.", "An error occurred."),
        new("Es wurde nichts gespeichert oder eingefügt. Bitte versuchen Sie es noch einmal.", "Nothing was stored or inserted. Please try again."), language);

    private static LocalizedText ModelAdvice(RunEvent.Failed failed) => failed.BuiltinOffered
        ? new("Es wurde nichts berechnet. Sie können die Funktion ohne Sprachmodell nutzen oder es später noch einmal versuchen.", "Nothing was charged. You can use the function without a language model or try again later.")
        : new("Es wurde nichts berechnet. Bitte versuchen Sie es später noch einmal.", "Nothing was charged. Please try again later.");

    /// <summary>A problem of one surface only.</summary>
    internal static ProblemDetails Of(int status, string code, LocalizedText title, LocalizedText detail, string language) => new()
    {
        Type = $"urn:officeki:problem:{code}",
        Status = status,
        Title = title.In(language),
        Detail = detail.In(language),
        Extensions = { ["code"] = code },
    };
}
