using System.Collections.Frozen;

namespace OfficeKi.Language.Dates.Reading;

/// <summary>Whether a sentence tells of the past.</summary>
/// <remarks>A short list of forms; reported speech and mixed sentences may be read wrongly.</remarks>
internal static class Tense
{
    private static readonly FrozenSet<string> Past =
        "wurde wurden war waren hatte hatten fand fanden erfolgte erfolgten endete endeten begann begannen ging gingen tagte tagten beschloss ergab lag lagen kam kamen konnte konnten teilte teilten fiel fielen gab gaben stellte stellten nahm nahmen".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // Where a past sentence still sets a deadline: „Die Frist wurde bis zum … verlängert“.
    private static readonly FrozenSet<string> Setting = "verlängert festgesetzt gesetzt verlegt vereinbart verschoben bestimmt festgelegt".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool IsPast(Scan scan, int around) =>
        scan.LastBefore(around, Past.Contains) >= 0 || scan.FirstFrom(around, Past.Contains) >= 0 || IsPerfect(scan, around);

    /// <summary>Past, and no deadline is set in it.</summary>
    public static bool IsOver(Scan scan, int around) => IsPast(scan, around) && scan.FirstFrom(around, Setting.Contains) < 0 && scan.LastBefore(around, Setting.Contains) < 0;

    // „hat … beschlossen“, „haben … angeschrieben“, but not „hat … zu prüfen“.
    private static bool IsPerfect(Scan scan, int around)
    {
        var have = scan.LastBefore(around, static word => word is "hat" or "haben" or "habe");
        if (have < 0 || scan.LastBefore(around, static word => word is "kann" or "können" or "muss" or "müssen" or "soll" or "sollen" or "wird" or "werden") > have)
        {
            return false;
        }

        for (var i = around; i < Math.Min(scan.Count, around + 40) && !EndsClause(scan, i); i++)
        {
            if (IsParticiple(scan.Word(i)) && !scan.IsCapital(i) && !scan.IsAny(i - 1, "zu"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsClause(Scan scan, int position) =>
        scan.Lexemes.IsSign(position, ';') || (scan.Lexemes.IsSign(position, ',') && !scan.Lexemes.IsDigits(position + 1) && !scan.Lexemes.IsDigits(position - 1));

    private static bool IsParticiple(string word)
    {
        // „vorzulegen“ is an infinitive, „zugestimmt“ and „zugestellt“ are not.
        var isInfinitive = word.Contains("zu", StringComparison.Ordinal) && !word.Contains("zuge", StringComparison.Ordinal);
        if (word.Length <= 4 || isInfinitive || !(word.EndsWith('t') || word.EndsWith("en", StringComparison.Ordinal)))
        {
            return false;
        }

        var joint = word.IndexOf("ge", StringComparison.Ordinal);
        return joint is >= 0 and <= 6 && word.Length - joint >= 5
            || word.StartsWith("be", StringComparison.Ordinal) || word.StartsWith("er", StringComparison.Ordinal) || word.StartsWith("ver", StringComparison.Ordinal) || word.StartsWith("ent", StringComparison.Ordinal);
    }
}
