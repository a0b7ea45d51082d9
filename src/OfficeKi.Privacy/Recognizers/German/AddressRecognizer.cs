using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.German;

/// <summary>Street with house number, with postcode and town behind it when they follow, or postcode and town alone on a line.</summary>
/// <remarks>
/// Source: DIN 5008 (address lines). A street is known by its ending or by its preposition ("Am Waldsaum 21"); any other name counts only when a postcode
/// follows ("Korekamp 15, 33615 Bielefeld"). A town alone is never an address: every press release would be full of them.
/// </remarks>
internal sealed class AddressRecognizer : IRecognizer
{
    private const int MostStreetWords = 5;

    public string Id => "address";

    public Anchors Anchors { get; } = new() { Digits = true };

    public void Examine(ScanText text, int at, FindingCollector found)
    {
        var number = text[at];
        if (number.Length == 5 || (number.Length == 4 && text.IsMark(at - 1, '-')))
        {
            ExaminePostcode(text, at, found);
            return;
        }

        if (ExaminePostBox(text, at, found) || number.Length > 3 || text.At(number.Start) == '0' || number.Gap == Gap.Glued && !text.IsMark(at - 1, '.'))
        {
            return;
        }

        var last = text.IsMark(at - 1, '.') ? at - 2 : at - 1;
        if (!text[last].IsWord || number.StartsLine || HouseNumber.EndOf(text, at, out var next) is not (> 0 and var end))
        {
            return;
        }

        var town = PostcodeTown.EndAfter(text, next);
        var isSetOff = text.EndsLine(next - 1) || text.IsMark(next, ',') || text.IsMark(next, ')') || text.IsMark(next, ';');
        var first = StreetNames.StartOf(text, last, MostStreetWords, isCertain: town > 0, isSetOff);
        if (first >= 0)
        {
            town = town > 0 ? town : PostcodeTown.EndAfterAddition(text, next);
            found.Add(PersonalData.Address, text[first].Start, Math.Max(end, town), Confidence.Medium, town > 0 ? Evidence.Shape : Evidence.List);
        }
    }

    // "Postfach 11 40, 38999 Hallenfurt"; a box without a town says nothing.
    private static bool ExaminePostBox(ScanText text, int at, FindingCollector found)
    {
        if (!text.IsWord(at - 1, "postfach") || text[at].StartsLine)
        {
            return false;
        }

        var last = at;
        while (text[last + 1] is { IsDigits: true, Length: <= 3, Gap: Gap.Blank })
        {
            last++;
        }

        if (PostcodeTown.EndAfter(text, last + 1) is > 0 and var end)
        {
            found.Add(PersonalData.Address, text[at - 1].Start, end, Confidence.Medium, Evidence.Shape);
        }

        return true;
    }

    private static void ExaminePostcode(ScanText text, int at, FindingCollector found)
    {
        var start = PostcodeTown.StartOf(text, at);
        var end = start >= 0 ? PostcodeTown.EndOf(text, at) : 0;
        if (end == 0)
        {
            return;
        }

        var before = text.TokenAt(start) - 1;
        if (StreetNames.IsNumberlessStreet(text, before, out var street))
        {
            start = street;
        }
        else if (!text[before + 1].StartsLine && !text.IsMark(before, ',') && !text.IsMark(before, '|') && !text.IsWord(before, "in"))
        {
            return;
        }

        found.Add(PersonalData.Address, start, end, Confidence.Medium, Evidence.Shape);
    }
}
