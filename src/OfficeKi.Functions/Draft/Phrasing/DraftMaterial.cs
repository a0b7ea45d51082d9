using OfficeKi.Functions.Draft.Filling;
using OfficeKi.Functions.Models;
using OfficeKi.Language;

namespace OfficeKi.Functions.Draft.Phrasing;

/// <summary>What a model gets: the facts, the notes and the sources together.</summary>
/// <param name="LeftOut">Paragraphs of the sources that did not fit.</param>
/// <param name="IsCut">Whether the user's own words did not fit.</param>
internal sealed record DraftMaterial(string Text, int LeftOut, bool IsCut)
{
    public static DraftMaterial Of(FunctionCall call, GivenFacts given, int room, CancellationToken cancellationToken)
    {
        var words = string.Join('\n', given.Lines().Prepend("Angaben:")) + (given.Notes.Length > 0 ? $"\n\nNotizen:\n{given.Notes}" : "");
        var isCut = words.Length > room;
        words = isCut ? words[..room] : words;
        var sources = Material.Of(
            call.Passages,
            () => ExtractiveSummary.Of(call.SourcePassages(), 200, cancellationToken).OrderByDescending(sentence => sentence.Score).Select(sentence => sentence.Passage),
            room - words.Length);
        return new(sources.Text.Length > 0 ? $"{words}\n\nQuellen:\n{sources.Text}" : words, sources.LeftOut, isCut);
    }
}
