using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OfficeKi.Documents.Writing;

/// <summary>Text as runs: bold where asked, line feeds as breaks, and nothing a reader could not see.</summary>
internal static class RunWriter
{
    public static IEnumerable<Run> Write(string text, IReadOnlyList<BoldSpan> bold)
    {
        var at = 0;
        foreach (var span in bold)
        {
            var start = Math.Clamp(span.Start, at, text.Length);
            var end = Math.Clamp(span.End, start, text.Length);
            foreach (var run in Runs(text[at..start], isBold: false).Concat(Runs(text[start..end], isBold: true)))
            {
                yield return run;
            }

            at = end;
        }

        foreach (var run in Runs(text[at..], isBold: false))
        {
            yield return run;
        }
    }

    private static IEnumerable<Run> Runs(string text, bool isBold)
    {
        var visible = VisibleText.Of(text);
        if (visible.Length == 0)
        {
            yield break;
        }

        var run = new Run();
        if (isBold)
        {
            run.Append(new RunProperties(new Bold()));
        }

        run.Append(visible.Split('\n').SelectMany((line, index) => index == 0 ? Pieces(line) : [new Break(), .. Pieces(line)]));
        yield return run;
    }

    private static IEnumerable<OpenXmlElement> Pieces(string line) =>
        line.Split('\t').SelectMany((piece, index) => index == 0 ? Words(piece) : [new TabChar(), .. Words(piece)]);

    private static OpenXmlElement[] Words(string text) =>
        text.Length == 0 ? [] : [new Text(text) { Space = SpaceProcessingModeValues.Preserve }];
}
