namespace OfficeKi.Language;

/// <summary>A part of a text, half open, in UTF-16 units.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    /// <summary>The part of <paramref name="text"/> this span points at.</summary>
    public string Of(string text) => text[Start..End];

    internal ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}
