using OfficeKi.Core;
using OfficeKi.Documents.Writing;

namespace OfficeKi.Server.Surfaces.Panes;

/// <summary>Body of <c>POST /api/documents</c>.</summary>
public sealed record DocumentBody
{
    /// <summary>Most blocks and table cells together.</summary>
    internal const int MostParts = 20_000;

    private const int MostErrors = 50;

    /// <summary>1 to 300 characters; a property of the document, not part of its text.</summary>
    public string? Title { get; init; }

    /// <summary>At least one.</summary>
    public IReadOnlyList<DocumentBlock?>? Blocks { get; init; }

    /// <summary>What produced the text; left out for a text no machine wrote, for example a blackened copy.</summary>
    public DocumentProvenance? Provenance { get; init; }

    /// <summary>Whether every page says „Entwurf“.</summary>
    public bool Draft { get; init; }

    internal long Characters => (Title?.Length ?? 0) + (Blocks ?? []).Sum(block => block?.Characters ?? 0);

    internal int Parts => (Blocks?.Count ?? 0) + (Blocks ?? []).Sum(block => block?.Cells?.Sum(row => row?.Count ?? 0) ?? 0);

    internal WordText? ToText(out IReadOnlyList<FieldError> errors)
    {
        List<FieldError> found = [];
        if (Title is not { Length: > 0 and <= 300 })
        {
            found.Add(new("title", new("Bitte geben Sie einen Titel mit 1 bis 300 Zeichen an.", "Please give a title of 1 to 300 characters.")));
        }

        if (Blocks is not { Count: > 0 })
        {
            found.Add(new("blocks", new("Bitte senden Sie mindestens einen Absatz.", "Please send at least one block.")));
        }

        found.AddRange((Blocks ?? []).SelectMany((block, index) =>
            block?.Errors($"blocks[{index}]") ?? [new($"blocks[{index}]", new("Dieser Absatz fehlt.", "This block is missing."))]));
        found.AddRange(Provenance?.Errors() ?? []);
        errors = [.. found.Take(MostErrors)];
        return found.Count > 0 ? null : new(new(Title!), [.. Blocks!.Select(block => block!.ToBlock())])
        {
            IsDraft = Draft,
            Provenance = Provenance is { } source ? new(source.RunId!, source.Engine!, source.Label!) : null,
        };
    }

    // The generated text would print the content.
    public override string ToString() => nameof(DocumentBody);
}

/// <summary>What produced the text, as the run's answer names it.</summary>
/// <param name="RunId">The run's id, a UUID.</param>
/// <param name="Engine">What answered, in words, 1 to 200 characters: „ohne Sprachmodell“.</param>
/// <param name="Label">The label shown with the text, 1 to 200 characters: „KI-Entwurf“.</param>
public sealed record DocumentProvenance(string? RunId, string? Engine, string? Label)
{
    internal IEnumerable<FieldError> Errors()
    {
        if (!Guid.TryParseExact(RunId, "D", out _))
        {
            yield return new("provenance.runId", new("Erwartet wird die Kennung des Laufs.", "Expected is the id of the run."));
        }

        LocalizedText length = new("Erlaubt sind 1 bis 200 Zeichen.", "Allowed are 1 to 200 characters.");
        if (Engine is not { Length: > 0 and <= 200 })
        {
            yield return new("provenance.engine", length);
        }

        if (Label is not { Length: > 0 and <= 200 })
        {
            yield return new("provenance.label", length);
        }
    }
}
