using System.Text.Json.Nodes;
using OfficeKi.Core;
using OfficeKi.Functions.Draft.Filling;
using OfficeKi.Functions.Draft.Phrasing;

namespace OfficeKi.Functions.Draft;

/// <summary>Gives out a filled template in order, waiting at each place a model phrases until that section is complete.</summary>
/// <param name="answers">What the model writes, one per call; none when no model is asked.</param>
internal sealed class DraftPieces(Template template, FilledDocument document, IReadOnlyList<PhrasedSections> answers)
{
    private readonly Queue<(FilledSection Section, FilledBlock Block)> _left = new(document.Sections.SelectMany(section => section.Blocks.Prepend(Heading(section)).Select(block => (section, block))));
    private readonly List<string> _missing = [];

    /// <summary>Headings of the places the model left out.</summary>
    public List<string> Unwritten { get; } = [];

    /// <summary>What can be given out now. What nobody is asked for, or what a finished answer left out, stands as without a model.</summary>
    public IEnumerable<Piece> Next()
    {
        while (_left.TryPeek(out var next))
        {
            var free = next.Block as FilledBlock.Free;
            var answer = free is null ? null : answers.FirstOrDefault(candidate => candidate.Wants(free.Id));
            var lines = answer?.Take(free!.Id);
            if (answer is { IsFinished: false } && lines is null)
            {
                yield break;
            }

            _left.Dequeue();
            if (answer is not null && lines is null && free!.Otherwise.Count > 0)
            {
                Unwritten.Add(free.Heading);
            }

            foreach (var piece in lines is null ? Pieces(next.Section, next.Block) : Written(next.Section, lines))
            {
                yield return piece;
            }
        }
    }

    /// <summary>The machine-readable part; the gate adds which blocks belong to which section.</summary>
    public Piece.Data Data() => new(new JsonObject
    {
        ["template"] = template.Id,
        ["title"] = document.Sections[0].Heading,
        ["draft"] = template.IsDraft,
        ["audience"] = template.IsPublic ? "public" : "internal",
        ["missing"] = new JsonArray([.. _missing.Distinct(StringComparer.Ordinal).Select(what => JsonValue.Create(what))]),
        ["sections"] = new JsonArray([.. document.Sections.Select(section => new JsonObject
        {
            ["id"] = section.Id,
            ["heading"] = section.Heading,
            ["level"] = section.Level,
        })]),
    });

    private static FilledBlock.Words Heading(FilledSection section) => new(BlockKind.Heading, section.ShowsHeading ? section.Heading : "");

    private IEnumerable<Piece> Pieces(FilledSection section, FilledBlock block)
    {
        switch (block)
        {
            case FilledBlock.Words { Text.Length: 0 }:
                return [];
            case FilledBlock.Words words:
                Note(words.Text);
                return [new Piece.Section(section.Id), new Piece.Note(words.Kind, Same(words.Text), [])];
            case FilledBlock.Table table:
                table.Rows.SelectMany(row => row).ToList().ForEach(Note);
                return [new Piece.Section(section.Id), new Piece.Table([.. table.Rows.Select(row => row.Select(Same).ToArray())], [])];
            case FilledBlock.Free free:
                return free.Otherwise.SelectMany(otherwise => Pieces(section, otherwise));
            default:
                throw new InvalidOperationException("a block that has no form");
        }
    }

    private IEnumerable<Piece> Written(FilledSection section, IReadOnlyList<string> lines)
    {
        foreach (var line in lines)
        {
            Note(line);
            yield return new Piece.Section(section.Id);
            yield return new Piece.Delta(line + "\n");
        }
    }

    private void Note(string text) => _missing.AddRange(MissingMark.In(text));

    // The document is German, whatever language the pane speaks.
    private static LocalizedText Same(string text) => new(text, text);
}
