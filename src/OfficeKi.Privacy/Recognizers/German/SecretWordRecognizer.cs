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
    private const int Farthest = 14;

    private static readonly string[] Kinds = ["passwort", "kennwort", "passwörter", "password", "passwd", "pwd", "passphrase", "passcode", "pw", "passwd", "pass", "codewort", "geheimwort", "losungswort", "einmalkennwort", "zugangskennwort"];

    private static readonly string[] Compounds =
    [
        .. from before in Words.In("initial start einmal erst benutzer wlan standard master admin windows netzwerk system mail email zugangs app dienst gast übergangs router domänen bildschirm root anmelde geräte pdf zip vpn werks portal online konto kunden tages haupt drucker server laptop handy tablet cloud archiv schul rechner notfall reset")
           from kind in Words.In("passwort kennwort")
           select before + kind,
    ];

    // Something opens with them; the words alone also name a line of a program or a rule of conduct.
    private static readonly string[] AccessCodes =
    [
        .. from thing in Words.In("tresor tor tür tuer schranken garagen schließfach schlüssel schlüsselkasten schlüsseltresor zutritts haus hof alarm abhol freigabe pin start geräte hallen keller eingangs nacht safe kassen schrank zahlen ruf not einlass buchungs gutschein teilnahme meeting konferenz")
           from kind in Words.In("code pin")
           select thing + kind,
        .. Words.In("code codes zahlenkombination kombination abholnummer sicherheitsantwort antwort kenncode smscode mtan smstan"),
    ];

    private static readonly WordMap Question = Words.Map("sicherheitsfrage kontrollfrage geheimfrage sicherheitsantwort");

    private static readonly WordMap Access = WordMap.Of(AccessCodes);

    // "QR-Code", "ICD-Code": the name of a list, not of a lock.
    private static readonly WordMap Lists = Words.Map("qr icd ops iso bar post zip farb länder ral nuts lei bic swift html http status fehler produkt waren kfz ean vba source quell");

    private static readonly string[] Codes = Words.In(
        "zugangscode einmalcode freischaltcode aktivierungscode sicherheitscode zugriffscode entsperrcode bestätigungscode verifizierungscode türcode alarmcode zahlencode geheimzahl geheimnummer " +
        "pin puk tan einmalpin superpin transportpin sms-tan signaturpin telefonpin gerätepin kartenpin wlanschlüssel netzwerkschlüssel netzwerksicherheitsschlüssel recoverykey wiederherstellungsschlüssel " +
        "apikey secret clientsecret token accesstoken bearer schlüssel key zugangsschlüssel lizenzschlüssel");

    private static readonly WordMap Numeric = Words.Map("pin puk tan einmalpin superpin transportpin signaturpin telefonpin gerätepin kartenpin geheimzahl geheimnummer");

    private static readonly WordEndings CodeEndings = new(["code", "schlüssel"]);

    private static readonly WordMap Generic = Words.Map("secret token key schlüssel bearer apikey accesstoken clientsecret pass lizenzschlüssel");

    private static readonly WordMap Says = Words.Map("lautet lauten ist war heißt heisst is wurde bleibt");

    private static readonly WordMap Between = Words.Map(
        "nr nummer neues neue altes alte ihr ihre dein mein das die der für fürs zum zur den dem wlan sip sim karte konto zugang benutzer gast nun jetzt ab sofort folgendes wie folgt vorläufig auf gesetzt " +
        "zurückgesetzt geändert hinterlegt vergeben eingetragen zuletzt temporär weiterhin immer noch im am bei von vom portal system rechner laptop handy drucker mail postfach diensthandy tablet router key id code");

    private static readonly WordMap Listed = WordMap.Of([.. Kinds, .. Compounds, .. Codes, .. AccessCodes]);

    public string Id => "secret-word";

    public Anchors Anchors { get; } = new() { Words = [.. Kinds, .. Compounds, .. Codes, .. AccessCodes], Endings = ["passwort", "kennwort", "passwords", "code", "codewort", "schlüssel"] };

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

        if (!TryAddValue(text, at, next, isAssigned, found) && !text.IsIn(at, Generic))
        {
            AddFartherValue(text, at, found);
        }
    }

    private static bool TryAddValue(ScanText text, int at, int next, bool isAssigned, FindingCollector found)
    {
        if (text[next].StartsParagraph || text[next].Kind == TokenKind.None)
        {
            return false;
        }

        var (start, end) = SecretValue.At(text, next, LongestValue);
        var value = text.Characters[start..end];
        var isSecret = text.IsIn(at, Numeric) ? SecretValue.IsNumeric(value)
            : text.IsIn(at, Generic) ? value.Length >= (isAssigned ? 8 : 12) && SecretValue.IsMixed(value) && Randomness.BitsPerCharacter(value) >= 3
            : IsAccess(text, at) ? isAssigned && value.Length >= 4 && value.IndexOfAnyInRange('0', '9') >= 0 && !SecretValue.IsInstruction(text, next)
            : isAssigned ? value.Length >= 4 && !SecretValue.IsInstruction(text, next)
            : SecretValue.LooksSecret(text, next);
        if (isSecret)
        {
            // "Die PIN war noch 4402?"
            end -= text.IsIn(at, Numeric) ? value.Length - value.TrimEnd("?!").Length : 0;
            found.Add(PersonalData.Secret, start, end, Confidence.High, Evidence.Context);
        }

        return isSecret;
    }

    // "Das Passwort für das Messgerät (nicht für den PC!) ist 0000-laser", "den Tresorcode (19-58-24)": within the sentence, right behind the word,
    // in brackets, or behind "ist" and "lautet".
    private static void AddFartherValue(ScanText text, int at, FindingCollector found)
    {
        var isSaid = false;
        for (var next = at + 1; next <= at + Farthest && text[next].Kind != TokenKind.None && !text[next].StartsParagraph; next++)
        {
            if (text[next] is { Kind: TokenKind.Mark, Hash: '.' or '!' or '?' or ';' } && text[next + 1].Gap != Gap.Glued)
            {
                return;
            }

            var isInBrackets = text.IsMark(next - 1, '(');
            if ((isSaid || isInBrackets || next == at + 1) && SecretValue.EndOfCode(text, next, isInBrackets) is > 0 and var end)
            {
                found.Add(PersonalData.Secret, text[next].Start, end, Confidence.High, Evidence.Context);
                return;
            }

            if (isSaid && SecretValue.EndOfQuoted(text, next) is > 0 and var quoted)
            {
                found.Add(PersonalData.Secret, text[next + 1].Start, quoted, Confidence.High, Evidence.Context);
                return;
            }

            // "lautet" always announces the thing itself.
            var isAnnounced = text.IsWord(next - 1, "lautet") && !IsAccess(text, at) && !text.IsIn(at, Numeric) && !SecretValue.IsInstruction(text, next);
            if (isAnnounced && text[next] is { IsWord: true, Length: >= 4 } && SecretValue.At(text, next, LongestValue) is var (start, last) && text[next].Start == start)
            {
                found.Add(PersonalData.Secret, start, last, Confidence.High, Evidence.Context);
                return;
            }

            isSaid |= text.IsIn(next, Says);
        }
    }

    // "Pin" is a badge, "tan" a function, "Pass" a document; PIN and TAN are written in capitals.
    private static bool IsOrdinaryWord(ScanText text, int at)
    {
        var token = text[at];
        if ((text.IsMark(at - 1, '-') && token.Gap == Gap.Glued && text.IsIn(at - 2, Lists)) || (token.Gap == Gap.Glued && text.At(token.Start - 1) is '/' or '?' or '&' or '.'))
        {
            return true;
        }

        if (text.IsWord(at, "antwort") && !text.HasBefore(at, Question, 20))
        {
            return true;
        }

        return token.Length == 3 && token.Case != LetterCase.Upper && (text.IsWord(at, "pin") || text.IsWord(at, "tan")) && !IsAssignment(text, at + 1);
    }

    // The lists come first: "Passcode" and "Zugangscode" take any value.
    private static bool IsAccess(ScanText text, int at) =>
        (text.IsIn(at, Access) && !IsAnswer(text, at)) || (!text.IsIn(at, Listed) && CodeEndings.End(text.Span(at), atLeastBefore: 1));

    private static bool IsAnswer(ScanText text, int at) => text.IsWord(at, "sicherheitsantwort") || text.IsWord(at, "antwort");

    private static bool IsAssignment(ScanText text, int token) =>
        text.IsMark(token, ':') || text.IsMark(token, '=') || text.IsMark(token, '"') || text.IsMark(token, '„') || text.IsMark(token, '»') || text.IsMark(token, '|');

    private static bool IsJoint(ScanText text, int token) =>
        text.IsMark(token, '-') || text.IsMark(token, '_') || text.IsMark(token, '.') || text.IsMark(token, '(') || text.IsMark(token, ')') || text.IsMark(token, '/') || text.IsMark(token, '>');
}
