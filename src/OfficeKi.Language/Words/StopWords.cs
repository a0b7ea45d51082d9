using System.Collections.Frozen;

namespace OfficeKi.Language.Words;

/// <summary>Function words that carry no topic. Negations are in the list too: they matter to the fact check, not to ranking.</summary>
internal static class StopWords
{
    private const string Words =
        "aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus bei beim bin bis bist bzw da dabei dadurch dafür dagegen daher damit danach daran darauf daraus darin darüber darum das dass dasselbe davon dazu " +
        "dein deine dem demselben den denen denn denselben der deren derer derselbe des dessen dich die dies diese dieselbe dieselben diesem diesen dieser dieses dir doch dort du durch ein eine einem einen einer eines einig einige einigem einigen einiger einiges einmal er es etwa etwas euch euer eure " +
        "für gegen gewesen hab habe haben hat hatte hatten hätte hätten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in indem ins ist ja jede jedem jeden jeder jedes jedoch jene jenem jenen jener jenes jetzt kann kein keine keinem keinen keiner können könnte könnten " +
        "machen man manche manchem manchen mancher manches mein meine mich mir mit muss müssen musste mussten nach nachdem nicht nichts noch nun nur ob oder ohne sehr sein seine seinem seinen seiner seines seit selbst sich sie sind so solche solchem solchen solcher solches soll sollen sollte sollten sondern sonst sowie " +
        "über um und uns unser unsere unter viel vom von vor während war waren warst was weg weil weiter welche welchem welchen welcher welches wenn wer wen wem wessen werde werden wie wieder wieso will wir wird wirst wo woher wohin womit worden wurde wurden würde würden wann warum weshalb wofür worin worüber zu zum zur zwar zwischen " +
        "bitte gibt gab wozu wodurch woran worauf wovon welch wieviel darf dürfen wäre wären ggf vgl";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set =
        Words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Set.Contains(word);
}
