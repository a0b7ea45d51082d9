namespace OfficeKi.Privacy.Masking;

/// <summary>A text without the personal data a policy keeps from models. Only this assembly can make one.</summary>
public sealed class MaskedText
{
    internal MaskedText(string value, IReadOnlyList<MaskedSegment> segments)
    {
        Value = value;
        Segments = segments;
    }

    /// <summary>The text with placeholders.</summary>
    public string Value { get; }

    /// <summary>What was replaced, in order; positions only.</summary>
    public IReadOnlyList<MaskedSegment> Segments { get; }

    /// <summary>On an order to anonymise: what was found and stays, because its type was not chosen. Otherwise empty.</summary>
    public IReadOnlyList<Finding> Kept { get; internal init; } = [];

    /// <summary>The place in the text before masking. Inside a placeholder: the start of what it stands for.</summary>
    /// <param name="position">0 to the length of <see cref="Value"/>.</param>
    public int ToOriginal(int position)
    {
        var shift = 0;
        foreach (var segment in Segments)
        {
            if (position < segment.MaskedEnd)
            {
                return position <= segment.MaskedStart ? position + shift : segment.Start;
            }

            shift = segment.End - segment.MaskedEnd;
        }

        return position + shift;
    }

    public override string ToString() => $"[{Value.Length} chars, masked]";
}

/// <summary>A stretch of a text and what stands in its place: half open, UTF-16.</summary>
/// <param name="Finding">What was found there; null for the user's own text that only looked like a placeholder.</param>
public sealed record MaskedSegment(int MaskedStart, int MaskedEnd, int Start, int End, Finding? Finding);
