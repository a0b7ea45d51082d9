using System.Text.RegularExpressions;

namespace OfficeKi.Documents.Pdf;

/// <summary>Finds page headers and footers: lines at the edge of the page that come again on most pages, whatever number they carry.</summary>
internal sealed partial class RunningLines
{
    private const int LinesAtEdge = 3;
    private const int LeastPages = 3;

    private readonly HashSet<string> _running;

    public RunningLines(IReadOnlyList<List<PdfLine>> pages)
    {
        var counts = pages.SelectMany(page => Edge(page).Select(line => KeyOf(line)).Distinct()).CountBy(key => key);
        _running = [.. counts.Where(entry => entry.Value >= LeastPages && entry.Value * 2 > pages.Count).Select(entry => entry.Key)];
    }

    public (List<PdfLine> Body, List<PdfLine> Running) Split(List<PdfLine> page)
    {
        var running = Edge(page).Where(line => _running.Contains(KeyOf(line))).ToList();
        return ([.. page.Except(running)], running);
    }

    private static IEnumerable<PdfLine> Edge(List<PdfLine> page)
    {
        var byHeight = page.OrderByDescending(line => line.Baseline).ToList();
        return byHeight.Take(LinesAtEdge).Union(byHeight.TakeLast(LinesAtEdge));
    }

    private static string KeyOf(PdfLine line) => Digits().Replace(line.Text, "#");

    [GeneratedRegex("[0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();
}
