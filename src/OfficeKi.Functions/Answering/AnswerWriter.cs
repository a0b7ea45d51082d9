using System.Text.Json.Nodes;
using OfficeKi.Core;
using OfficeKi.Functions.Reading;
using OfficeKi.Privacy.Masking;
using OfficeKi.Privacy.Output;

namespace OfficeKi.Functions.Answering;

/// <summary>Steps 9 to 11 of the gate: turns pieces of an answer into restored, sanitised and checked blocks with their sources.</summary>
internal sealed class AnswerWriter(Corpus corpus, MaskedCorpus masked, SourceCheck check, AnswerWatch watch, OutputSanitizer sanitizer, string language)
{
    private readonly Dictionary<int, CorpusPassage> _passages = corpus.Passages.ToDictionary(passage => passage.Id);
    private readonly HashSet<int> _shown = [];
    private readonly BlockAssembler _assembler = new();
    private readonly SectionMarks _sections = new();
    private RewriteWriter? _rewriter;
    private string? _section;
    private int _next;

    public IEnumerable<RunEvent> Write(Piece piece) => piece switch
    {
        Piece.Extract extract => WriteExtract(extract),
        Piece.Fixed words => [new RunEvent.Block(new(_next++, words.Kind, new(words.Text.In(language)), []))],
        Piece.Note note => WriteNote(note),
        Piece.Table table => WriteTable(table),
        Piece.Delta delta => _assembler.Push(delta.Text).SelectMany(WriteModelBlock),
        Piece.Section section => Begin(section),
        Piece.Rewrite rewrite => WriteRewrite(rewrite),
        Piece.Kept kept => WriteKept(kept),
        Piece.Hint hint => [new RunEvent.Finding(new(hint.Kind, null, 0, 0, ContentText.Empty, hint.Message))],
        _ => throw new InvalidOperationException("a piece the writer does not know"),
    };

    /// <summary>Changes a pane can apply one by one; null when the function words nothing anew.</summary>
    public JsonArray? Changes => _rewriter is { IsUsed: true } rewriter ? rewriter.Changes : null;

    /// <summary>What is left when the model has finished.</summary>
    public IEnumerable<RunEvent> Finish() => _assembler.Finish().SelectMany(WriteModelBlock);

    /// <summary>Adds to a function's data which blocks its sections became; once all is written.</summary>
    public void AddSections(JsonObject data) => _sections.AddTo(data, _next);

    private RunEvent[] Begin(Piece.Section section)
    {
        _sections.Begin(section.Id, _next);
        if (section.Id != _section)
        {
            watch.BeginSection();
            _section = section.Id;
        }

        return [];
    }

    // Verbatim from the cleaned source, so there is nothing to check or sanitise.
    private List<RunEvent> WriteExtract(Piece.Extract extract)
    {
        var (text, citation) = Cite(extract.Passage, extract.Start, extract.End);
        return [.. Show([citation]), new RunEvent.Block(new(_next++, extract.Kind, new(text), [citation]))];
    }

    // The product's own words, with at most a name of the source in them.
    private List<RunEvent> WriteNote(Piece.Note note)
    {
        Citation[] sources = [.. note.Places.Select(place => Cite(place.Passage, place.Start, place.End).Citation)];
        return [.. Show(sources), new RunEvent.Block(new(_next++, note.Kind, Restored(note.Text), sources))];
    }

    private List<RunEvent> WriteTable(Piece.Table table)
    {
        Citation[] sources = [.. table.Places.Select(place => Cite(place.Passage, place.Start, place.End).Citation)];
        ContentText[][] rows = [.. table.Rows.Select(row => row.Select(Restored).ToArray())];
        ContentText text = new(string.Join('\n', rows.Select(row => string.Join(" | ", row.Select(cell => cell.Reveal())))));
        return [.. Show(sources), new RunEvent.Block(new(_next++, BlockKind.Table, text, sources) { Cells = rows })];
    }

    private ContentText Restored(LocalizedText text) => new(masked.Restore(text.In(language)).Text);

    private List<RunEvent> WriteRewrite(Piece.Rewrite piece)
    {
        _rewriter ??= new(masked, new RewriteCheck(corpus, check), sanitizer, _passages, language);
        var reworded = _rewriter.Write(piece);
        Citation[] sources = [.. reworded.Passages.Select(passage => new Citation(passage.Id, 0, passage.Text.Length))];
        var first = _next;
        return
        [
            .. Show(sources),
            .. reworded.Lines.Select(line => new RunEvent.Block(new(_next++, KindOf(reworded.Passages[0]), new(line.Text), sources) { Links = line.Links })),
            .. reworded.Findings.Select(finding => new RunEvent.Finding(finding with { Block = first })),
        ];
    }

    private List<RunEvent> WriteKept(Piece.Kept kept)
    {
        var passage = _passages[kept.Passage];
        Citation source = new(passage.Id, 0, passage.Text.Length);
        var index = _next++;
        return
        [
            .. Show([source]),
            new RunEvent.Block(new(index, KindOf(passage), passage.Passage.Text, [source]) { Cells = passage.Passage.Cells.Count > 0 ? [passage.Passage.Cells] : [] }),
            .. kept.Why is { } why ? [About(index, why)] : Array.Empty<RunEvent>(),
        ];
    }

    private static BlockKind KindOf(CorpusPassage passage) => passage.Passage.Kind switch
    {
        PassageKind.Heading => BlockKind.Heading,
        PassageKind.ListItem => BlockKind.Bullet,
        PassageKind.TableRow when passage.Passage.Cells.Count > 0 => BlockKind.Table,
        _ => BlockKind.Paragraph,
    };

    private (string Text, Citation Citation) Cite(int passage, int start, int end)
    {
        var text = masked.Restore(masked.TextOf(passage)[start..end]).Text;
        return (text, new(passage, masked.InPassage(passage, start), masked.InPassage(passage, end)));
    }

    private List<RunEvent> WriteModelBlock(RawBlock raw)
    {
        var (words, cited) = CitationMarks.Take(raw.Text);
        var restored = masked.Restore(words);
        var sanitized = sanitizer.Sanitize(restored.Text);
        if (string.IsNullOrWhiteSpace(sanitized.Text))
        {
            return [];
        }

        if (watch.Repeats(sanitized.Text))
        {
            return watch.TellOnce("repeats") ? [new RunEvent.Finding(new("repeats", null, 0, 0, ContentText.Empty, FindingMessages.Of("repeats")))] : [];
        }

        var index = _next++;
        var (sources, findings) = raw.Kind == BlockKind.Heading ? ([], []) : check.Check(sanitized.Text, cited);
        return
        [
            .. Show(sources),
            new RunEvent.Block(new(index, raw.Kind, new(sanitized.Text), sources) { Links = sanitized.Links }),
            .. findings.Select(finding => new RunEvent.Finding(finding with { Block = index })),
            .. restored.Problems.Select(problem => About(index, $"placeholder-{problem.Kind}")),
            .. sanitized.Removed.Count > 0 ? [About(index, "content-removed")] : Array.Empty<RunEvent>(),
            .. watch.IsForeign(sanitized.Text) && watch.TellOnce("other-language") ? [About(index, "other-language")] : Array.Empty<RunEvent>(),
        ];
    }

    private IEnumerable<RunEvent> Show(IEnumerable<Citation> citations) =>
        citations.Select(citation => citation.Passage).Where(_shown.Add).Select(id => new RunEvent.Source(_passages[id].Cited()));

    private static RunEvent.Finding About(int block, string kind) =>
        new(new(kind, block, 0, 0, ContentText.Empty, FindingMessages.Of(kind)));
}
