namespace OfficeKi.Language.Dates.Reading;

/// <summary>What a reader found at a place, and where reading goes on.</summary>
/// <param name="First">First lexeme of the mention.</param>
/// <param name="Next">First lexeme behind it.</param>
internal sealed record Hit(DateMention Mention, int First, int Next)
{
    public static Hit Of(Scan scan, DateKind kind, int first, int next, DateOnly? from = null, DateOnly? to = null) =>
        new(new(scan.Span(first, next), kind, DateRole.None) { From = from, To = to }, first, next);

    public Hit With(DateMention mention) => this with { Mention = mention };
}
