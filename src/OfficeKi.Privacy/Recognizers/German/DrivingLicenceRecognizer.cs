using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.German;

/// <summary>Number of a German driving licence.</summary>
/// <remarks>
/// Source: Annex 8 FeV: eleven letters and digits: the authority (a letter and three digits), five for the serial, a check digit, the number of the copy.
/// The check digit weighs the first nine by 9 to 1 (A = 10 … Z = 35), modulo 11, X for 10. Worked example: B072RRE2I55.
/// One random number in eleven passes, so the whole shape has to fit; a number that fails the check needs a word such as Führerschein before it.
/// </remarks>
internal sealed class DrivingLicenceRecognizer : IRecognizer
{
    private const int Length = 11;
    private const int Checked = 9;

    private static readonly WordMap Context = Words.Map(
        "führerschein führerscheinnummer führerscheinnr fahrerlaubnis fahrerlaubnisnummer führerscheins fuehrerschein fuehrerscheinnummer fs führerscheine");

    public string Id => "driving-licence";

    public Anchors Anchors { get; } = new() { Digits = true };

    public void Examine(ScanText text, int at, FindingCollector found)
    {
        var letters = text[at - 1];
        if (letters is not { IsWord: true, Case: LetterCase.Upper, Length: <= 2 } || text[at].Gap > Gap.Blank || text[at].Length < 2)
        {
            return;
        }

        Span<char> characters = stackalloc char[Length];
        if (GroupedNumber.Read(text, letters.Start, characters, out var end) < Length || !GroupedNumber.StandsAlone(text, letters.Start, end))
        {
            return;
        }

        if (HasShape(characters) && CheckCharacter(characters[..Checked]) == characters[Checked])
        {
            found.Add(PersonalData.DrivingLicence, letters.Start, end, Confidence.High, Evidence.Checksum);
        }
        else if (text.HasBefore(at - 1, Context, 8))
        {
            found.Add(PersonalData.DrivingLicence, letters.Start, end, Confidence.Medium, Evidence.Context);
        }
    }

    private static bool HasShape(ReadOnlySpan<char> number) =>
        char.IsAsciiLetter(number[0]) && number[1..4].IndexOfAnyExceptInRange('0', '9') < 0 && char.IsAsciiDigit(number[^1]) && number[4..Checked].IndexOfAnyInRange('A', 'Z') >= 0;

    private static char CheckCharacter(ReadOnlySpan<char> number)
    {
        var sum = 0;
        for (var i = 0; i < number.Length; i++)
        {
            sum += (Checked - i) * (char.IsAsciiDigit(number[i]) ? number[i] - '0' : number[i] - 'A' + 10);
        }

        return sum % 11 == 10 ? 'X' : (char)('0' + (sum % 11));
    }
}
