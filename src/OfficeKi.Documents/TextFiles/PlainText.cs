using System.Globalization;
using OfficeKi.Core;
using OfficeKi.Documents.Reading;

namespace OfficeKi.Documents.TextFiles;

/// <summary>Plain text: one passage per line, every line counted, empty ones included.</summary>
internal static class PlainText
{
    public static DocumentDraft Read(string text, CancellationToken cancellationToken)
    {
        var draft = new DocumentDraft();
        AddTo(draft, text, cancellationToken);
        return draft;
    }

    public static void AddTo(DocumentDraft draft, string text, CancellationToken cancellationToken)
    {
        var number = 0;
        foreach (var range in Lines(text))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var line = text[range];
            draft.Add(string.Create(CultureInfo.InvariantCulture, $"paragraph:{++number}"), KindOf(line), line, ListMarker.IsAt(line) ? 1 : 0);
        }
    }

    // Vertical tab and the Unicode separators stay: Office uses them for a line break inside one paragraph.
    private static IEnumerable<Range> Lines(string text)
    {
        var start = 0;
        while (start <= text.Length)
        {
            var offset = text.AsSpan(start).IndexOfAny('\r', '\n');
            var end = offset < 0 ? text.Length : start + offset;
            yield return start..end;
            start = end + (text.AsSpan(end).StartsWith("\r\n") ? 2 : 1);
        }
    }

    private static PassageKind KindOf(string line) => line switch
    {
        ['>', ..] => PassageKind.Quote,
        _ when ListMarker.IsAt(line) => PassageKind.ListItem,
        _ => PassageKind.Paragraph,
    };
}
