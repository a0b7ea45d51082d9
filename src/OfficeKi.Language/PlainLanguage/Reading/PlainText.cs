using OfficeKi.Language.Protection;

namespace OfficeKi.Language.PlainLanguage.Reading;

/// <summary>A text as the rules see it: its sentences read once, without what nobody may change.</summary>
internal sealed class PlainText
{
    private readonly Dictionary<int, ProtectedSpan[]> _protected;
    private readonly Dictionary<int, QuotedText> _quoted = [];
    private readonly Dictionary<int, string> _texts;

    public PlainText(IReadOnlyList<TextBlock> blocks, IReadOnlyList<ProtectedSpan> protectedSpans, PlainOptions options)
    {
        Options = options;
        _protected = protectedSpans.GroupBy(span => span.Passage).ToDictionary(group => group.Key, group => group.ToArray());
        _texts = blocks.ToDictionary(block => block.Id, block => block.Text);
        Blocks = [.. blocks.Where(block => !Protected(block.Id).Any(span => span.IsWhole))];
        Sentences = [.. Blocks.Where(IsText).SelectMany(block => SentenceSplitter.Split(block.Text).Select(span => new PlainSentence(block, span))).Where(sentence => sentence.Count > 0)];
        WordCount = Sentences.Sum(sentence => sentence.Count);
    }

    public PlainOptions Options { get; }

    public PlainProfile Profile => Options.Profile;

    /// <summary>All passages but the wholly protected ones.</summary>
    public IReadOnlyList<TextBlock> Blocks { get; }

    /// <summary>Sentences of running text and list items.</summary>
    public IReadOnlyList<PlainSentence> Sentences { get; }

    public int WordCount { get; }

    public IReadOnlyList<ProtectedSpan> Protected(int passage) => _protected.GetValueOrDefault(passage, []);

    public bool IsIn(string kind, int passage, TextSpan span) => Protected(passage).Any(own => own.Kind == kind && Overlap(own.Span, span));

    /// <summary>The finding without what must not be replaced; null inside a quoted norm.</summary>
    public PlainFinding? Shield(PlainFinding finding)
    {
        if (IsIn(ProtectedKinds.NormQuote, finding.Passage, finding.Span) && finding.Rule is not "long-sentence")
        {
            return null;
        }

        var touches = finding.Replacement is not null && (Protected(finding.Passage).Any(own => Overlap(own.Span, finding.Span)) || IsQuoted(finding));
        return touches ? finding with { Replacement = null, IsSafe = false } : finding;
    }

    // What somebody else wrote is not ours to improve.
    private bool IsQuoted(PlainFinding finding)
    {
        if (!_quoted.TryGetValue(finding.Passage, out var quoted))
        {
            quoted = new(_texts[finding.Passage]);
            _quoted.Add(finding.Passage, quoted);
        }

        return quoted.Contains(finding.Span);
    }

    private static bool IsText(TextBlock block) => block.Form is BlockForm.Prose or BlockForm.ListItem;

    private static bool Overlap(TextSpan left, TextSpan right) => left.Start < right.End && right.Start < left.End;
}
