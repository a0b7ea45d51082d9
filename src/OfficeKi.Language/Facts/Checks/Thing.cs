using System.Collections.Frozen;
using OfficeKi.Language.Sentences;
using OfficeKi.Language.Words;

namespace OfficeKi.Language.Facts.Checks;

/// <summary>What a figure is about: the nouns, ordinals and years in its part of the sentence.</summary>
internal static class Thing
{
    private static readonly FrozenSet<string> UnitWords = (
        "euro eur cent prozent uhr tag tage tagen woche wochen monat monate monaten jahr jahre jahren jahres stunde stunden minute minuten meter metern kilometer kilometern hektar quadratmeter quadratmetern million millionen milliarde milliarden mio mrd "
        + "ende anfang mitte höhe betrag frau herr herrn zeit zahl").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Stems of nouns, years as „#2025“, ordinals as „#2.“, sides as „#beginn“.</summary>
    public static HashSet<string> Around(string sentence, IReadOnlyList<Fact> facts, Fact fact)
    {
        var part = Segments.Around(sentence, facts, fact);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var isFirst = part.Start == 0;
        var isVote = sentence.Contains("stimm", StringComparison.Ordinal);
        foreach (var word in Tokenizer.Words(sentence))
        {
            var isInside = word.Start >= part.Start && word.End <= part.End;
            if (isInside && SideOf(word.Of(sentence), isVote) is { } side)
            {
                keys.Add(side);
            }
            else if (isInside && IsNoun(sentence, word, isFirst))
            {
                keys.Add(Cistem.Stem(word.In(sentence)));
            }

            isFirst = false;
        }

        keys.UnionWith(facts.Where(other => other != fact && other.Start >= part.Start && other.End <= part.End).Select(other => KeyOf(sentence, other)).OfType<string>());
        return keys;
    }

    // A year, an ordinal, or the number of a thing: „Rechnung 4712“.
    private static string? KeyOf(string sentence, Fact fact) => fact switch
    {
        Fact.Date { Year: > 0 } date => $"#{date.Year}",
        Fact.Quantity { IsOrdinal: true } ordinal => FormattableString.Invariant($"#{ordinal.Value}."),
        Fact.Quantity { Unit: Unit.None, IsWord: false } number when FollowsNoun(sentence, number.Start) => FormattableString.Invariant($"#Nr{number.Value}"),
        _ => null,
    };

    private static bool FollowsNoun(string sentence, int start)
    {
        var end = start - 1;
        var at = end - 1;
        while (at >= 0 && char.IsLetter(sentence[at]))
        {
            at--;
        }

        return end - at > 2 && sentence[end] == ' ' && char.IsUpper(sentence[at + 1]) && !UnitWords.Contains(sentence[(at + 1)..end].ToLowerInvariant());
    }

    // Two ends of one thing that only a verb or preposition tells apart.
    private static string? SideOf(string word, bool isVote) => word.ToLowerInvariant() switch
    {
        "vertragsbeginn" or "mietbeginn" or "baubeginn" or "fristbeginn" or "kursbeginn" or "projektbeginn" or "dienstbeginn" => "#beginn",
        "vertragsende" or "mietende" or "bauende" or "fristende" or "kursende" or "projektende" or "dienstende" => "#ende",
        "beginnt" or "begann" or "beginnen" or "startet" or "starten" => "#beginn",
        "endet" or "endete" or "enden" => "#ende",
        "für" or "dafür" when isVote => "#für",
        "gegen" or "dagegen" when isVote => "#gegen",
        _ => null,
    };

    private static bool IsNoun(string sentence, TextSpan word, bool isFirst) =>
        char.IsUpper(sentence[word.Start]) && word.Length > 2
        && !(isFirst && Starters.IsStarter(sentence, word.Start))
        && !StopWords.Contains(word.In(sentence))
        && Months.NumberOf(word.In(sentence)) == 0
        && !UnitWords.Contains(word.Of(sentence).ToLowerInvariant());
}
