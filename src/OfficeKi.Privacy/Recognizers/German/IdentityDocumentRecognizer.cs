using OfficeKi.Privacy.Numbers;
using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.German;

/// <summary>Serial number of a German identity card or passport.</summary>
/// <remarks>
/// Source: PAuswV and PassV (nine characters, alphabet without vowels and look-alikes), ICAO Doc 9303 for the check digit, which is the tenth
/// character and stands outside the serial number. Worked example: passport C01X00T47 with check digit 8.
/// Nine characters prove nothing by themselves: they need a word such as Ausweis; ten with a right check digit do not.
/// </remarks>
internal sealed class IdentityDocumentRecognizer : IRecognizer
{
    private const int SerialLength = 9;

    private static readonly System.Buffers.SearchValues<char> Alphabet = System.Buffers.SearchValues.Create("CFGHJKLMNPRTVWXYZ0123456789");

    private static readonly WordMap PassportContext = Words.Map("reisepass pass passes pässe reisepasses passnummer passnr passport reisepassnummer kinderreisepass reiseausweis reiseausweises");

    private static readonly WordMap Context = Words.Map(
        "ausweis ausweisnummer ausweisnr personalausweis personalausweisnummer seriennummer seriennr dokumentennummer dokumentnummer dokumentennr mrz " +
        "ausw ausweise ausweises personalausweises personalausweise aufenthaltstitel aufenthaltskarte aufenthaltserlaubnis niederlassungserlaubnis ausweisdokument perso eat " +
        "reisepass pass passes pässe reisepasses passnummer passnr passport reisepassnummer kinderreisepass reiseausweis reiseausweises");

    public string Id => "identity-document";

    public Anchors Anchors { get; } = new() { Digits = true };

    public void Examine(ScanText text, int at, FindingCollector found)
    {
        var start = WordStart(text, at);
        if (start < 0)
        {
            AddForeign(text, at, found);
            return;
        }

        Span<char> characters = stackalloc char[SerialLength + 1];
        var read = GroupedNumber.Read(text, start, characters, out var end);
        if (read == SerialLength + 1 && !CharacterKinds.IsLetterOrDigit(text.At(end)) && IsSerial(characters[..SerialLength])
            && IcaoCheckDigit.Of(characters[..SerialLength]) == characters[SerialLength] && (HasDigit(characters[..SerialLength]) || text.HasBefore(at, Context, 8)))
        {
            var type = text.HasBefore(at, PassportContext, 8) || IsPassportLetter(characters[0]) ? PersonalData.Passport : PersonalData.IdCard;
            found.Add(type, start, end, Confidence.High, Evidence.Checksum);
            return;
        }

        if (read >= SerialLength)
        {
            GroupedNumber.Read(text, start, characters[..SerialLength], out end);
            if (!CharacterKinds.IsLetterOrDigit(text.At(end)) && IsSerial(characters[..SerialLength]) && HasDigit(characters[..SerialLength]) && text.HasBefore(at, Context, 8))
            {
                var type = text.HasBefore(at, PassportContext, 8) ? PersonalData.Passport : PersonalData.IdCard;
                found.Add(type, start, end, Confidence.Medium, Evidence.Context);
                return;
            }
        }

        AddForeign(text, at, found);
    }

    // Other states number their passports differently, mostly one to three letters and six to nine digits; the word has to stand right before it.
    private static void AddForeign(ScanText text, int at, FindingCollector found)
    {
        var letters = text[at - 1];
        if (text[at].Length is >= 6 and <= 9 && text[at].Gap <= Gap.Blank && letters is { IsWord: true, Case: LetterCase.Upper, Length: <= 3 }
            && GroupedNumber.StandsAlone(text, letters.Start, text[at].End) && text.HasBefore(at - 1, PassportContext, 4))
        {
            found.Add(PersonalData.Passport, letters.Start, text[at].End, Confidence.Medium, Evidence.Context);
        }
    }

    // The serial starts with one to nine letters or digits glued together; only its first run of digits is looked at.
    private static int WordStart(ScanText text, int at)
    {
        if (text[at - 1] is { IsWord: true } letters && text[at].Gap == Gap.Glued)
        {
            var isFirst = text[at - 1].Gap != Gap.Glued;
            return letters.Length <= SerialLength && letters.Case == LetterCase.Upper && (isFirst || !text[at - 2].IsDigits) ? letters.Start : -1;
        }

        // A serial without a single digit, its check digit behind a blank.
        if (text[at].Length == 1 && text[at].Gap == Gap.Blank && text[at - 1] is { IsWord: true, Case: LetterCase.Upper, Length: SerialLength })
        {
            return text[at - 1].Start;
        }

        // A serial number starts with a letter, which may stand apart.
        return text[at - 1] is { IsWord: true, Length: 1 } && text[at].Gap == Gap.Blank ? text[at - 1].Start : -1;
    }

    private static bool IsSerial(ReadOnlySpan<char> serial) =>
        char.IsAsciiLetter(serial[0]) && serial.IndexOfAnyExcept(Alphabet) < 0;

    private static bool HasDigit(ReadOnlySpan<char> serial) => serial.IndexOfAnyInRange('0', '9') >= 0;

    private static bool IsPassportLetter(char letter) => letter is >= 'C' and <= 'K';
}
