using System.Collections.Frozen;
using System.Globalization;

namespace OfficeKi.Policy.Files;

/// <summary>German wording of errors in policy files, by the English one with its gaps. A wording that is not here stays English.</summary>
internal static class ErrorWords
{
    private static readonly FrozenDictionary<string, string> German = new Dictionary<string, string>
    {
        ["there are more errors after this one"] = "Danach gibt es weitere Fehler.",
        ["package `{0}` is reserved for rules in code"] = "Der Name `{0}` ist für Regeln im Programm reserviert.",
        ["`version` must be three numbers such as 2026.11.1"] = "`version` besteht aus drei Zahlen, zum Beispiel 2026.11.1.",
        ["key {0} stands here twice"] = "Der Schlüssel {0} steht hier zweimal.",
        ["unknown key {0}"] = "Unbekannter Schlüssel {0}.",
        ["key `{0}` is missing"] = "Der Schlüssel `{0}` fehlt.",
        ["`{0}` must not be empty"] = "`{0}` darf nicht leer sein.",
        ["text of `{0}` is longer than {1} characters"] = "Der Text von `{0}` ist länger als {1} Zeichen.",
        ["`{0}` must be true or false"] = "`{0}` muss true oder false sein.",
        ["`{0}` must be a whole number, 0 or more"] = "`{0}` muss eine ganze Zahl ab 0 sein.",
        ["`{0}` must be a day such as 2027-03-01"] = "`{0}` muss ein Tag sein, zum Beispiel 2027-03-01.",
        ["{0} stands in `{1}` twice"] = "{0} steht in `{1}` zweimal.",
        ["`{0}` must have 1 to {1} characters"] = "`{0}` muss 1 bis {1} Zeichen haben.",
        ["{0} is not known in `{1}`, use {2}"] = "{0} ist in `{1}` nicht bekannt. Erlaubt ist: {2}.",
        ["`{0}` must be {1}"] = "`{0}` muss {1} sein.",
        ["a mapping"] = "eine Liste von Schlüsseln mit Werten",
        ["a list"] = "eine Liste",
        ["a text"] = "ein Text",
        ["this is package `{0}`, but the files beside it are package `{1}`"] = "Diese Datei gehört zum Paket `{0}`, die anderen gehören zum Paket `{1}`.",
        ["no file of package `{0}` states a `version`"] = "Keine Datei des Pakets `{0}` nennt eine `version`.",
        ["`version` of package `{0}` is stated in another file already"] = "Die `version` des Pakets `{0}` steht schon in einer anderen Datei.",
        ["package `{0}` extends {1}, which is not here"] = "Das Paket `{0}` erweitert {1}. Dieses Paket gibt es hier nicht.",
        ["an overlay must not speak for package `{0}`, give it a name of its own"] = "Das eigene Paket darf nicht `{0}` heißen. Geben Sie ihm einen eigenen Namen.",
        ["the overlay must state `extends: {0}` beside its `version`"] = "Neben `version` muss `extends: {0}` stehen.",
        ["rule `{0}` exists already"] = "Die Regel `{0}` gibt es schon.",
        ["rule `{0}` must not permit: an overlay only narrows, so it forbids and obliges"] =
            "Die Regel `{0}` darf nichts erlauben. Ein eigenes Paket kann nur einschränken: mit `forbid` und `oblige`.",
        ["a rule that permits needs `when`"] = "Eine Regel, die erlaubt, braucht `when`.",
        ["a rule that obliges needs `obligations`"] = "Eine Regel mit Pflichten braucht `obligations`.",
        ["{0} is no effect, use permit, forbid or oblige"] = "{0} ist keine Wirkung. Erlaubt ist: permit, forbid, oblige.",
        ["`{0}` has {1} only, begins with a letter and has at most {2} characters"] = "`{0}` hat nur {1}, beginnt mit einem Buchstaben und hat höchstens {2} Zeichen.",
        ["capital letters, digits and `_`"] = "Großbuchstaben, Ziffern und `_`",
        ["small letters, digits and `-`"] = "kleine Buchstaben, Ziffern und `-`",
        ["an obligation has exactly one key"] = "Eine Pflicht hat genau einen Schlüssel.",
        ["unknown obligation {0}, use mask, restrictModel, confirm, label, warn"] = "Unbekannte Pflicht {0}. Erlaubt ist: mask, restrictModel, confirm, label, warn.",
        ["`label` needs `where`: document, mail or chat"] = "`label` braucht `where`: document, mail oder chat.",
        ["file is longer than {0} characters"] = "Die Datei ist länger als {0} Zeichen.",
        ["file is not valid UTF-8 here"] = "Hier steht kein gültiges UTF-8.",
        ["a tab stands here, indent with spaces"] = "Hier steht ein Tabulator. Rücken Sie mit Leerzeichen ein.",
        ["file is not valid YAML here"] = "Hier ist die Datei kein gültiges YAML.",
        ["file is not valid YAML"] = "Die Datei ist kein gültiges YAML.",
        ["file is empty"] = "Die Datei ist leer.",
        ["file has more than one document"] = "Die Datei enthält mehr als ein Dokument.",
        ["file must be a mapping"] = "Die Datei muss aus Schlüsseln mit Werten bestehen.",
        ["anchors and aliases are not allowed, write it out"] = "Anker und Verweise sind nicht erlaubt. Schreiben Sie es aus.",
        ["tags are not allowed"] = "Tags sind nicht erlaubt.",
        ["nested deeper than {0} levels"] = "Mehr als {0} Ebenen sind nicht erlaubt.",
        ["not allowed"] = "Das ist hier nicht erlaubt.",
        ["a key must be a text"] = "Ein Schlüssel muss ein Text sein.",
        ["effect is `{0}`, expected `{1}`"] = "Das Ergebnis ist `{0}`, erwartet ist `{1}`.",
        ["code is `{0}`, expected `{1}`"] = "Der Code ist `{0}`, erwartet ist `{1}`.",
        ["rule `{0}` did not speak"] = "Die Regel `{0}` hat nicht gegriffen.",
        ["rule `{0}` spoke"] = "Die Regel `{0}` hat gegriffen.",
        ["obligation `{0}` is missing"] = "Die Pflicht `{0}` fehlt.",
        ["`effect` must be permit or deny"] = "`effect` muss permit oder deny sein.",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static PolicyError Error(string file, int line, int column, FormattableString words) =>
        new(file, line, column, FormattableString.Invariant(words)) { German = InGerman(words) };

    /// <summary>A case that fails, as an error at its place.</summary>
    public static PolicyError Error(string file, int line, string name, IReadOnlyList<FormattableString> failures) =>
        new(file, line, 1, $"case `{name}` fails: {string.Join("; ", failures.Select(FormattableString.Invariant))}")
        {
            German = $"Der Fall „{name}“ stimmt nicht: {string.Join(" ", failures.Select(failure => InGerman(failure) ?? FormattableString.Invariant(failure)))}",
        };

    private static string? InGerman(FormattableString words) => German.TryGetValue(words.Format, out var format)
        ? string.Format(CultureInfo.InvariantCulture, format, [.. words.GetArguments().Select(word => word is string text ? German.GetValueOrDefault(text, text) : word)])
        : null;
}
