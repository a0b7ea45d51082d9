namespace OfficeKi.Privacy.Masking;

/// <summary>A text without the personal data a policy keeps from models. Only this assembly can make one.</summary>
public sealed class MaskedText
{
    internal MaskedText(string value) => Value = value;

    /// <summary>The text with placeholders.</summary>
    public string Value { get; }

    public override string ToString() => $"[{Value.Length} chars, masked]";
}
