using System.Collections.Frozen;
using OfficeKi.Language.Sentences;

namespace OfficeKi.Language.Facts.Sources;

/// <summary>What a sentence speaks of, as far as it can be told without a parser: its first noun.</summary>
internal static class Subjects
{
    private static readonly FrozenSet<string> Pronouns = "Er Sie Es Diese Dieser Dieses Dies".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Verbs =
        "ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können muss müssen darf dürfen soll sollen gilt gelten bleibt bleiben".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <param name="before">The subject of the sentence before, in the same passage.</param>
    public static string Of(string sentence, string before)
    {
        var words = Tokenizer.Words(sentence);
        if (words.Count > 1 && Pronouns.Contains(words[0].Of(sentence)) && Verbs.Contains(words[1].Of(sentence)))
        {
            return before;
        }

        foreach (var word in words)
        {
            if (char.IsUpper(sentence[word.Start]) && word.Length > 2 && !Starters.IsStarter(sentence, word.Start))
            {
                return word.Of(sentence);
            }
        }

        return "";
    }

    /// <summary>The clause with its subject when it has none of its own: „und ist nicht bebaut“, „Sie wurde nicht widerrufen“.</summary>
    public static string Complete(string clause, string subject)
    {
        var words = Tokenizer.Words(clause);
        var first = words.Count > 0 && words[0].Of(clause) is "und" or "oder" or "aber" or "sondern" ? 1 : 0;
        var lacksSubject = words.Count > first
            && (Verbs.Contains(words[first].Of(clause)) || (words.Count > 1 && Pronouns.Contains(words[0].Of(clause)) && Verbs.Contains(words[1].Of(clause))));
        return lacksSubject && subject.Length > 0 ? $"{subject} {clause}" : clause;
    }
}
