using OfficeKi.Privacy.Numbers;
using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.German;

/// <summary>German VAT identification number (Umsatzsteuer-Identifikationsnummer).</summary>
/// <remarks>
/// Source: § 27a UStG: DE and nine digits. The check digit (ISO/IEC 7064 MOD 11,10) is common knowledge, not a published rule:
/// a number that fails it is kept with low confidence. Worked example: DE136695976.
/// </remarks>
internal sealed class VatIdRecognizer : IRecognizer
{
    private const int Length = 11;

    private static readonly WordMap Context = Words.Map("ust umsatzsteuer identnummer ustid ustidnr vat umsatzsteueridentifikationsnummer idnr");

    public string Id => "vat-id";

    public Anchors Anchors { get; } = new() { Words = ["de"] };

    public void Examine(ScanText text, int at, FindingCollector found)
    {
        var country = text[at];
        Span<char> characters = stackalloc char[Length];
        if (country.Case != LetterCase.Upper || !text[at + 1].IsDigits
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
}
