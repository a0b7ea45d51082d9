using System.Text;

namespace OfficeKi.Privacy.Masking;

/// <summary>The genitive of names: Müllers, Müller's, Hans’.</summary>
internal static class Inflection
{
    private static readonly string[] Endings = ["’s", "'s", "s"];

    /// <summary>The form without a genitive ending, or null when there is none.</summary>
    public static string? StemOf(string surface)
    {
        foreach (var ending in Endings)
        {
            if (surface.Length > ending.Length + 2 && surface.EndsWith(ending, StringComparison.Ordinal) && !EndsHissing(surface[..^ending.Length]))
            {
                return surface[..^ending.Length];
            }
        }

        return null;
    }

    /// <summary>How many characters behind a hissing name belong into its placeholder, so that restoring needs no guess.</summary>
    public static int SwallowedBehind(string surface, ReadOnlySpan<char> rest)
    {
        var swallowed = 0;
        while (EndsHissing(surface) && EndingAt(rest[swallowed..], allowsLetter: true) is > 0 and var length)
        {
            swallowed += length;
        }

        return swallowed;
    }

    /// <summary>A model writes "[PERSON_1]s"; behind a hissing name German has an apostrophe and no s: Hans’.</summary>
    /// <returns>How many characters of the rest were dealt with.</returns>
    public static int DroppedBehind(string surface, ReadOnlySpan<char> rest, StringBuilder restored)
    {
        if (!EndsHissing(surface) || EndingAt(rest, allowsLetter: false) is not (> 0 and var length))
        {
            return 0;
        }

        restored.Append('’');
        return length;
    }

    private static int EndingAt(ReadOnlySpan<char> rest, bool allowsLetter)
    {
        foreach (var ending in Endings)
        {
            if (rest.StartsWith(ending, StringComparison.Ordinal) && (allowsLetter || rest.Length == ending.Length || !char.IsLetterOrDigit(rest[ending.Length])))
            {
                return ending.Length;
            }
        }

        return 0;
    }

    private static bool EndsHissing(string surface) => surface[^1] is 's' or 'ß' or 'x' or 'z';
}
