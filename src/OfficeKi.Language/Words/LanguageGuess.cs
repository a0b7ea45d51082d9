using System.Buffers;
using System.Collections.Frozen;

namespace OfficeKi.Language;

/// <summary>Guesses the language of a text by its function words, or by its script. A guess for warnings, not for decisions.</summary>
/// <remarks>Below <see cref="FewestWords"/> words, or without a clear lead, there is no answer. Danish and Norwegian, Serbian and Croatian are not told apart, so they are not in it.</remarks>
public static class LanguageGuess
{
    /// <summary>Fewer words than this say too little.</summary>
    public const int FewestWords = 6;

    private static readonly FrozenDictionary<string, FrozenSet<string>> FunctionWords = new Dictionary<string, string>
    {
        ["de"] = "der die das und ist nicht ein eine einen einem den dem des zu mit von für auf im am wird werden sie wir ich bitte oder auch bei nach sich dass kann aus hat haben sind als wenn bis ihre ihren ihr",
        ["en"] = "the and is are not a an of to in for on with this that you we i please or also at by be will can from has have as if until your it was which must may",
        ["fr"] = "le la les et est ne pas un une des du de à dans pour sur avec ce cette vous nous je ou aussi par être sera peut au aux que qui votre vos sont",
        ["es"] = "el la los las y es no un una de del a en para con este esta usted nosotros o también por ser será puede al que su sus son como hasta",
        ["it"] = "il lo la gli le e è non un una di del della a in per con questo questa lei noi o anche da essere sarà può al che suo sono come fino",
        ["pl"] = "i jest nie w na do z że się to dla o od po przez lub być może proszę który która są jak oraz jego przy ten ta",
        ["tr"] = "ve bir bu ile için de da değil olarak olan veya lütfen kadar gibi daha çok en size sizin biz ne ise ya",
        ["ro"] = "și este nu un o de la în pentru cu acest această dumneavoastră noi sau prin fi va poate care din pe până sunt se să",
    }.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    private static readonly SearchValues<char> Ukrainian = SearchValues.Create("іїєґІЇЄҐ");

    /// <returns>ISO 639-1 code, or null when the text does not say.</returns>
    public static string? Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (ByScript(text) is { } script)
        {
            return script;
        }

        string[] words = [.. Tokenizer.Words(text).Select(span => span.Of(text))];
        if (words.Length < FewestWords)
        {
            return null;
        }

        var ranked = FunctionWords.Select(language => (language.Key, Hits: words.Count(language.Value.Contains))).OrderByDescending(pair => pair.Hits).Take(2).ToArray();
        return ranked[0].Hits >= Math.Max(2, words.Length / 10) && ranked[0].Hits >= 1.3 * ranked[1].Hits ? ranked[0].Key : null;
    }

    private static string? ByScript(string text)
    {
        var letters = text.Count(char.IsLetter);
        var cyrillic = text.Count(sign => sign is >= 'Ѐ' and <= 'ӿ');
        if (letters > 0 && cyrillic * 2 > letters)
        {
            return text.AsSpan().ContainsAny(Ukrainian) ? "uk" : "ru";
        }

        return letters > 0 && text.Count(sign => sign is >= '\u0600' and <= 'ۿ') * 2 > letters ? "ar" : null;
    }
}
