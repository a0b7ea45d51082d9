using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.German;

/// <summary>Number of a German driving licence.</summary>
/// <remarks>Source: Annex 8 FeV: eleven letters and digits, the first a letter. Without a published check it needs a word such as Führerschein before it.</remarks>
internal sealed class DrivingLicenceRecognizer : IRecognizer
{
    private const int Length = 11;

    private static readonly WordMap Context = Words.Map(
        "führerschein führerscheinnummer führerscheinnr fahrerlaubnis fahrerlaubnisnummer führerscheins fuehrerschein fuehrerscheinnummer");

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
        if (GroupedNumber.Read(text, letters.Start, characters, out var end) == Length
            && GroupedNumber.StandsAlone(text, letters.Start, end) && text.HasBefore(at - 1, Context, 8))
        {
            found.Add(PersonalData.DrivingLicence, letters.Start, end, Confidence.Medium, Evidence.Context);
        }
    }
}
