using System.Collections.Frozen;

namespace OfficeKi.Language.Dates.Reading;

/// <summary>Whether a sentence tells of the past.</summary>
/// <remarks>A short list of forms; reported speech and mixed sentences may be read wrongly.</remarks>
internal static class Tense
{
    private static readonly FrozenSet<string> Past =
        "wurde wurden war waren hatte hatten fand fanden erfolgte erfolgten endete endeten begann begannen ging gingen tagte tagten beschloss ergab lag lagen kam kamen konnte konnten teilte teilten".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool IsPast(Scan scan, int around)
    {
        if (scan.LastBefore(around, Past.Contains) >= 0 || scan.FirstFrom(around, Past.Contains) >= 0)
        {
            return true;
        }

        // „hat … beschlossen“, „haben … angeschrieben“, but not „hat … zu prüfen“.
        var last = LastWord(scan, around);
        return IsParticiple(scan.Word(last))
            && scan.LastBefore(last, static word => word is "hat" or "haben" or "habe") >= 0
            && scan.LastBefore(last, static word => word is "zu" or "kann" or "können" or "muss" or "müssen" or "soll" or "sollen" or "wird" or "werden") < 0;
    }

    private static int LastWord(Scan scan, int around)
    {
        var last = around;
        for (var i = around; i < Math.Min(scan.Count, around + 40) && !scan.Lexemes.IsSign(i, ',') && !scan.Lexemes.IsSign(i, ';'); i++)
        {
            last = scan.Word(i).Length > 0 ? i : last;
        }

        return last;
    }

    private static bool IsParticiple(string word) =>
        word.Length > 4 && (word.EndsWith('t') || word.EndsWith("en", StringComparison.Ordinal))
        && (word.StartsWith("ge", StringComparison.Ordinal) || word.Contains("ge", StringComparison.Ordinal) || word.StartsWith("be", StringComparison.Ordinal)
            || word.StartsWith("er", StringComparison.Ordinal) || word.StartsWith("ver", StringComparison.Ordinal) || word.StartsWith("ent", StringComparison.Ordinal));
}
