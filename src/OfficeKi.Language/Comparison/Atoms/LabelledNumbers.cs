namespace OfficeKi.Language.Comparison.Atoms;

/// <summary>What stands behind „Kassenzeichen“, „Rechnungsnummer“, „Az.“ must be copied sign by sign, also when it looks like a number: „8812-4403“.</summary>
internal static class LabelledNumbers
{
    private const int Longest = 40;

    /// <summary>The references of a text in order.</summary>
    public static IEnumerable<Atom> Find(string text, IReadOnlyList<TextSpan> words)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (IsLabel(words[i].In(text)) && IsBehindLabel(text.AsSpan(words[i].End, words[i + 1].Start - words[i].End)) && EndOf(text, words[i + 1].Start) is var end && end > words[i + 1].Start)
            {
                yield return new(ChangeKind.Reference, $"#r{Facts.Reading.ReferenceReader.KeyOf(text.AsSpan(words[i + 1].Start, end - words[i + 1].Start))}", words[i + 1].Start, end);
            }
        }
    }

    private static bool IsLabel(ReadOnlySpan<char> word) =>
        word is "Az" or "AZ" || (word.Length > 7 && (word.EndsWith("zeichen") || word.EndsWith("nummer") || word.EndsWith("-Nr")) && char.IsUpper(word[0]));

    private static bool IsBehindLabel(ReadOnlySpan<char> between) => between.Length <= 3 && between.Trim(" \u00A0.:").IsEmpty;

    // A run without spaces that has figures in it.
    private static int EndOf(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start <= Longest && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        while (end > start && !char.IsLetterOrDigit(text[end - 1]))
        {
            end--;
        }

        return end - start <= Longest && text.AsSpan(start, end - start).ContainsAnyInRange('0', '9') ? end : start;
    }
}
