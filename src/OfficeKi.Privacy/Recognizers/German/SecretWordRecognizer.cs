using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.German;

/// <summary>A password, PIN, TAN or access code told in words: "Passwort: …", "die PIN lautet 4711", "api_key = …".</summary>
/// <remarks>
/// The word alone is no secret ("Passwort vergessen?"): a value has to follow. Behind a colon, an equals sign or in quotes any value counts;
/// behind "ist" or "lautet" only one that no sentence would continue with. Secrets are blocked, not masked, so doubt is kept small.
/// </remarks>
internal sealed class SecretWordRecognizer : IRecognizer
{
    private const int LongestValue = 128;

    private static readonly string[] Kinds = ["passwort", "kennwort", "passwörter", "password", "passwd", "pwd", "passphrase", "passcode", "pw", "passwd", "pass"];

    private static readonly string[] Compounds =
    [
        .. from before in Words.In("initial start einmal erst benutzer wlan standard master admin windows netzwerk system mail email zugangs app dienst gast übergangs router domänen bildschirm root anmelde geräte pdf zip vpn")
           from kind in Words.In("passwort kennwort")
           select before + kind,
    ];

    private static readonly string[] Codes = Words.In(
        "zugangscode einmalcode freischaltcode aktivierungscode sicherheitscode zugriffscode entsperrcode bestätigungscode verifizierungscode türcode alarmcode zahlencode geheimzahl geheimnummer " +
        "pin puk tan einmalpin superpin transportpin sms-tan signaturpin telefonpin gerätepin kartenpin wlanschlüssel netzwerkschlüssel netzwerksicherheitsschlüssel recoverykey wiederherstellungsschlüssel " +
        "apikey secret clientsecret token accesstoken bearer schlüssel key zugangsschlüssel lizenzschlüssel");

    private static readonly WordMap Numeric = Words.Map("pin puk tan einmalpin superpin transportpin signaturpin telefonpin gerätepin kartenpin geheimzahl geheimnummer");

    private static readonly WordMap Generic = Words.Map("secret token key schlüssel bearer apikey accesstoken clientsecret pass lizenzschlüssel");

    private static readonly WordMap Says = Words.Map("lautet lauten ist war heißt heisst is wurde bleibt");

    private static readonly WordMap Between = Words.Map(
        "nr nummer neues neue altes alte ihr ihre dein mein das die der für fürs zum zur den dem wlan sip sim karte konto zugang benutzer gast nun jetzt ab sofort folgendes wie folgt vorläufig auf gesetzt " +
        "zurückgesetzt geändert temporär weiterhin immer noch im am bei von vom portal system rechner laptop handy drucker mail postfach diensthandy tablet router key id code");

    public string Id => "secret-word";

    public Anchors Anchors { get; } = new() { Words = [.. Kinds, .. Compounds, .. Codes] };

    public void Examine(ScanText text, int at, FindingCollector found)
    {
        if (IsOrdinaryWord(text, at))
        {
            return;
        }

        var (next, isAssigned, isSaid) = (at + 1, false, false);
        for (; next <= at + 9 && !text[next].StartsParagraph; next++)
        {
            if (isAssigned || (isSaid && SecretValue.LooksSecret(text, next)))
            {
                break;
            }

            isAssigned = IsAssignment(text, next);
            isSaid |= text.IsIn(next, Says);
            if (!isAssigned && !text.IsIn(next, Says) && !text.IsIn(next, Between) && !IsJoint(text, next))
            {
                break;
            }
        }

        AddValue(text, at, next, isAssigned, found);
    }

    private static void AddValue(ScanText text, int at, int next, bool isAssigned, FindingCollector found)
    {
        if (text[next].StartsParagraph || text[next].Kind == TokenKind.None)
        {
            return;
        }

        var (start, end) = SecretValue.At(text, next, LongestValue);
        var value = text.Characters[start..end];
        var isSecret = text.IsIn(at, Numeric) ? SecretValue.IsNumeric(value)
            : text.IsIn(at, Generic) ? value.Length >= 12 && SecretValue.IsMixed(value) && Randomness.BitsPerCharacter(value) >= 3
            : isAssigned ? value.Length >= 4 && !SecretValue.IsInstruction(text, next)
            : SecretValue.LooksSecret(text, next);
        if (isSecret)
        {
            found.Add(PersonalData.Secret, start, end, Confidence.High, Evidence.Context);
        }
    }

    // "Pin" is a badge, "tan" a function, "Pass" a document; PIN and TAN are written in capitals.
    private static bool IsOrdinaryWord(ScanText text, int at)
    {
        var token = text[at];
        return token.Length == 3 && token.Case != LetterCase.Upper && (text.IsWord(at, "pin") || text.IsWord(at, "tan")) && !IsAssignment(text, at + 1);
    }

    private static bool IsAssignment(ScanText text, int token) =>
        text.IsMark(token, ':') || text.IsMark(token, '=') || text.IsMark(token, '"') || text.IsMark(token, '„') || text.IsMark(token, '»') || text.IsMark(token, '|');

    private static bool IsJoint(ScanText text, int token) =>
        text.IsMark(token, '-') || text.IsMark(token, '_') || text.IsMark(token, '.') || text.IsMark(token, '(') || text.IsMark(token, ')') || text.IsMark(token, '/') || text.IsMark(token, '>');
}
