namespace OfficeKi.Privacy.Recognizers;

/// <summary>A finding in folded offsets, before overlaps are resolved.</summary>
internal readonly record struct Candidate(string Type, int Start, int End, Confidence Confidence, string Rule, string Evidence)
{
    public int Length => End - Start;
}

internal static class Evidence
{
    public const string Checksum = "checksum";
    public const string Context = "context";
    public const string List = "list";
    public const string Shape = "shape";
    public const string KnownPerson = "known-person";
    public const string Propagation = "propagation";
}
