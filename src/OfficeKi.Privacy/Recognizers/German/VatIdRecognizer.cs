using OfficeKi.Privacy.Numbers;
using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.German;

/// <summary>VAT identification number (Umsatzsteuer-Identifikationsnummer), German or of another member state.</summary>
/// <remarks>
/// Source: § 27a UStG: DE and nine digits. The check digit (ISO/IEC 7064 MOD 11,10) is common knowledge, not a published rule:
/// a number that fails it is kept with low confidence. Worked example: DE136695976. Numbers of other states need a word such as USt-IdNr. before them.
/// </remarks>
internal sealed class VatIdRecognizer : IRecognizer
{
    private const int Length = 11;

    private static readonly string[] OtherStates = Words.In("at atu be bg cy cz dk ee el es fi fr hr hu ie it lt lu lv mt nl pl pt ro se si sk");

    private static readonly WordMap Context = Words.Map("ust umsatzsteuer umsatzsteuernummer identnummer ustid ustidnr vat umsatzsteueridentifikationsnummer idnr");

    public string Id => "vat-id";

    public Anchors Anchors { get; } = new() { Words = ["de", .. OtherStates] };

    public void Examine(ScanText text, int at, FindingCollector found)
    {
        var country = text[at];
        if (country.Case != LetterCase.Upper)
        {
            return;
        }

        if (!text.IsWord(at, "de"))
        {
            ExamineOther(text, at, found);
            return;
        }

        Span<char> characters = stackalloc char[Length];
        if (!text[at + 1].IsDigits
            || GroupedNumber.Read(text, country.Start, characters, out var end) < Length
            || characters[2..].IndexOfAnyExceptInRange('0', '9') >= 0 || !GroupedNumber.StandsAlone(text, country.Start, end))
        {
            return;
        }

        var isNamed = text.HasBefore(at, Context, 5);
        if (Iso7064.IsMod1110(characters[2..]))
        {
            found.Add(PersonalData.VatId, country.Start, end, isNamed ? Confidence.High : Confidence.Medium, Evidence.Checksum);
        }
        else
        {
            found.Add(PersonalData.VatId, country.Start, end, Confidence.Low, isNamed ? Evidence.Context : Evidence.Shape);
        }
    }

    // PL 5261040828, NL 001234567B01, ATU12345678
    private static void ExamineOther(ScanText text, int at, FindingCollector found)
    {
        if (text[at + 1] is not { IsDigits: true, Gap: <= Gap.Blank } || !text.HasBefore(at, Context, 6))
        {
            return;
        }

        var (last, characters) = (at, 0);
        while (text[last + 1].Gap <= Gap.Blank && (text[last + 1].IsDigits || (text[last + 1] is { IsWord: true, Gap: Gap.Glued, Length: <= 2 } && last > at)))
        {
            characters += text[++last].Length;
        }

        if (characters is >= 8 and <= 12)
        {
            found.Add(PersonalData.VatId, text[at].Start, text[last].End, Confidence.Medium, Evidence.Context);
        }
    }
}
