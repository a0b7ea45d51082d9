namespace OfficeKi.Language.PlainLanguage.Wording;

/// <summary>Proposes where a long compound could have a hyphen: behind a joint that only stands inside compounds.</summary>
/// <remarks>Without a dictionary only joints such as „…ungs|…“, „…heits|…“, „…täts|…“ are sure; other compounds get no proposal.</remarks>
internal static class Compounds
{
    private const int ShortestPart = 4;

    private static readonly string[] Joints = ["ungs", "heits", "keits", "schafts", "ions", "täts", "tums", "lings"];

    /// <summary>The word with one hyphen near its middle, or null.</summary>
    public static string? Divide(string word)
    {
        var best = -1;
        foreach (var joint in Joints)
        {
            for (var at = word.IndexOf(joint, StringComparison.Ordinal); at > 0; at = word.IndexOf(joint, at + 1, StringComparison.Ordinal))
            {
                var end = at + joint.Length;
                if (end >= ShortestPart && word.Length - end >= ShortestPart && Math.Abs((word.Length / 2) - end) < Math.Abs((word.Length / 2) - best))
                {
                    best = end;
                }
            }
        }

        return best < 0 || word.Contains('-', StringComparison.Ordinal) ? null : $"{word[..best]}-{char.ToUpperInvariant(word[best])}{word[(best + 1)..]}";
    }
}
