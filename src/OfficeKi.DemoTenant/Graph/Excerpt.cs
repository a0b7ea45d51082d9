namespace OfficeKi.DemoTenant.Graph;

/// <summary>Parts of a text, never with half a character at an end.</summary>
internal static class Excerpt
{
    public static string Cut(string text, int start, int length)
    {
        var from = Whole(text, Math.Min(start, text.Length));
        var to = Whole(text, Math.Min(from + length, text.Length));
        return text[from..to];
    }

    private static int Whole(string text, int at) =>
        at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]) ? at - 1 : at;
}
