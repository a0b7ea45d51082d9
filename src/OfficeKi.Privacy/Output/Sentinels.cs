namespace OfficeKi.Privacy.Output;

/// <summary>Private-use characters that stand for something between the passes. None can come from outside: the character cleaner has removed them.</summary>
internal static class Sentinels
{
    /// <summary>At most this many links in one block; further ones become plain text.</summary>
    public const int MostLinks = 256;

    private const char FirstLinkStart = '\uE100';
    private const char FirstLinkEnd = '\uE300';
    private const string Protected = "<>[]()!*_`~\\#&:";
    private const char FirstProtected = '\uE010';

    public static char LinkStart(int link) => (char)(FirstLinkStart + link);

    public static char LinkEnd(int link) => (char)(FirstLinkEnd + link);

    public static bool IsLinkStart(char c, out int link) => (link = c - FirstLinkStart) is >= 0 and < MostLinks;

    public static bool IsLinkEnd(char c, out int link) => (link = c - FirstLinkEnd) is >= 0 and < MostLinks;

    /// <summary>A mark that is text, not Markdown: inside code, or escaped.</summary>
    public static char Protect(char c) => Protected.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? (char)(FirstProtected + at) : c;

    public static char Unprotect(char c) => c - FirstProtected is >= 0 and var at && at < Protected.Length ? Protected[at] : c;
}
