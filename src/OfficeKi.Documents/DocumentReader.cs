using OfficeKi.Core;
using OfficeKi.Documents.Formats;
using OfficeKi.Documents.Html;
using OfficeKi.Documents.Reading;
using OfficeKi.Documents.TextFiles;

namespace OfficeKi.Documents;

/// <summary>Turns files, text and HTML into visible passages. Uses no network and no disk, and never throws on bad content.</summary>
public static class DocumentReader
{
    /// <summary>Reads a file. What it is decides its content; the name counts only where the content leaves it open.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Extraction Read(ReadOnlyMemory<byte> content, string fileName, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        return content.Length > DocumentLimits.MaxFileBytes
            ? new Extraction.TooLarge(DocumentLimits.MaxFileBytes, content.Length, "bytes")
            : ReadFile(new FileSample(content, fileName), new ReadingContext(cancellationToken));
    }

    /// <summary>Reads plain text, one passage per line.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Extraction ReadText(string text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > DocumentLimits.MaxCharacters
            ? new Extraction.TooLarge(DocumentLimits.MaxCharacters, text.Length, "characters")
            : Guarded(() => Done(PlainText.Read(text, cancellationToken)), cancellationToken);
    }

    /// <summary>Reads HTML as a sighted reader sees it; quoted earlier mail becomes <see cref="PassageKind.Quote"/>.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Extraction ReadHtml(string html, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(html);
        return Guarded(() => Done(HtmlReader.Read(html, new ReadingContext(cancellationToken))), cancellationToken);
    }

    internal static Extraction ReadFile(FileSample file, ReadingContext context) =>
        Guarded(() => Bounded(DocumentFormats.Of(file)?.Read(file, context) ?? Extraction.UnknownFormat), context.CancellationToken);

    private static Extraction Done(DocumentDraft draft) => Bounded(new Extraction.Read(draft.ToDocument()));

    private static Extraction Bounded(Extraction extraction)
    {
        var characters = extraction is Extraction.Read { Document: var document } ? document.Passages.Sum(passage => (long)passage.Text.Length) : 0;
        return characters > DocumentLimits.MaxCharacters
            ? new Extraction.TooLarge(DocumentLimits.MaxCharacters, characters, "characters")
            : extraction;
    }

    // The one place where the libraries' exceptions end: a stranger's file may be broken in any way, and their messages may quote it.
#pragma warning disable CA1031
    private static Extraction Guarded(Func<Extraction> read, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException && LimitIn(exception) is { } limit)
        {
            return new Extraction.TooLarge(limit.Limit, limit.Measured, limit.Unit);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return Extraction.Damaged;
        }
    }
#pragma warning restore CA1031

    // Libraries wrap what is thrown inside their callbacks.
    private static LimitExceededException? LimitIn(Exception? exception)
    {
        for (var depth = 0; exception is not null && depth < 8; depth++, exception = exception.InnerException)
        {
            if (exception is LimitExceededException limit)
            {
                return limit;
            }
        }

        return null;
    }
}
