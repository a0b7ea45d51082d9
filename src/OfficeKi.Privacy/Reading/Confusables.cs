namespace OfficeKi.Privacy.Reading;

/// <summary>Letters of other scripts that look like Latin ones.</summary>
/// <remarks>Own choice from what a reader cannot tell apart in common fonts (compare Unicode TR 39); not the full table.</remarks>
internal static class Confusables
{
    private const string Foreign = "АВЕЅІЈКМНОРСТХУаеѕіјорсухһԁԛԝɡΑΒΕΖΗΙΚΜΝΟΡΤΥΧονα";
    private const string Latin = "ABESIJKMHOPCTXYaesijopcyxhdqwgABEZHIKMNOPTYXova";

    /// <summary>The Latin letter a foreign one looks like, or the character itself.</summary>
    public static char Fold(char c) => Foreign.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? Latin[at] : c;

    public static bool IsLatin(char c) => c < '\u0250' ? CharacterKinds.IsLetter(c) : c is >= '\u1E00' and <= '\u1EFF';

    public static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u052F';

    /// <summary>Greek letters that look Latin; α, β, µ or Δ beside Latin letters are everyday science.</summary>
    public static bool IsDeceptiveGreek(char c) => c is >= '\u0370' and <= '\u03FF' && c != 'α' && Fold(c) != c;
}
