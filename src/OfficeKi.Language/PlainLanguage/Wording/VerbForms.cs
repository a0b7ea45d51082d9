using System.Collections.Frozen;
using OfficeKi.Language.PlainLanguage.Reading;

namespace OfficeKi.Language.PlainLanguage.Wording;

/// <summary>The forms of the empty verbs.</summary>
internal static class VerbForms
{
    private static readonly FrozenDictionary<string, string[]> Forms = new Dictionary<string, string[]>
    {
        ["bringen"] = ["bringen", "bringt", "brachte", "brachten", "gebracht", "bringe"],
        ["kommen"] = ["kommen", "kommt", "kam", "kamen", "gekommen"],
        ["gelangen"] = ["gelangen", "gelangt", "gelangte", "gelangten"],
        ["führen"] = ["führen", "führt", "führte", "geführt"],
        ["nehmen"] = ["nehmen", "nimmt", "nahm", "nahmen", "genommen", "nehme"],
        ["treffen"] = ["treffen", "trifft", "traf", "trafen", "getroffen"],
        ["stellen"] = ["stellen", "stellt", "stellte", "stellten", "gestellt", "stelle"],
        ["setzen"] = ["setzen", "setzt", "setzte", "gesetzt"],
        ["ziehen"] = ["ziehen", "zieht", "zog", "zogen", "gezogen"],
        ["finden"] = ["finden", "findet", "fand", "fanden", "gefunden"],
        ["leisten"] = ["leisten", "leistet", "leistete", "geleistet"],
        ["machen"] = ["machen", "macht", "machte", "gemacht"],
        ["geben"] = ["geben", "gibt", "gab", "gaben", "gegeben"],
        ["erteilen"] = ["erteilen", "erteilt", "erteilte", "erteile"],
        ["tragen"] = ["tragen", "trägt", "trug", "getragen"],
        ["schenken"] = ["schenken", "schenkt", "geschenkt"],
        ["üben"] = ["üben", "übt", "übte", "geübt"],
        ["erstatten"] = ["erstatten", "erstattet", "erstattete"],
        ["unterziehen"] = ["unterziehen", "unterzieht", "unterzogen", "unterzog"],
        ["zuführen"] = ["zuführen", "zugeführt", "zuzuführen"],
        ["vornehmen"] = ["vornehmen", "vorgenommen", "vorzunehmen", "vornimmt", "vornahm"],
        ["durchführen"] = ["durchführen", "durchgeführt", "durchzuführen", "durchführt"],
        ["erfolgen"] = ["erfolgen", "erfolgt", "erfolgte", "erfolgten"],
        ["unterliegen"] = ["unterliegen", "unterliegt", "unterlag"],
        ["halten"] = ["halten", "hält", "hielt", "gehalten"],
        ["geraten"] = ["geraten", "gerät", "geriet"],
        ["legen"] = ["legen", "legt", "legte", "gelegt"],
        ["fassen"] = ["fassen", "fasst", "fasste", "gefasst"],
        ["fallen"] = ["fallen", "fällt", "fiel", "gefallen"],
        ["lassen"] = ["lassen", "lässt", "ließ", "gelassen"],
        ["schaffen"] = ["schaffen", "schafft", "schuf", "geschaffen"],
        ["beziehen"] = ["beziehen", "bezieht", "bezog", "bezogen"],
        ["anstellen"] = ["anstellen", "angestellt", "anstellt"],
        ["erheben"] = ["erheben", "erhebt", "erhob", "erhoben"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // „nehmen … vor“, „führt … durch“
    private static readonly (string Verb, string[] Forms, string Prefix)[] Divided =
    [
        ("vornehmen", ["nehmen", "nimmt", "nahm", "nahmen"], "vor"),
        ("durchführen", ["führen", "führt", "führte", "führten"], "durch"),
        ("zuführen", ["führen", "führt", "führte"], "zu"),
    ];

    private static readonly FrozenSet<string> All = Forms.Values.SelectMany(forms => forms).Concat(Divided.SelectMany(divided => divided.Forms)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the word is a form of any empty verb.</summary>
    public static bool CanBe(string word) => All.Contains(word);

    public static bool Is(string word, string verb, PlainSentence sentence, (int First, int End) clause) =>
        Array.IndexOf(Forms[verb], word) >= 0
        || Array.Exists(Divided, divided => divided.Verb == verb && Array.IndexOf(divided.Forms, word) >= 0 && sentence[clause.End - 1] == divided.Prefix);
}
