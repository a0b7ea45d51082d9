using System.Collections.Frozen;
using System.Text;

namespace OfficeKi.Language.Comparison.Atoms;

/// <summary>A word without what is only its look: case, hyphens of all kinds, soft hyphens, apostrophes, „ß“ or „ss“, the sign of a gender form, a usual short form.</summary>
internal static class WordKey
{
    private static readonly FrozenDictionary<string, string> ShortForms = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["nr"] = "nummer",
        ["abs"] = "absatz",
        ["ca"] = "circa",
        ["bzw"] = "beziehungsweise",
        ["ggf"] = "gegebenenfalls",
        ["inkl"] = "inklusive",
        ["evtl"] = "eventuell",
        ["vgl"] = "vergleiche",
        ["tel"] = "telefon",
        ["usw"] = "undsoweiter",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The key of a word that is lower-case already.</summary>
    public static string Of(string lower)
    {
        var key = IsPlain(lower) ? lower : Plain(lower);
        return ShortForms.GetValueOrDefault(key, key);
    }

    private static bool IsPlain(string lower)
    {
        foreach (var sign in lower)
        {
            if (!char.IsLetterOrDigit(sign) || sign is 'ß')
            {
                return false;
            }
        }

        return true;
    }

    private static string Plain(string lower)
    {
        var key = new StringBuilder(lower.Length + 1);
        foreach (var sign in lower)
        {
            _ = sign switch
            {
                'ß' => key.Append("ss"),
                ':' or '*' or '_' or '/' or '·' => key.Append('*'),
                _ when char.IsLetterOrDigit(sign) || char.GetUnicodeCategory(sign) == System.Globalization.UnicodeCategory.NonSpacingMark => key.Append(sign),
                _ => key,
            };
        }

        return key.ToString().Normalize(NormalizationForm.FormC);
    }
}
