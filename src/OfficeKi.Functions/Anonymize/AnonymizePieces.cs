using OfficeKi.Core;

namespace OfficeKi.Functions.Anonymize;

/// <summary>What the user reads: how much was replaced, the text, and what was left as it is.</summary>
internal static class AnonymizePieces
{
    public static Piece Counted(IReadOnlyList<MaskedPassage> passages)
    {
        (string Type, int Count)[] replaced = [.. Count(passages.SelectMany(passage => passage.Text.Segments).Select(segment => segment.Finding?.Type))];
        var total = replaced.Sum(type => type.Count);
        return new Piece.Fixed(BlockKind.Paragraph, total == 0
            ? new(
                "Es wurde nichts gefunden, das zu ersetzen ist. Bitte lesen Sie den Text trotzdem selbst.",
                "Nothing was found that is to be replaced. Please read the text yourself all the same.")
            : new(
                $"{total} {(total == 1 ? "Stelle" : "Stellen")} ersetzt: {string.Join(", ", replaced.Select(type => TypeNames.Of(type.Type, type.Count).De))}. Bitte prüfen Sie das Ergebnis, die Erkennung kann etwas übersehen.",
                $"{total} {(total == 1 ? "place" : "places")} replaced: {string.Join(", ", replaced.Select(type => TypeNames.Of(type.Type, type.Count).En))}. Please check the result, the detection can miss something."));
    }

    /// <summary>The text passage by passage; rows of one table stay together.</summary>
    public static IEnumerable<Piece> Text(IReadOnlyList<MaskedPassage> passages)
    {
        for (var i = 0; i < passages.Count; i++)
        {
            var next = i;
            while (next < passages.Count && IsRow(passages[next]) && passages[next].Cells.Count == passages[i].Cells.Count)
            {
                next++;
            }

            if (next > i)
            {
                yield return Table([.. passages.Skip(i).Take(next - i)]);
                i = next - 1;
            }
            else if (passages[i].Text.Value.Length > 0)
            {
                yield return new Piece.Extract(KindOf(passages[i].Kind), passages[i].Id, 0, passages[i].Text.Value.Length);
            }
        }
    }

    public static IEnumerable<Piece> NotTouched(IReadOnlyList<MaskedPassage> passages)
    {
        yield return new Piece.Fixed(BlockKind.Heading, new("Nicht verändert", "Not touched"));
        foreach (var (type, count) in Count(passages.SelectMany(passage => passage.Text.Kept).Select(finding => finding.Type)))
        {
            var name = TypeNames.Of(type, count);
            yield return new Piece.Fixed(BlockKind.Bullet, new($"{name.De}: gefunden, aber nicht ausgewählt", $"{name.En}: found, but not chosen"));
        }

        yield return new Piece.Fixed(BlockKind.Bullet, new(
            "Inhalte von Bildern, Kopf- und Fußzeilen, Kommentaren, früheren Fassungen und Dateieigenschaften",
            "Contents of pictures, headers and footers, comments, earlier versions and file properties"));
        yield return new Piece.Fixed(BlockKind.Bullet, new(
            "Umstände, aus denen jemand erkennbar sein kann, zum Beispiel ein Amt, ein Ort oder ein seltenes Ereignis",
            "Circumstances that may still tell who is meant, for example an office, a place or a rare event"));
    }

    private static bool IsRow(MaskedPassage passage) => passage is { Kind: PassageKind.TableRow, Cells.Count: > 0 };

    private static Piece.Table Table(MaskedPassage[] rows) => new(
        [.. rows.Select(row => row.Cells.Select(cell => new LocalizedText(cell, cell)).ToArray())],
        [.. rows.Select(row => new Place(row.Id, 0, row.Text.Value.Length))]);

    private static BlockKind KindOf(PassageKind kind) => kind switch
    {
        PassageKind.Heading => BlockKind.Heading,
        PassageKind.ListItem => BlockKind.Bullet,
        _ => BlockKind.Paragraph,
    };

    private static IEnumerable<(string Type, int Count)> Count(IEnumerable<string?> types) =>
        types.OfType<string>().GroupBy(type => type).Select(group => (group.Key, group.Count())).OrderByDescending(type => type.Item2).ThenBy(type => type.Key, StringComparer.Ordinal);
}
