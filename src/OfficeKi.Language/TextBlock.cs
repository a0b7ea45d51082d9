namespace OfficeKi.Language;

/// <summary>What a passage is in its document, as far as plain language must know it.</summary>
public enum BlockForm
{
    /// <summary>Running text.</summary>
    Prose,
    Heading,
    ListItem,

    /// <summary>Row of a table, field of a mail, line of an address: no sentence.</summary>
    Line,
}

/// <summary>A passage with its form.</summary>
/// <param name="Id">Number of the passage in the run.</param>
public sealed record TextBlock(int Id, string Text, BlockForm Form = BlockForm.Prose)
{
    /// <summary>The number and the length, never the text.</summary>
    public override string ToString() => $"{Id}: {Form} [{Text.Length} chars]";
}
