using System.Collections.Frozen;

namespace OfficeKi.Language.PlainLanguage.Reading;

/// <summary>Articles and other words that open a noun phrase.</summary>
internal static class Articles
{
    private static readonly FrozenSet<string> All = Set(
        "der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jeder jede jedes jeden jedem kein keine keinen keinem keiner keines alle allen aller mein meine meinen meinem meiner meines "
        + "ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres sein seine seinen seinem seiner seines sämtliche sämtlichen sämtlicher beide beiden beider welche welcher welches");

    private static readonly FrozenSet<string> Genitive = Set("des der eines einer dieses dieser jenes jener jedes jeder ihres ihrer unseres unserer seines seiner meines meiner aller deren dessen");

    public static bool Contains(string word) => All.Contains(word);

    public static bool CanBeGenitive(string word) => Genitive.Contains(word);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
