using OfficeKi.Core;
using OfficeKi.Documents.Writing;

namespace OfficeKi.Server.Surfaces.Panes;

/// <summary>One block of <see cref="DocumentBody"/>, as a run's answer names it, with two fields more.</summary>
public sealed record DocumentBlock
{
    private static readonly string[] Kinds = ["heading", "paragraph", "bullet", "item", "table"];

    /// <summary><c>heading</c>, <c>paragraph</c>, <c>bullet</c>, <c>item</c> (numbered) or <c>table</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>Plain text; needed by all kinds but <c>table</c>.</summary>
    public string? Text { get; init; }

    /// <summary>Rows of a table, 1 to 63 cells each; the first row is the header.</summary>
    public IReadOnlyList<IReadOnlyList<string?>?>? Cells { get; init; }

    /// <summary>Of a heading 0 (the title of the document) to 3, of a list item its depth 1 to 3; 1 when left out.</summary>
    public int? Level { get; init; }

    /// <summary>Parts of <see cref="Text"/> in bold, in order and apart from each other.</summary>
    public IReadOnlyList<DocumentSpan?>? Bold { get; init; }

    internal long Characters => (Text?.Length ?? 0) + (Cells?.Sum(row => row?.Sum(cell => (long)(cell?.Length ?? 0)) ?? 0) ?? 0);

    internal IEnumerable<FieldError> Errors(string at)
    {
        if (!Kinds.Contains(Kind))
        {
            yield return new($"{at}.kind", new($"Erlaubt ist: {string.Join(", ", Kinds)}.", $"Allowed is: {string.Join(", ", Kinds)}."));
        }
        else if (Kind != "table" && Text is null)
        {
            yield return new($"{at}.text", new("Der Text fehlt.", "The text is missing."));
        }
        else if (Kind == "table" && !IsTable)
        {
            yield return new($"{at}.cells", new(
                $"Eine Tabelle braucht mindestens eine Zeile mit 1 bis {WordBlock.MostColumns} Zellen, und jede Zelle einen Text.",
                $"A table needs at least one row of 1 to {WordBlock.MostColumns} cells, and every cell a text."));
        }

        if (Level is { } level && (level < (Kind == "heading" ? 0 : 1) || level > 3))
        {
            yield return new($"{at}.level", new("Erlaubt sind 1 bis 3, bei Überschriften auch 0.", "Allowed are 1 to 3, for headings also 0."));
        }

        if (!BoldIsInOrder)
        {
            yield return new($"{at}.bold", new("Die Stellen müssen im Text liegen, der Reihe nach und ohne Überschneidung.", "The parts must lie in the text, in order and apart."));
        }
    }

    internal WordBlock ToBlock() => new(Enum.Parse<BlockKind>(Kind!, ignoreCase: true), new(Kind == "table" ? "" : Text!))
    {
        Level = Level ?? 1,
        Bold = [.. (Bold ?? []).Select(span => new BoldSpan(span!.Start, span.End))],
        Cells = Kind == "table" ? [.. Cells!.Select(row => row!.Select(cell => new ContentText(cell!)).ToArray())] : [],
    };

    private bool IsTable => Cells is { Count: > 0 } && Cells.All(row => row is { Count: > 0 and <= WordBlock.MostColumns } && row.All(cell => cell is not null));

    private bool BoldIsInOrder
    {
        get
        {
            var at = 0;
            foreach (var span in Bold ?? [])
            {
                if (span is null || span.Start < at || span.End <= span.Start || span.End > (Text?.Length ?? 0))
                {
                    return false;
                }

                at = span.End;
            }

            return true;
        }
    }

    // The generated text would print the content.
    public override string ToString() => nameof(DocumentBlock);
}

/// <summary>Half open, UTF-16.</summary>
public sealed record DocumentSpan(int Start, int End);
