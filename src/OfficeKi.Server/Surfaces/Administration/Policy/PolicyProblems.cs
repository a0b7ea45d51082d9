using Microsoft.AspNetCore.Mvc;
using OfficeKi.Core;
using OfficeKi.Server.Errors;

namespace OfficeKi.Server.Surfaces.Administration.Policy;

/// <summary>Why a policy does not come into force, in plain words.</summary>
internal static class PolicyProblems
{
    private static readonly LocalizedText Title = new("Die Fassung wurde nicht aktiviert.", "The version was not activated.");

    private static readonly Dictionary<string, (int Status, LocalizedText Detail)> Details = new()
    {
        ["SECOND_PERSON"] = (403, new(
            "Sie haben diese Fassung selbst geschrieben. Eine zweite Person mit der Rolle Administration oder Datenschutz muss sie prüfen und aktivieren.",
            "You wrote this version yourself. A second person with the role administrator or data protection must check and activate it.")),
        ["FOUR_EYES_MISSING"] = (403, new(
            "Diese Fassung kann mehr erlauben als die heutige. Eine zweite Person muss sie aktivieren.",
            "This version can allow more than today's. A second person must activate it.")),
        ["REPLAY_MISSING"] = (409, new(
            "Für genau diese Fassung gibt es noch keine Nachrechnung. Bitte rechnen Sie zuerst nach, was sich ändern würde.",
            "There is no replay for exactly this version yet. Please replay first what would change.")),
        ["REPLAY_OF_OTHER_VERSIONS"] = (409, new(
            "Seit der Nachrechnung wurde eine andere Fassung aktiviert. Bitte rechnen Sie noch einmal nach.",
            "Another version was activated since the replay. Please replay again.")),
        ["VALID_FROM_IN_PAST"] = (400, new("Der Beginn liegt in der Vergangenheit. Wählen Sie jetzt oder später.", "The start lies in the past. Choose now or later.")),
        ["REASON_MISSING"] = (400, new("Bitte begründen Sie die Aktivierung.", "Please give a reason for the activation.")),
        ["NOT_A_DRAFT"] = (409, new(
            "Diese Fassung war schon einmal aktiv. Nutzen Sie dafür „Zurückrollen“.",
            "This version was active before. Use “Roll back” for it.")),
        ["NEVER_ACTIVE"] = (409, new("Zurückrollen geht nur zu einer Fassung, die schon einmal aktiv war.", "You can only roll back to a version that was active before.")),
        ["ALREADY_ACTIVE"] = (409, new("Diese Fassung ist schon aktiv.", "This version is active already.")),
    };

    public static IActionResult Of(string code, string language)
    {
        var (status, detail) = Details[code];
        return ErrorsModule.Result(Problems.Of(status, code, Title, detail, language));
    }

    public static IActionResult CaseOrFileErrors(IReadOnlyList<FieldError> errors, string language)
    {
        var problem = Problems.Invalid(errors, language);
        problem.Detail = new LocalizedText(
            "Die Dateien haben Fehler, oder Fälle schlagen fehl. Bitte beheben Sie alle genannten Stellen.",
            "The files have errors, or cases fail. Please mend all places named.").In(language);
        return ErrorsModule.Result(problem);
    }
}
