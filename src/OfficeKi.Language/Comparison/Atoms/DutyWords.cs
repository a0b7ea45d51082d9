using System.Collections.Frozen;

namespace OfficeKi.Language.Comparison.Atoms;

/// <summary>Words of duty, permission and negation; forms of one word and „hat … zu“ for „muss“ count as the same.</summary>
internal static class DutyWords
{
    private const int FurthestInfinitive = 25;

    private static readonly FrozenDictionary<string, string> Keys = Build(
        ("#must", "muss muß müssen musst musste mussten mußte mußten verpflichtet"),
        ("#should", "soll sollen"),
        ("#ought", "sollte sollten"),
        ("#can", "kann können"),
        ("#could", "könnte könnten konnte konnten"),
        ("#may", "darf dürfen durfte durften berechtigt befugt"),
        ("#need", "braucht brauchen"),
        ("#not", "nicht kein keine keinen keinem keiner keines keinesfalls keineswegs nie niemals"),
        ("#without", "ohne"),
        ("#allowed", "zulässig zulässige erlaubt gestattet"),
        ("#forbidden", "unzulässig unzulässige verboten untersagt"),
        ("#mandatory", "zwingend verpflichtend verbindlich"),
        ("#voluntary", "freiwillig unverbindlich"));

    private static readonly FrozenSet<string> Auxiliaries = "ist sind hat haben".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // „ist bereit, … zu“, „um … zu“: nobody has to.
    private static readonly FrozenSet<string> Breaks = "um ohne statt anstatt bereit möglichkeit recht anspruch".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Prefixes =
        ["ein", "ab", "an", "auf", "aus", "vor", "mit", "nach", "her", "hin", "bei", "zurück", "um", "durch", "weiter", "fest", "bereit", "sicher", "dar", "zusammen", "nieder", "heraus", "herbei", "frei", "statt", "bekannt"];

    /// <summary>The class of the word at the index, or null for any other word.</summary>
    public static string? ClassOf(Clauses clauses, int index)
    {
        var word = clauses.Lower[index];
        return Keys.TryGetValue(word, out var known) ? known
            : Auxiliaries.Contains(word) && IsToDo(clauses.Lower, index + 1, clauses.EndOf(index, FurthestInfinitive)) ? "#must"
            : null;
    }

    // „ist bis zum 30.9. einzureichen“, „hat … zu zahlen“
    private static bool IsToDo(IReadOnlyList<string> words, int from, int to)
    {
        for (var i = from; i < to && !Breaks.Contains(words[i]); i++)
        {
            if (IsJoined(words[i]) || (words[i] == "zu" && i + 1 < to && words[i + 1].EndsWith('n') && words[i + 1].Length > 3))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsJoined(string word) => word.Length >= 8 && word.EndsWith('n')
        && Prefixes.Any(prefix => word.StartsWith(prefix, StringComparison.Ordinal) && word.AsSpan(prefix.Length).StartsWith("zu") && word.Length >= prefix.Length + 6);

    private static FrozenDictionary<string, string> Build(params (string Key, string Words)[] classes) => classes
        .SelectMany(entry => entry.Words.Split(' ').Select(word => (entry.Key, Word: word)))
        .ToFrozenDictionary(entry => entry.Word, entry => entry.Key, StringComparer.Ordinal);
}
