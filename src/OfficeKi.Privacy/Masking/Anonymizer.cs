using System.Text;

namespace OfficeKi.Privacy.Masking;

/// <summary>Anonymises the texts of one document for good: there is no way back, and one person has one label in all of them.</summary>
/// <remarks>Replaces what the scanner found and nothing else: what a scan misses stays, and who is meant may still follow from the rest of the text.</remarks>
public sealed class Anonymizer
{
    private readonly HashSet<string> _types;
    private readonly Replacements _replacements;
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    private Anonymizer(HashSet<string> types, Replacements replacements) => (_types, _replacements) = (types, replacements);

    /// <summary>Replaced types and how many occurrences of each.</summary>
    public IReadOnlyDictionary<string, int> Counts => _counts;

    /// <param name="texts">All texts of the document with what the scanner found in each, ordered and without overlaps.</param>
    public static Anonymizer Of(MaskingOrder order, IReadOnlyList<(string Text, IReadOnlyList<Finding> Findings)> texts)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(texts);
        HashSet<string> types = new(order.Types, StringComparer.Ordinal);
        var names = texts.SelectMany(pair => pair.Findings.Where(finding => finding.Type == Recognizers.PersonalData.Person).Select(finding => pair.Text[finding.Start..finding.End]));
        return new(types, Replacements.Of(order.Mode, PersonNames.Of(names), texts.Select(pair => pair.Text)));
    }

    /// <summary>One of the texts with its findings replaced; <see cref="MaskedText.Kept"/> says what was found and stayed.</summary>
    public MaskedText Anonymize(string text, IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(findings);

        StringBuilder result = new(text.Length + 64);
        List<MaskedSegment> segments = [];
        var at = 0;
        foreach (var finding in findings.Where(finding => _types.Contains(finding.Type)))
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(finding.Start, at, nameof(findings));
            var end = finding.End + Inflection.SwallowedBehind(text[finding.Start..finding.End], WordRest(text, finding.End));
            result.Append(text, at, finding.Start - at);
            var start = result.Length;
            result.Append(_replacements.Of(finding.Type, text[finding.Start..end]));
            segments.Add(new(start, result.Length, finding.Start, end, finding));
            _counts[finding.Type] = _counts.GetValueOrDefault(finding.Type) + 1;
            at = end;
        }

        result.Append(text, at, text.Length - at);
        return new(result.ToString(), segments) { Kept = [.. findings.Where(finding => !_types.Contains(finding.Type))] };
    }

    // A genitive ending never reaches into the next word.
    private static ReadOnlySpan<char> WordRest(string text, int from)
    {
        var end = from;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && end < from + 4)
        {
            end++;
        }

        return text.AsSpan(from..end);
    }
}
