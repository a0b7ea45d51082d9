using OfficeKi.Privacy.Numbers;
using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.German;

/// <summary>Number of a person in German statutory health insurance (Krankenversichertennummer), unchangeable part.</summary>
/// <remarks>Source: § 290 SGB V and its directive: one letter, eight digits, check digit from digit sums with weights 1 and 2. Worked example: A000500015.</remarks>
internal sealed class HealthInsuranceRecognizer : IRecognizer
{
    private const int Length = 10;

    private static readonly WordMap Context = Words.Map(
        "krankenversichertennummer krankenversicherungsnummer versichertennummer versichertennr kvnr krankenkasse gesundheitskarte krankenversicherung egk");

    public string Id => "health-insurance";

    public Anchors Anchors { get; } = new() { Digits = true };

    public void Examine(ScanText text, int at, FindingCollector found)
    {
        var letter = text.IsMark(at - 1, '-') ? text[at - 2] : text[at - 1];
        if (letter is not { IsWord: true, Length: 1 } || !char.IsAsciiLetter(text.At(letter.Start)) || text[at].StartsParagraph || text[at].Length > Length - 1)
        {
            return;
        }

        Span<char> characters = stackalloc char[Length];
        if (GroupedNumber.Read(text, letter.Start, characters, out var end) < Length
            || characters[1..].IndexOfAnyExceptInRange('0', '9') >= 0 || !GroupedNumber.StandsAlone(text, letter.Start, end))
        {
            return;
        }

        if (IsValid(characters))
        {
            found.Add(PersonalData.HealthInsurance, letter.Start, end, Confidence.High, Evidence.Checksum);
        }
        else if (text.HasBefore(at, Context, 6))
        {
            found.Add(PersonalData.HealthInsurance, letter.Start, end, Confidence.Medium, Evidence.Context);
        }
    }

    private static bool IsValid(ReadOnlySpan<char> c)
    {
        var letter = c[0] - 'A' + 1;
        Span<char> digits = stackalloc char[Length];
        (digits[0], digits[1]) = ((char)('0' + (letter / 10)), (char)('0' + (letter % 10)));
        c[1..9].CopyTo(digits[2..]);
        return DigitSums.Of(digits, [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]) == c[9] - '0';
    }
}
