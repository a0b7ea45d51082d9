namespace OfficeKi.Language.Terminology;

/// <summary>Finds the terms a German administrative text explains itself. Linear in the text.</summary>
/// <remarks>
/// „Amt für Wohnen (AfW)“, „AfW (Amt für Wohnen)“, „(im Folgenden: Auftraggeber)“, „nachfolgend „Stadt“ genannt“, „Hund im Sinne dieser Satzung ist …“, and lists under
/// headings such as „Begriffsbestimmungen“ and „Abkürzungen“ (Handbuch der Rechtsförmlichkeit: definitions in brackets and in lists). It knows wording, not meaning.
/// </remarks>
public static class DefinitionFinder
{
    public static IReadOnlyList<TermDefinition> Find(IReadOnlyList<TextPassage> passages, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(passages);
        List<TermDefinition> found = [];
        DefinitionList list = new();
        foreach (var passage in passages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (list.Read(passage) is { } listed)
            {
                found.Add(listed);
                continue;
            }

            found.AddRange(BracketDefinitions.Find(passage));
            found.AddRange(NamedShort.Find(passage));
            found.AddRange(MeaningSentences.Find(passage));
        }

        return [.. found.DistinctBy(definition => definition.Term, StringComparer.OrdinalIgnoreCase)];
    }
}
