namespace OfficeKi.Core;

/// <summary>A term of the city's glossary: settings of the administration, no content of a person.</summary>
/// <param name="Source">The norm behind it, or null.</param>
public sealed record GlossaryTerm(string Term, LocalizedText Explanation, string? Source);

/// <summary>The city's glossary, for looking up terms without reading anything or asking a model.</summary>
public interface IGlossary
{
    /// <summary>Terms with the words in their name or in another spelling: the one that is named so first, then those that begin with it, then the others by name.</summary>
    /// <param name="sought">Words as typed; empty gives all terms by name.</param>
    IReadOnlyList<GlossaryTerm> Find(string sought);
}
