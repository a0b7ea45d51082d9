using OfficeKi.Core;
using OfficeKi.Functions.Reading;
using OfficeKi.Functions.Rewriting;
using OfficeKi.Language;
using OfficeKi.Language.Protection;

namespace OfficeKi.Functions.Answering;

/// <summary>Step 11 of the gate for a new wording: what it must not change, what it must not lose, what it must not invent.</summary>
internal sealed class RewriteCheck(Corpus corpus, SourceCheck check)
{
    // A wording this much longer than the original is no wording of it any more.
    private const int LongestGrowth = 3;
    private const int FreeGrowth = 200;

    private readonly Lazy<ILookup<int, ProtectedSpan>> _protected = new(() =>
        ProtectedText.Find([.. corpus.Passages.Select(passage => new SourcePassage(passage.Id, passage.Text, passage.Passage.Kind == PassageKind.Heading))]).ToLookup(span => span.Passage));

    /// <summary>Why the new wording may not be shown at all, so that the original stays; null when it may.</summary>
    public string? ViolationOf(IReadOnlyList<CorpusPassage> passages, string original, string text, RewriteRules rules)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "passage-missing";
        }

        if (text.Length > (original.Length * LongestGrowth) + FreeGrowth)
        {
            return "repeats";
        }

        if (IsInWrongLanguage(original, text, rules))
        {
            return "other-language";
        }

        var squeezed = Squeeze(text);
        return passages.Any(passage => WordForWord(passage, rules).Any(span => !squeezed.Contains(Squeeze(span.Span.Of(passage.Text)), StringComparison.Ordinal)))
            || Deadlines(passages, text, rules).Any(deadline => deadline.Fate == DeadlineFate.Changed)
            ? "protected-changed"
            : null;
    }

    /// <summary>What the wording says and the original does not, and the other way round.</summary>
    public IReadOnlyList<FactFinding> Findings(IReadOnlyList<CorpusPassage> passages, string original, string text, RewriteRules rules) =>
    [
        .. rules.IsTranslation ? [] : check.Invented(text, [.. passages.Select(passage => passage.Id)]),
        .. Lost(original, text, rules),
        .. Deadlines(passages, text, rules).Where(deadline => deadline.Fate == DeadlineFate.Unread).Select(deadline => Whole("deadline-unread", deadline.Text)),
        .. rules.Terms.Where(term => original.Contains(term.Key, StringComparison.OrdinalIgnoreCase) && !text.Contains(term.Value, StringComparison.OrdinalIgnoreCase))
            .Select(term => Whole("term-not-used", $"{term.Key} → {term.Value}")),
    ];

    // A translation has its own words for a deadline; there the day or the length of time must be the same.
    private IEnumerable<ProtectedSpan> WordForWord(CorpusPassage passage, RewriteRules rules) =>
        _protected.Value[passage.Id].Where(span => !rules.IsTranslation || !span.IsDeadline);

    private static IEnumerable<(DeadlineFate Fate, string Text)> Deadlines(IReadOnlyList<CorpusPassage> passages, string text, RewriteRules rules) => rules.IsTranslation
        ? passages.SelectMany(passage => TranslatedDeadlines.Compare(passage.Text, text, rules.Target).Select(deadline => (deadline.Fate, deadline.Span.Of(passage.Text))))
        : [];

    private static IEnumerable<FactFinding> Lost(string original, string text, RewriteRules rules) =>
        (rules.IsTranslation ? LostFacts.OfTranslation(original, text) : LostFacts.Of(original, text)).Select(lost => Whole(lost.Kind, lost.Text))
            .Concat(rules.IsTranslation
                ? LostFacts.OfTranslation(text, original).Select(added => new FactFinding(added.Kind.Replace("-lost", "-not-in-source", StringComparison.Ordinal), null, added.Start, added.End, new(added.Text), FindingMessages.Of(added.Kind.Replace("-lost", "-not-in-source", StringComparison.Ordinal))))
                : []);

    // A short text, or one without function words, says nothing about its language.
    private static bool IsInWrongLanguage(string original, string text, RewriteRules rules) =>
        LanguageGuess.Of(text) is { } language && language != rules.Target && (rules.IsTranslation || LanguageGuess.Of(original) == rules.Target);

    private static FactFinding Whole(string kind, string text) => new(kind, null, 0, 0, new(text), FindingMessages.Of(kind));

    private static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
