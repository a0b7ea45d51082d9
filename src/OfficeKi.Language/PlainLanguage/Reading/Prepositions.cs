using System.Collections.Frozen;

namespace OfficeKi.Language.PlainLanguage.Reading;

internal static class Prepositions
{
    private static readonly FrozenSet<string> Set = (
        "ab am an auf aufgrund aus außer bei beim bis durch für gegen gemäß hinter im in infolge innerhalb ins mit mithilfe mittels nach neben ohne seit trotz über um unter vom von vor wegen während wider zu zum zur zwischen "
        + "außerhalb anhand anlässlich bezüglich entsprechend hinsichtlich laut statt anstelle zugunsten zwecks seitens").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string word) => Set.Contains(word);
}
