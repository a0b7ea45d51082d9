namespace OfficeKi.Language.Terminology;

public enum DefinitionKind
{
    /// <summary>A short form and the words it stands for: „Amt für Wohnen (AfW)“.</summary>
    Abbreviation,

    /// <summary>A name agreed for the rest of the text: „im Folgenden: Auftraggeber“.</summary>
    ShortName,

    /// <summary>What a word means in this text: „Hund im Sinne dieser Satzung ist …“.</summary>
    Meaning,
}

/// <summary>A term a text explains itself.</summary>
/// <param name="Meaning">Verbatim from the passage.</param>
/// <param name="Span">The explaining words in the passage.</param>
public sealed record TermDefinition(string Term, string Meaning, DefinitionKind Kind, int Passage, TextSpan Span);
