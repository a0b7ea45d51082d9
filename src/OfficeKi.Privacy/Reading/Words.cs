namespace OfficeKi.Privacy.Reading;

/// <summary>Reads our own hand-written lists: words between blanks.</summary>
internal static class Words
{
    public static string[] In(string list) => list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    public static WordMap Map(string list) => WordMap.Of(In(list));
}
