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
            if (word.Start >= part.Start && word.End <= part.End && IsNoun(sentence, word, isFirst))
            {
                keys.Add(Cistem.Stem(word.In(sentence)));
            }

            else if (word.Start >= part.Start && word.End <= part.End && SideOf(word.Of(sentence), isVote) is { } side)
            {
                keys.Add(side);
            }

            isFirst = false;
        }

        foreach (var date in facts.OfType<Fact.Date>().Where(date => date.Year > 0 && date != fact && date.Start >= part.Start && date.End <= part.End))
        {
            keys.Add($"#{date.Year}");
        }

        foreach (var ordinal in facts.OfType<Fact.Quantity>().Where(ordinal => ordinal.IsOrdinal && ordinal != fact && ordinal.Start >= part.Start && ordinal.End <= part.End))
        {
            keys.Add(FormattableString.Invariant($"#{ordinal.Value}."));
        }

        return keys;
    }

    // Two ends of one thing that only a verb or preposition tells apart.
    private static string? SideOf(string word, bool isVote) => word.ToLowerInvariant() switch
    {
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
