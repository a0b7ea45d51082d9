using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.Names;

/// <summary>Adds a person that was read from a text.</summary>
internal static class PersonFinding
{
    public static void Add(ScanText text, ReadName name, Confidence confidence, string evidence, FindingCollector found)
    {
        if (name.Exists)
        {
            found.Add(PersonalData.Person, text[name.First].Start, text[LastOf(text, name.Last)].End, confidence, evidence);
        }
    }

    // "Kwame Osei jr."
    private static int LastOf(ScanText text, int last) =>
        !text[last + 1].StartsLine && (text.IsWord(last + 1, "jr") || text.IsWord(last + 1, "jun") || text.IsWord(last + 1, "sen") || text.IsWord(last + 1, "junior") || text.IsWord(last + 1, "senior")) ? last + 1 : last;
}
