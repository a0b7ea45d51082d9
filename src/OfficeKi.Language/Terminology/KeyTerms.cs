using OfficeKi.Language.Words;

namespace OfficeKi.Language.Terminology;

/// <summary>A term a text is about, where it stands first.</summary>
/// <param name="Score">Weight among the terms of the same text; above 0, comparable only there.</param>
public sealed record KeyTerm(string Term, int Passage, TextSpan Span, double Score)
{
    /// <summary>How often the text uses it, in any inflection.</summary>
    public int Uses { get; init; } = 1;
}

/// <summary>Finds what a text talks about: capitalised words inside sentences, weighted by how often, in how few passages and how long.</summary>
/// <remarks>
/// tf · ln(1 + N/df) · length, merged by stem (design of language.md 1.2, after RAKE and YAKE). Capitalised and not at the beginning of a sentence is a noun in German
/// with few exceptions; names are nouns too, and it cannot tell them apart.
/// </remarks>
public static class KeyTerms
{
    private const int ShortestTerm = 5;

    /// <param name="count">At most this many, best first.</param>
    public static IReadOnlyList<KeyTerm> Of(IReadOnlyList<TextPassage> passages, int count, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(passages);
        Dictionary<string, Entry> entries = [];
        foreach (var passage in passages.Where(passage => passage.Part != TextPart.Other))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Collect(passage, entries);
        }

        return
        [
            .. entries.Values.Select(entry => entry.First with { Uses = entry.Count, Score = entry.Count * Math.Log(1 + ((double)passages.Count / entry.Passages)) * Math.Sqrt(entry.First.Term.Length) })
                .OrderByDescending(term => term.Score).ThenBy(term => term.Passage).ThenBy(term => term.Span.Start).Take(count),
        ];
    }

    private static void Collect(TextPassage passage, Dictionary<string, Entry> entries)
    {
        foreach (var sentence in SentenceSplitter.Split(passage.Text))
        {
            var text = sentence.Of(passage.Text);
            foreach (var word in Tokenizer.Words(text).Skip(passage.Part == TextPart.Heading ? 0 : 1))
            {
                var term = word.Of(text);
                if (term.Length >= ShortestTerm && char.IsUpper(term[0]) && char.IsLower(term[^1]) && term.All(sign => char.IsLetter(sign) || sign == '-') && !StopWords.Contains(term)
                    && !IsPlaceholder(text, word))
                {
                    Add(entries, new(term, passage.Id, new(sentence.Start + word.Start, sentence.Start + word.End), 0));
                }
            }
        }
    }

    private static void Add(Dictionary<string, Entry> entries, KeyTerm term)
    {
        var stem = Cistem.Stem(term.Term);
        if (!entries.TryGetValue(stem, out var entry))
        {
            entries[stem] = entry = new(term);
        }

        entry.Count++;
        entry.Passages += entry.Last == term.Passage ? 0 : 1;
        entry.Last = term.Passage;
    }

    private static bool IsPlaceholder(string text, TextSpan word) => word.Start > 0 && text[word.Start - 1] == '[';

    private sealed class Entry(KeyTerm first)
    {
        public KeyTerm First => first;

        public int Count { get; set; }

        public int Passages { get; set; }

        public int Last { get; set; } = -1;
    }
}
