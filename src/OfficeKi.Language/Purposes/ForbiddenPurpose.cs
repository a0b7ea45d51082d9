using System.Text.RegularExpressions;

namespace OfficeKi.Language.Purposes;

/// <summary>Recognises in the user's own words what no function may be used for.</summary>
/// <remarks>
/// Sources: Art. 5 (1) (f) AI Act (emotions at work), Annex III no. 4 (applicants, employees) and no. 5 (a) (public benefits), Art. 25 (a change of purpose).
/// It looks for a demand (an order, a question what to do) together with the people it is about. „Fasse die Bewerbung zusammen“ and „Wer entscheidet über den Antrag?“ are
/// none. It does not claim to see through every circumlocution.
/// </remarks>
public static class ForbiddenPurpose
{
    /// <summary>More than a person types as a demand; longer notes are looked at up to here.</summary>
    private const int Longest = 20_000;

    /// <summary>The codes of the purposes the words ask for: <c>rank-applicants</c>, <c>judge-employees</c>, <c>decide-benefits</c>, <c>infer-emotions</c>.</summary>
    public static IReadOnlyList<string> Find(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var text = words.Length > Longest ? words[..Longest] : words;
        HashSet<string> found = [];
        foreach (var span in SentenceSplitter.Split(text))
        {
            var sentence = $" {string.Join(' ', span.Of(text).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))} ";
            found.UnionWith(Demands.All.Where(demand => !found.Contains(demand.Purpose) && demand.Pattern.IsMatch(sentence)).Select(demand => demand.Purpose));
        }

        return [.. found.Order(StringComparer.Ordinal)];
    }
}

/// <summary>A form in which a purpose is asked for, over one sentence in lower case with a blank at each end.</summary>
internal sealed record Demand(string Purpose, Regex Pattern)
{
    // Linear in the sentence, whatever stands there.
    public Demand(string purpose, string pattern)
        : this(purpose, new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant))
    {
    }
}
