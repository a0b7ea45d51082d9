namespace OfficeKi.Server.Surfaces.Teams.Cards;

/// <summary>Splits a very long paragraph at white space, so that a card can be cut inside it.</summary>
internal static class Pieces
{
    private const int Longest = 2_000;

    public static IEnumerable<string> Of(string text)
    {
        var at = 0;
        while (text.Length - at > Longest)
        {
            var space = text.LastIndexOfAny([' ', '\n'], at + Longest - 1, Longest / 2);
            var end = space > 0 ? space + 1 : char.IsHighSurrogate(text[at + Longest - 1]) ? at + Longest - 1 : at + Longest;
            yield return text[at..end];
            at = end;
        }

        yield return text[at..];
    }
}
