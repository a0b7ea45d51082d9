using OfficeKi.Privacy.Numbers;
using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers;

/// <summary>International bank account number, in one piece or in printed groups.</summary>
/// <remarks>
/// Source: ISO 13616 (length per country, IBAN registry), check characters by ISO/IEC 7064 MOD 97-10. Worked example: DE89 3704 0044 0532 0130 00.
/// A wrong check is a finding of medium confidence only behind the word IBAN or Konto: a mistyped account still points to a person.
/// Does not claim that the account exists.
/// </remarks>
internal sealed class IbanRecognizer : IRecognizer
{
    private const int Longest = 34;

    private static readonly WordMap Context = Words.Map("iban konto kontonummer bankverbindung kontoverbindung bankkonto");

    private static readonly Dictionary<int, int> Lengths = Words.In(
        "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 " +
        "GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 " +
        "MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 " +
        "TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30").ToDictionary(entry => CountryOf(entry[0], entry[1]), entry => int.Parse(entry.AsSpan(2), provider: null));

    public string Id => "iban";

    public Anchors Anchors { get; } = new() { Digits = true };

    public void Examine(ScanText text, int at, FindingCollector found)
    {
        var digits = text[at];
        var start = CountryStart(text, at);
        if (start < 0 || !Lengths.TryGetValue(CountryOf(text.At(start), text.At(start + 1)), out var length))
        {
            return;
        }

        Span<char> characters = stackalloc char[Longest];
        var read = GroupedNumber.Read(text, start, characters[..length], out var end);
        if (read == length && char.IsAsciiDigit(characters[2]) && char.IsAsciiDigit(characters[3])
            && Iso7064.IsMod97(characters[..length]) && !CharacterKinds.IsLetterOrDigit(text.At(end)))
        {
            found.Add(PersonalData.Iban, start, end, Confidence.High, Evidence.Checksum);
        }
        else if (digits.Length >= 2 && LeadingDigits(characters[2..read]) + 2 is var likely && likely >= length - 4 && text.HasBefore(at, Context, 6))
        {
            GroupedNumber.Read(text, start, characters[..likely], out end);
            found.Add(PersonalData.Iban, start, EndOfGroup(text, end), Confidence.Medium, Evidence.Context);
        }
    }

    // Two letters, possibly set apart from the digits ("DE 89 …"), possibly glued to a word ("IBANDE89…").
    private static int CountryStart(ScanText text, int at)
    {
        var letters = text[at - 1];
        var isSpaced = text[at].Gap == Gap.Blank && letters.Length == 2;
        return letters is { Kind: TokenKind.Word, Length: >= 2 } && (text[at].Gap == Gap.Glued || isSpaced) ? letters.End - 2 : -1;
    }

    private static int LeadingDigits(ReadOnlySpan<char> characters) =>
        characters.IndexOfAnyExceptInRange('0', '9') is >= 0 and var letter ? letter : characters.Length;

    private static int EndOfGroup(ScanText text, int end)
    {
        var at = end;
        while (at < end + 4 && char.IsAsciiDigit(text.At(at)))
        {
            at++;
        }

        return at;
    }

    // Letters outside ASCII would overlap in the number and pass for another country; 0 is none.
    private static int CountryOf(char first, char second) =>
        char.IsAsciiLetter(first) && char.IsAsciiLetter(second) ? ((first & ~0x20) << 8) | (second & ~0x20) : 0;
}
