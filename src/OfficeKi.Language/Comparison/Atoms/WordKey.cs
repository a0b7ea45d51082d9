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

    public static string Of(ReadOnlySpan<char> word)
    {
        var key = new StringBuilder(word.Length + 1);
        for (var i = 0; i < word.Length; i++)
        {
            _ = word[i] switch
            {
                'ß' => key.Append("ss"),
                ':' or '*' or '_' or '/' or '·' => key.Append('*'),
                var sign when char.IsLetterOrDigit(sign) => key.Append(char.ToLowerInvariant(sign)),
                var sign when char.GetUnicodeCategory(sign) == System.Globalization.UnicodeCategory.NonSpacingMark => key.Append(sign),
                _ => key,
            };
        }

        var text = key.ToString();
        text = text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC);
        return ShortForms.GetValueOrDefault(text, text);
    }
}
