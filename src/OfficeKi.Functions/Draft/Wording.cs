namespace OfficeKi.Functions.Draft;

/// <summary>Fixed words with places for facts: <c>Wv. am {{wiedervorlage}}</c>.</summary>
/// <remarks>
/// <c>{{fact}}</c> is the fact; <c>{{fact|ticks}}</c> is all choices of it, the one given ticked; <c>{{#}}</c> is the number of the entry in its group, <c>{{#3}}</c> the same counted from 3.
/// </remarks>
internal sealed record Wording(IReadOnlyList<Wording.Part> Parts)
{
    private const string Open = "{{";
    private const string Close = "}}";
    private const string TicksMark = "|ticks";

    public IEnumerable<Slot> Slots => Parts.Select(part => part.Slot).OfType<Slot>();

    /// <summary>The one fact this consists of; null when it says more.</summary>
    public string? OnlyFact => Parts is [{ Slot: { Number: null, Ticks: false } slot }] ? slot.Fact : null;

    /// <returns>Null when a bracket is not closed or a number of an entry is none.</returns>
    public static Wording? TryParse(string text)
    {
        List<Part> parts = [];
        var at = 0;
        for (int open; (open = text.IndexOf(Open, at, StringComparison.Ordinal)) >= 0;)
        {
            var close = text.IndexOf(Close, open, StringComparison.Ordinal);
            if (close < 0 || SlotOf(text[(open + Open.Length)..close].Trim()) is not { } slot)
            {
                return null;
            }

            if (open > at)
            {
                parts.Add(new(text[at..open], null));
            }

            parts.Add(new("", slot));
            at = close + Close.Length;
        }

        if (at < text.Length || parts.Count == 0)
        {
            parts.Add(new(text[at..], null));
        }

        return new(parts);
    }

    private static Slot? SlotOf(string name)
    {
        if (name.StartsWith('#'))
        {
            return name.Length == 1 ? new("", false, 1) : int.TryParse(name.AsSpan(1), out var first) && first is > 0 and < 1000 ? new("", false, first) : null;
        }

        return name.EndsWith(TicksMark, StringComparison.Ordinal) ? new(name[..^TicksMark.Length], true, null) : new(name, false, null);
    }

    /// <param name="Text">Fixed words; empty for a slot.</param>
    internal readonly record struct Part(string Text, Slot? Slot);

    /// <param name="Number">First number when this is the number of an entry; null otherwise.</param>
    internal sealed record Slot(string Fact, bool Ticks, int? Number);
}
