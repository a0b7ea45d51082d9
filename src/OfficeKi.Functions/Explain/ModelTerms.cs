using System.Text;
using OfficeKi.Functions.Answering;
using OfficeKi.Privacy.Output;

namespace OfficeKi.Functions.Explain;

/// <summary>Reads a model's lines „- Begriff: Erklärung“ back; only terms that were asked for count, and explanations are inert text.</summary>
internal sealed class ModelTerms(IReadOnlyList<string> asked, TermExplainer explainer, OutputSanitizer sanitizer)
{
    private readonly StringBuilder _text = new();

    public void Add(Piece piece)
    {
        if (piece is Piece.Delta delta)
        {
            _text.Append(delta.Text);
        }
    }

    public IEnumerable<ExplainedTerm> Terms()
    {
        foreach (var line in _text.ToString().Split('\n', StringSplitOptions.TrimEntries).Where(line => line.StartsWith("- ", StringComparison.Ordinal)))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var name = colon > 2 ? line[2..colon].Trim('„', '“', '*', ' ') : "";
            if (asked.FirstOrDefault(term => term.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } term)
            {
                yield return new(term, sanitizer.Sanitize(CitationMarks.Take(line[(colon + 1)..].Trim()).Text).Text, "model", explainer.FirstUse(term));
            }
        }
    }
}
