using OfficeKi.Core;
using OfficeKi.Language.Terminology;

namespace OfficeKi.Functions.Explain;

/// <summary>Shows explanations and says where each comes from.</summary>
internal static class ExplainPieces
{
    public static Piece.Fixed Nothing { get; } = new(BlockKind.Paragraph, new(
        "Der Text enthält keine Begriffe, die er selbst erklärt oder die im Glossar stehen.", "The text holds no terms that it explains itself or that are in the glossary."));

    public static Piece.Fixed Unknown { get; } = new(BlockKind.Paragraph, new(
        "Zu diesem Begriff gibt es weder im Text noch im Glossar eine Erklärung.", "Neither the text nor the glossary explains this term."));

    public static Piece.Fixed ByModel { get; } = new(BlockKind.Heading, new("Vom Sprachmodell erklärt, bitte prüfen", "Explained by the language model, please check"));

    public static Piece.Hint Shortened(int most) => new("terms-shortened", new($"Gezeigt werden die {most} wichtigsten Begriffe.", $"The {most} most important terms are shown."));

    public static Piece Of(ExplainedTerm term)
    {
        var norm = term.Source is { } source ? $", {source}" : "";
        LocalizedText origin = term.Origin == "text" ? new("so im Text", "as in the text") : new($"Glossar{norm}", $"glossary{norm}");
        return new Piece.Note(
            BlockKind.Item, new($"{term.Term}: {term.Explanation} ({origin.De})", $"{term.Term}: {term.Explanation} ({origin.En})"), term.Place is { } place ? [place] : []);
    }

    public static Piece Unexplained(IReadOnlyList<UsedAbbreviation> used)
    {
        var list = string.Join(", ", used.Select(abbreviation => abbreviation.Term));
        return new Piece.Note(
            BlockKind.Paragraph, new($"Nicht erklärt, auch nicht im Glossar: {list}.", $"Not explained, nor in the glossary: {list}."),
            [.. used.Select(abbreviation => new Place(abbreviation.Passage, abbreviation.Span.Start, abbreviation.Span.End))]);
    }
}
