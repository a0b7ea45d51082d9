using OfficeKi.Language;
using OfficeKi.Language.Terminology;

namespace OfficeKi.Functions.Explain;

/// <summary>Explains terms without a model: the text's own definition first, then the glossary.</summary>
internal sealed class TermExplainer(Glossary glossary, FunctionCall call, CancellationToken cancellationToken)
{
    private readonly IReadOnlyList<TextPassage> _passages = call.TextPassages();
    private IReadOnlyList<TermDefinition>? _definitions;

    public IReadOnlyList<ExplainedTerm> All()
    {
        var order = _passages.Select((passage, index) => (passage.Id, index)).ToDictionary(entry => entry.Id, entry => entry.index);
        var own = Definitions().Select(Own).ToList();
        var known = own.Select(term => term.Term).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var passage in _passages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            own.AddRange(glossary.In(passage.Text).Where(hit => known.Add(hit.Entry.Term)).Select(hit => FromGlossary(hit.Entry, new(passage.Id, hit.Start, hit.End))));
        }

        return [.. own.OrderBy(term => order[term.Place!.Passage]).ThenBy(term => term.Place!.Start)];
    }

    public ExplainedTerm? One(string term)
    {
        if (Definitions().FirstOrDefault(definition => definition.Term.Equals(term, StringComparison.OrdinalIgnoreCase)) is { } definition)
        {
            return Own(definition);
        }

        return glossary.Of(term) is { } entry ? FromGlossary(entry, FirstUse(term)) : null;
    }

    /// <summary>Short forms that nothing explains.</summary>
    public IReadOnlyList<UsedAbbreviation> Unexplained() =>
        [.. UndefinedAbbreviations.Find(_passages, Definitions()).Where(used => glossary.Of(used.Term) is null)];

    /// <summary>Whether the text or the glossary explains the term, alone or in a longer one.</summary>
    public bool IsExplained(string term) =>
        glossary.Of(term) is not null || Definitions().Any(definition => definition.Term.Contains(term, StringComparison.OrdinalIgnoreCase) || definition.Meaning.Contains(term, StringComparison.OrdinalIgnoreCase));

    /// <summary>Where the term stands first, or null.</summary>
    public Place? FirstUse(string term)
    {
        foreach (var passage in _passages)
        {
            if (passage.Text.IndexOf(term, StringComparison.OrdinalIgnoreCase) is var start and >= 0)
            {
                return new(passage.Id, start, start + term.Length);
            }
        }

        return null;
    }

    private IReadOnlyList<TermDefinition> Definitions() => _definitions ??= DefinitionFinder.Find(_passages, cancellationToken);

    private static ExplainedTerm Own(TermDefinition definition) =>
        new(definition.Term, definition.Meaning, "text", new(definition.Passage, definition.Span.Start, definition.Span.End));

    private ExplainedTerm FromGlossary(GlossaryEntry entry, Place? place) =>
        new(entry.Term, call.Language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? entry.En : entry.De, "glossary", place, entry.Source);
}
