namespace OfficeKi.Documents.Reading;

/// <summary>One call of the reader: its cancellation, and what the file and its attachments may still cost together.</summary>
internal sealed class ReadingContext
{
    private readonly Spending _spending;

    public ReadingContext(CancellationToken cancellationToken)
        : this(0, new Spending(), cancellationToken)
    {
    }

    private ReadingContext(int depth, Spending spending, CancellationToken cancellationToken) =>
        (CancellationToken, Depth, _spending) = (cancellationToken, depth, spending);

    public CancellationToken CancellationToken { get; }

    /// <summary>0 for the file itself, 1 for its attachments.</summary>
    public int Depth { get; }

    public ReadingContext ForAttachment() => new(Depth + 1, _spending, CancellationToken);

    /// <summary>Counts bytes about to be unpacked, before they are.</summary>
    public void SpendUnpacked(long bytes)
    {
        CancellationToken.ThrowIfCancellationRequested();
        _spending.Unpacked += bytes;
        LimitExceededException.ThrowIfGreater(_spending.Unpacked, DocumentLimits.MaxUnzippedBytes, "bytes");
    }

    private sealed class Spending
    {
        public long Unpacked { get; set; }
    }
}
