using OfficeKi.Core;

namespace OfficeKi.Functions.PlainLanguage;

/// <summary>Says what stays word for word, with its places.</summary>
internal static class ProtectedPieces
{
    public static IEnumerable<Piece> Of(PlainReading reading)
    {
        if (reading.Protected.Count == 0)
        {
            yield break;
        }

        yield return new Piece.Fixed(BlockKind.Heading, new("Bleibt Wort für Wort stehen", "Stays word for word"));
        foreach (var kind in reading.Protected.GroupBy(span => span.Kind))
        {
            yield return new Piece.Note(BlockKind.Item, NameOf(kind.Key), [.. kind.Select(span => new Place(span.Passage, span.Span.Start, span.Span.End))]);
        }
    }

    private static LocalizedText NameOf(string kind) => kind switch
    {
        "legal-remedy" => new("Rechtsbehelfsbelehrung", "Instruction on legal remedies"),
        "operative-part" => new("Tenor: die Entscheidung", "Operative part: the decision"),
        "deadline" => new("Fristen", "Deadlines"),
        "norm-quote" => new("Zitate aus Vorschriften", "Quotations from provisions"),
        _ => new("Paragrafen", "Sections of law"),
    };
}
