using OfficeKi.Core;

namespace OfficeKi.Documents.Mail;

/// <summary>Compares two versions of one text that should say the same: the one that is shown, and the plain one for programs without HTML.</summary>
/// <remarks>A plain version differs a little in every mail: addresses written out, a line about the browser. So a line counts as other
/// text only when it has a few words and more than half of them are not shown. The other version is never read, whatever it says.</remarks>
internal static class OtherVersion
{
    private const int LeastWords = 4;

    private static readonly char[] Spaces = [' ', '\t', '\u00A0'];

    public static bool SaysMore(string other, IEnumerable<Passage> shown, CancellationToken cancellationToken)
    {
        HashSet<string> known = [.. shown.SelectMany(passage => WordsOf(passage.Text.Reveal().ReplaceLineEndings(" ")))];
        foreach (var line in other.AsSpan().EnumerateLines())
        {
            cancellationToken.ThrowIfCancellationRequested();
            List<string> words = [.. WordsOf(line.ToString())];
            if (words.Count >= LeastWords && words.Count(word => !known.Contains(word)) > words.Count / 2)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> WordsOf(string line) =>
        from part in line.Split(Spaces, StringSplitOptions.RemoveEmptyEntries)
        where !part.Contains("://", StringComparison.Ordinal) && !part.Contains('@', StringComparison.Ordinal)
        let word = new string([.. part.Where(char.IsLetterOrDigit)])
        where word.Length > 0
        select word.ToLowerInvariant();
}
