using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.German;

/// <summary>File reference of an authority, and other numbers by which an authority or company keeps a person.</summary>
/// <remarks>
/// Authorities number freely, so a word such as Aktenzeichen, Unser Zeichen or Kundennummer has to stand before it. Behind any other word that ends in
/// -nummer or -zeichen the value has to be built like a reference, too.
/// </remarks>
internal sealed class CaseNumberRecognizer : IRecognizer
{
    private const int Longest = 40;

    private static readonly string[] Named = Words.In(
        "az aktz aktenzeichen aktennummer aktennr gz geschäftszeichen geschaeftszeichen geschäftsnummer zeichen kassenzeichen vorgangsnummer vorgangsnr vorgang vorgangszeichen " +
        "kundennummer kundennr personalnummer personalnr mitgliedsnummer mitgliedsnr buchungszeichen buchungsnummer vertragsnummer vertragsnr fallnummer fallnr antragsnummer " +
        "bescheidnummer vertragskonto debitorennummer kassenkonto patientennummer aufnahmenummer versicherungsnummer versicherungsscheinnummer versichertennummer schadennummer " +
        "bedarfsgemeinschaft objektnummer ordnungsnummer registrierungsnummer ticketnummer matrikelnummer schülernummer wohngeldnummer beitragsnummer beitragskonto " +
        "förderungsnummer förderkennzeichen fallid vorgangsid antragsid bgnummer vollstreckungskonto einsatznummer drucksachennummer " +
        "ordnungsbegriff dokumentnummer referenznummer identifikationsnummer geschäftszeichens aktenzeichens rechnungsnummer rechnungsnr bestellnummer mandatsreferenz");

    // Before these a number is as often something else, so it has to be built like a reference: letters and digits, or many digits with a slash.
    private static readonly string[] Loose = Words.In("nr nummer id ticket vorlage drucksache vertrag honorarvertrag einsatz forderung antrag beschwerde fundanzeige verfahren konto");

    private static readonly WordMap LooseWords = WordMap.Of(Loose);

    private static readonly WordMap NamedWords = WordMap.Of(Named);

    public string Id => "case-number";

    public Anchors Anchors { get; } = new() { Words = [.. Named, .. Loose], Endings = ["nummer", "zeichen", "konto"] };

    public void Examine(ScanText text, int at, FindingCollector found)
    {
        var next = at + 1;
        while (next < at + 7 && (IsFiller(text, next) || IsGlueWord(text, next)) && !text[next].StartsParagraph)
        {
            next++;
        }

        if (text[next].StartsParagraph || text[next].Kind is not (TokenKind.Word or TokenKind.Digits))
        {
            return;
        }

        var end = EndOf(text, text[next].Start);
        if (end > 0 && !IsAmount(text, end) && (text.IsIn(at, NamedWords) || IsBuiltLikeReference(text.Characters[text[next].Start..end], text.IsIn(at, LooseWords))))
        {
            found.Add(PersonalData.CaseNumber, text[next].Start, end, Confidence.Medium, Evidence.Context);
            found.SleepUntil(end);
        }
    }

    // "1.150,00"
    private static bool IsAmount(ScanText text, int end) => text.At(end) == ',' && CharacterKinds.IsDigit(text.At(end + 1)) && CharacterKinds.IsDigit(text.At(end + 2)) && !CharacterKinds.IsDigit(text.At(end + 3));

    private static bool IsBuiltLikeReference(ReadOnlySpan<char> value, bool mayBeDigits)
    {
        var (digits, capitals, joints) = (0, 0, 0);
        foreach (var c in value)
        {
            digits += CharacterKinds.IsDigit(c) ? 1 : 0;
            capitals += CharacterKinds.All[c] == CharacterKind.UpperLetter ? 1 : 0;
            joints += c is '-' or '/' ? 1 : 0;
        }

        return joints > 0 && ((capitals > 0 && digits >= 3) || (mayBeDigits && digits >= 9));
    }

    private static bool IsFiller(ScanText text, int token) =>
        text.IsMark(token, ':') || text.IsMark(token, '.') || text.IsMark(token, '-') || text.IsMark(token, '(') || text.IsMark(token, '"') || text.IsMark(token, '#');

    private static bool IsGlueWord(ScanText text, int token) =>
        text.IsWord(token, "nr") || text.IsWord(token, "lautet") || text.IsWord(token, "ist") || text.IsWord(token, "nummer");

    // Pieces without blanks; a further piece after one blank belongs to it as long as digits come: "32-1 Mü 2026/17".
    private static int EndOf(ScanText text, int start)
    {
        var (end, at, hasDigit) = (0, start, false);
        while (at < start + Longest)
        {
            var pieceEnd = at;
            var pieceHasDigit = false;
            for (; pieceEnd < start + Longest && IsPart(text.At(pieceEnd)); pieceEnd++)
            {
                pieceHasDigit |= CharacterKinds.IsDigit(text.At(pieceEnd));
            }

            var isShortLetters = pieceEnd - at is >= 1 and <= 4 && !pieceHasDigit && text.At(at) is >= 'A' and <= 'Z';
            if (pieceEnd == at || (!pieceHasDigit && !isShortLetters))
            {
                break;
            }

            hasDigit |= pieceHasDigit;
            end = pieceHasDigit ? pieceEnd : end;
            if (text.At(pieceEnd) != ' ' || LooksLikeDate(text, pieceEnd + 1))
            {
                break;
            }

            at = pieceEnd + 1;
        }

        while (end > start && text.At(end - 1) is '.' or ',' or ')' or '-' or '/' or ':')
        {
            end--;
        }

        return hasDigit ? end : 0;
    }

    private static bool LooksLikeDate(ScanText text, int start) =>
        DateReader.TryRead(text, text.TokenAt(start), out var date) && (date.IsSure || date.Year > 0);

    private static bool IsPart(char c) => CharacterKinds.IsLetterOrDigit(c) || c is '-' or '/' or '.' or '_' or ':' or '(' or ')';
}
