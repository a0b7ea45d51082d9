using System.Collections.Frozen;
using OfficeKi.Language.PlainLanguage.Reading;

namespace OfficeKi.Language.PlainLanguage.Wording;

/// <summary>Finds abbreviations with full stops. Titles and parts of names (Dr., e. V.) are none.</summary>
internal static class DottedWords
{
    private const int MostParts = 4;

    // Without dots and spaces. „!“: invariant, so it can be replaced; „?“: the long form depends on the words around.
    private static readonly FrozenDictionary<string, string> Long = new Dictionary<string, string>
    {
        ["zb"] = "!zum Beispiel",
        ["dh"] = "!das heißt",
        ["idr"] = "!in der Regel",
        ["usw"] = "!und so weiter",
        ["etc"] = "!und so weiter",
        ["uu"] = "!unter Umständen",
        ["zt"] = "!zum Teil",
        ["zzt"] = "!zurzeit",
        ["zz"] = "!zurzeit",
        ["ca"] = "!etwa",
        ["va"] = "!vor allem",
        ["so"] = "!siehe oben",
        ["su"] = "!siehe unten",
        ["vgl"] = "!vergleiche",
        ["ihv"] = "!in Höhe von",
        ["mind"] = "!mindestens",
        ["insb"] = "!vor allem",
        ["insbes"] = "!vor allem",
        ["iü"] = "!im Übrigen",
        ["mwn"] = "!mit weiteren Nachweisen",
        ["ivm"] = "in Verbindung mit",
        ["iv"] = "in Vertretung",
        ["bzw"] = "oder, und, genauer",
        ["ggf"] = "wenn nötig, vielleicht",
        ["evtl"] = "vielleicht",
        ["ua"] = "unter anderem, und andere",
        ["og"] = "oben genannt",
        ["inkl"] = "mit, einschließlich",
        ["zzgl"] = "und, plus",
        ["bzgl"] = "zu, wegen",
        ["sog"] = "so genannt",
        ["isd"] = "im Sinne von",
        ["isv"] = "im Sinne von",
        ["gem"] = "nach",
        ["abzgl"] = "minus, ohne",
        ["einschl"] = "mit",
        ["lt"] = "nach",
        ["max"] = "höchstens",
        ["min"] = "mindestens",
        ["vorl"] = "vorläufig",
        ["betr"] = "wegen, zu",
        ["entspr"] = "entsprechend",
        ["grds"] = "grundsätzlich, in der Regel",
        ["spät"] = "spätestens",
        ["rd"] = "rund",
        ["monatl"] = "monatlich",
        ["jährl"] = "jährlich",
        ["tägl"] = "täglich",
        ["mtl"] = "monatlich",
        ["schriftl"] = "schriftlich",
        ["tel"] = "telefonisch",
        ["ff"] = "und folgende",
        ["aao"] = "an der genannten Stelle",
        ["zhd"] = "an",
        ["hins"] = "zu, wegen",
        ["ausschl"] = "nur",
        ["vorgen"] = "genannt",
        ["uä"] = "und Ähnliches",
        ["oä"] = "oder Ähnliches",
        ["udgl"] = "und so weiter",
        ["usf"] = "und so weiter",
        ["spez"] = "vor allem",
        ["urspr"] = "zuerst",
        ["vorauss"] = "wahrscheinlich",
        ["voraussichtl"] = "wahrscheinlich",
        ["bspw"] = "!zum Beispiel",
        ["zw"] = "zwischen",
        ["abs"] = "Absatz",
        ["ziff"] = "Ziffer",
        ["anl"] = "Anlage",
        ["az"] = "Aktenzeichen",
        ["str"] = "Straße",
        ["stk"] = "Stück",
        ["std"] = "Stunde",
        ["mio"] = "Millionen",
        ["mrd"] = "Milliarden",
        ["tsd"] = "Tausend",
        ["ivb"] = "in Verbindung",
        ["eh"] = "ehrenamtlich",
        ["ehem"] = "früher",
        ["verh"] = "verheiratet",
        ["geb"] = "geboren",
        ["wg"] = "wegen",
        ["allg"] = "allgemein",
        ["gez"] = "gezeichnet",
        ["öff"] = "öffentlich",
        ["öffentl"] = "öffentlich",
        ["städt"] = "städtisch",
        ["verw"] = "Verwaltung",
        ["vorh"] = "vorhanden",
        ["pers"] = "persönlich",
        ["erf"] = "erforderlich",
        ["erforderl"] = "nötig",
        ["zust"] = "zuständig",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // In letters these are usual in addresses and references.
    private static readonly FrozenSet<string> OnlyInSimple = "str az tel gez geb abs nr std".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<DottedHit> Find(PlainSentence sentence, PlainProfile profile)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (Chain(sentence, i) is { } chain)
            {
                if (profile != PlainProfile.Letter || !OnlyInSimple.Contains(chain.Key))
                {
                    var advice = Long[chain.Key];
                    yield return new(chain.Span, advice.TrimStart('!'), advice.StartsWith('!'));
                }

                i = chain.Last;
            }
        }
    }

    // „z. B.“, „i.V.m.“, „z.B“: the longest chain of dotted parts that is in the list.
    private static (TextSpan Span, string Key, int Last)? Chain(PlainSentence sentence, int first)
    {
        (TextSpan, string, int)? best = null;
        var key = "";
        for (var i = first; i < Math.Min(sentence.Count, first + MostParts); i++)
        {
            var word = sentence.Words[i];
            if ((i > first && !IsJoined(sentence, i)) || word.End >= sentence.Text.Length || sentence.Text[word.End] != '.' || word.Letters != word.Text.Length)
            {
                break;
            }

            key += word.Lower;
            best = Long.ContainsKey(key) && !IsWord(sentence, first, i, key) ? (new TextSpan(sentence.Words[first].Start, word.End + 1), key, i) : best;
        }

        return best;
    }

    private static bool IsJoined(PlainSentence sentence, int i)
    {
        var gap = sentence.Text.AsSpan(sentence.Words[i - 1].End, sentence.Words[i].Start - sentence.Words[i - 1].End);
        return gap.Trim() is "." && sentence.Words[i].Letters <= 4;
    }

    // „so.“ and „min.“ at the end of a sentence, or „Eh.“, are words unless there is a dot inside.
    private static bool IsWord(PlainSentence sentence, int first, int last, string key) =>
        first == last && (key.Length <= 2 && key is not ("ca" or "lt" or "ff" or "rd" or "az" or "wg" or "zb" or "dh" or "ua" or "og" or "zw")
            || (sentence.Words[last].End + 1 >= sentence.Span.End && key is "max" or "min" or "tel" or "std" or "spät" or "gem" or "zw" or "erf" or "pers"));
}
