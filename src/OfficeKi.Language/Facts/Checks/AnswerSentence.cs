using OfficeKi.Language.Facts.Reading;
using OfficeKi.Language.Facts.Sources;

namespace OfficeKi.Language.Facts.Checks;

/// <summary>One sentence of an answer with its details.</summary>
internal sealed class AnswerSentence
{
    private readonly int _start;

    public AnswerSentence(string answer, TextSpan span, SourceText sources)
    {
        _start = span.Start;
        Text = span.Of(answer);
        Facts = FactReader.Read(Text);
        Closest = [.. sources.Closest(Text).Select(hit => hit.Unit)];
    }

    public string Text { get; }

    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>Source sentences that share words with it, best first.</summary>
    public IReadOnlyList<SourceUnit> Closest { get; }

    /// <summary>A finding at a place of this sentence.</summary>
    public CheckFinding Finding(string kind, int start, int end, string? hint) =>
        new(kind, _start + start, _start + end, Text[start..end], hint);
}
