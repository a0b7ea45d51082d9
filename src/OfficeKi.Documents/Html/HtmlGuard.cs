using System.Diagnostics;
using AngleSharp.Dom;
using OfficeKi.Documents.Reading;

namespace OfficeKi.Documents.Html;

/// <summary>Watches the parser while it works.</summary>
internal sealed class HtmlGuard(CancellationToken cancellationToken)
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private IElement? _last;
    private int _elements;

    /// <exception cref="LimitExceededException">Too many elements, or nested too deeply: from there on every element costs the parser as much as the page is deep.</exception>
    public void OnCreated(IElement element)
    {
        _elements += 1 + CopiesIn(_last);
        LimitExceededException.ThrowIfGreater(_elements, DocumentLimits.MaxHtmlElements, "entries");
        LimitExceededException.ThrowIfGreater(DepthOf(_last), DocumentLimits.MaxHtmlDepth - 1, "entries");
        _last = element;
    }

    /// <exception cref="InvalidDataException">The page unfolds.</exception>
    public void OnToken()
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_watch.Elapsed > DocumentLimits.MaxHtmlParseTime)
        {
            throw new InvalidDataException("the page takes too long to parse");
        }
    }

    // Formatting left open is opened again in every later block; the copies hang in each other, and the parser does not report them.
    private static int CopiesIn(IElement? element)
    {
        var copies = 0;
        for (var node = element?.LastChild; node is IElement; node = node.LastChild)
        {
            copies++;
        }

        return copies;
    }

    // The element before has its place by now.
    private static int DepthOf(IElement? element)
    {
        var depth = 0;
        for (INode? node = element; node is not null; node = node.Parent)
        {
            depth++;
        }

        return depth;
    }
}
