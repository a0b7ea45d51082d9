using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.Names;

/// <summary>Adds a person that was read from a text.</summary>
internal static class PersonFinding
{
    public static void Add(ScanText text, ReadName name, Confidence confidence, string evidence, FindingCollector found)
    {
        if (name.Exists)
        {
            found.Add(PersonalData.Person, text[name.First].Start, text[name.Last].End, confidence, evidence);
        }
    }
}
