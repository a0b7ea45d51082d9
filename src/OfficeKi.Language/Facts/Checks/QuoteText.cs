using System.Text;

namespace OfficeKi.Language.Facts.Checks;

/// <summary>Text in the form in which quotations are compared: one kind of quote, dash and space; no soft hyphens.</summary>
internal static class QuoteText
{
    public static string Normalise(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var sign in WellFormed(text).Normalize(NormalizationForm.FormC))
        {
            var plain = sign switch
            {
                '„' or '“' or '”' or '«' or '»' or '‚' or '‘' or '’' or '‹' or '›' or '\'' => '"',
                '–' or '—' or '\u2010' or '\u2011' => '-',
                _ when char.IsWhiteSpace(sign) => ' ',
                _ => sign,
            };
            if (sign is not ('\u00AD' or '\u200B') && !(plain == ' ' && result.Length > 0 && result[^1] == ' '))
            {
                result.Append(plain);
            }
        }

        return result.ToString();
    }

    // Half a surrogate pair cannot be normalised; it becomes U+FFFD.
    private static string WellFormed(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            result.Append(rune);
        }

        return result.ToString();
    }
}
