using System.Globalization;
using System.Text;
using System.Text.Json;

namespace OfficeKi.Benchmarks;

/// <summary>A function as the built-in engine answers it, on a document of so many pages. A new function is a new line in <see cref="All"/>.</summary>
/// <param name="Name">What the table says.</param>
/// <param name="Function">Its id.</param>
/// <param name="OptionsOf">Its options for a document of so many pages.</param>
/// <param name="Documents">Documents read in one run, 1 or 2.</param>
internal sealed record BuiltInFunction(string Name, string Function, string Surface, Func<int, object> OptionsOf, int Documents = 1)
{
    /// <summary>Largest text of one request in characters, over all its documents.</summary>
    private const int MostCharacters = 1_000_000;

    public static IReadOnlyList<BuiltInFunction> All { get; } =
    [
        new("summarize", "summarize", "word", _ => new { points = 5 }),
        new("ask", "ask", "word", _ => new { question = "Bis wann prüft das Rechtsamt die Satzung über Sondernutzungen?" }),
        new("tasks", "tasks", "word", _ => new { received = "2026-11-02" }),
        new("reply", "reply", "outlook", _ => new { points = "Die Unterlagen liegen vor.\n2. Bis Ende November." }),
        new("plain-language", "plain-language", "word", _ => new { profile = "letter" }),
        new("draft", "draft", "word", _ => new { template = "beschlussvorlage", notes = "Die Brücke ist gesperrt. Der Ersatzbau kostet 1,2 Millionen Euro." }),
        new("compare, one paragraph in ten changed", "compare", "word", pages => new { other = Document(pages, changed: 10) }, Documents: 2),
        new("compare, every paragraph changed", "compare", "word", pages => new { other = Document(pages, changed: 1) }, Documents: 2),
        new("compare, nothing in common", "compare", "word", pages => new { other = Document(pages, seed: 7) }, Documents: 2),
        new("anonymize", "anonymize", "word", _ => new { mode = "label" }),
        new("check", "check", "word", _ => new { }),
        new("explain", "explain", "word", _ => new { }),
    ];

    public static string Document(int pages) => Document(pages, changed: 0);

    /// <summary>The longest document that fits into one request.</summary>
    public int MostPages => MostCharacters / 3000 / Documents;

    public JsonElement OptionsFor(int pages) => JsonSerializer.SerializeToElement(OptionsOf(pages));

    public object Request(int pages) => new { function = Function, surface = Surface, engine = "builtin", content = new { text = Document(pages) }, options = OptionsOf(pages) };

    // Prose with what the functions look for: headings, many people, terms, references, questions and duties, other ones all the way.
    private static string Document(int pages, int changed = 0, int seed = Prose.Seed)
    {
        StringBuilder text = new();
        var lines = Prose.Pages(pages, seed).Split('\n');
        for (var index = 0; index < lines.Length && text.Length < pages * 3000; index++)
        {
            text.Append(changed > 0 && index % changed == 0 ? lines[index].Replace("Euro", "EUR netto", StringComparison.Ordinal).Replace("0", "9", StringComparison.Ordinal) : lines[index]);
            text.Append('\n').Append(Special(index, seed)).Append('\n');
        }

        return text.ToString(0, Math.Min(text.Length, pages * 3000));
    }

    private static string Special(int index, int seed) => (index % 6) switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"{(index / 6) + 1}. Maßnahmen an der Kreisstraße {index + seed % 100}"),
        1 => string.Create(CultureInfo.InvariantCulture, $"Frau {Person(index)} und Herr {Person(index + seed)} haben am {(index % 28) + 1}. März 2026 Widerspruch eingelegt."),
        2 => string.Create(CultureInfo.InvariantCulture, $"Der Zweckverband {Person(index)} (im Folgenden „ZV{index + seed % 100}“) ist eine Körperschaft des öffentlichen Rechts."),
        3 => string.Create(CultureInfo.InvariantCulture, $"Näheres steht unter Nummer {index} und in § {(index % 60) + 1} Abs. 2 BauGB; siehe auch die Anlage {index % 9}."),
        4 => string.Create(CultureInfo.InvariantCulture, $"Wann wird der Bescheid vom {(index % 28) + 1}.{(index % 12) + 1}.2026 über {index + 100} Euro geändert?"),
        _ => string.Create(CultureInfo.InvariantCulture, $"Bitte reichen Sie die Unterlagen zu Antrag {index} innerhalb von {(index % 5) + 2} Wochen nach Zugang ein."),
    };

    // Surnames of three syllables: as many as a town has.
    private static string Person(int number)
    {
        string[] first = ["Anna", "Peter", "Maria", "Jonas", "Petra", "Karl", "Julia", "Thomas"], start = ["Wein", "Thel", "Bach", "Hoff", "Lind", "Kram", "Stein", "Berg"], end = ["mann", "berger", "hauer", "feld", "ner", "hold", "rath"];
        var spread = (uint)number * 2654435761u >> 8;
        return $"{first[spread % 8]} {start[spread / 8 % 8]}{end[spread / 64 % 7]}-{start[spread / 448 % 8]}{end[spread / 3584 % 7]}";
    }
}
