using System.Collections.Frozen;

namespace OfficeKi.Language.PlainLanguage.Wording;

/// <summary>Words that mostly can go without loss. Own list; words that often carry meaning („auch“, „schon“, „etwa“) are left out.</summary>
internal static class FillerWords
{
    private const string Words =
        "eigentlich quasi sozusagen gewissermaßen irgendwie irgendwo irgendwann halt eben nun wohl durchaus überaus grundsätzlich prinzipiell letztlich letztendlich schlussendlich selbstverständlich natürlich "
        + "naturgemäß offensichtlich offenbar offenkundig regelrecht geradezu ohnehin sowieso jedenfalls tatsächlich praktisch schlichtweg schlechthin überhaupt ziemlich relativ gänzlich wirklich bekanntlich bekanntermaßen "
        + "freilich zweifellos zweifelsohne sicherlich gewiss ausgesprochen äußerst höchst ungemein insgesamt gesehen mitunter vielfach weitgehend weitestgehend nachgerade einigermaßen keinesfalls keineswegs "
        + "voll total echt gar ja doch mal allemal schließlich immerhin allenthalben ansonsten gemeinhin seltsamerweise bedauerlicherweise erfreulicherweise dementsprechend entsprechenderweise";

    private static readonly FrozenSet<string> Set = Words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string word) => Set.Contains(word);
}
