using OfficeKi.Core;
using OfficeKi.Documents.Writing;
using OfficeKi.Tests.Documents;
using OfficeKi.Tests.Documents.Writing;

namespace OfficeKi.Tests.Functions.Draft;

/// <summary>Every template as a Word file, as the pane has it made.</summary>
public class DraftedWordFileTests
{
    public static TheoryData<string, string> Templates => new()
    {
        { "beschlussvorlage", "BV/0187/2026|Gremienweg|☒ einstimmig|3. Beteiligung|1. Lageplan" },
        { "niederschrift", "Anwesenheit|• Frau Velten|TOP 4: Uferstraße|Nichtöffentlicher Teil" },
        { "bescheid", "Entwurf: Bescheid – Sondernutzung|1. Erlaubt.|2. Befristet.|Rechtsbehelfsbelehrung" },
        { "vermerk", "Vermerk: Kran|Verfügung|1. Zur Kenntnis|2. z. d. A." },
        { "pressemitteilung", "Mehr Platz am Fluss|• Wer: Die Stadt|[fehlt: Was?]" },
        { "schreiben", "Sehr geehrte Damen und Herren,|Mit freundlichen Grüßen" },
    };

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task It_is_valid_and_LibreOffice_shows_it(string template, string expected)
    {
        var file = WordFile.Write(TextOf(await Drafts.RunAsync(Drafts.Request(template, FactsOf(template)))));
        Assert.Empty(WordTexts.Complaints(file));

        var shown = Documents.Reading.Read(await LibreOffice.ToPdfAsync(file), "a.pdf").Text();
        Assert.All(expected.Split('|'), words => Assert.Contains(words, shown, StringComparison.Ordinal));
    }

    private static object FactsOf(string template) => template switch
    {
        "beschlussvorlage" => new
        {
            nummer = "BV/0187/2026",
            gremien = new[] { new { gremium = "Stadtrat", sitzung = "2026-12-10", status = "ja", ergebnis = "einstimmig" } },
            abschnitte = new[] { new { titel = "Beteiligung", text = "Es gab 318 Beiträge." } },
            anlagen = "Lageplan\nGutachten",
        },
        "niederschrift" => new
        {
            anwesend = "Frau Velten\nHerr Wirtgen",
            tops = new[] { new { nummer = "4", betreff = "Uferstraße", ergebnis = "ohne" } },
            topsNichtoeffentlich = new[] { new { nummer = "7", betreff = "Grundstück", ergebnis = "ohne" } },
        },
        "bescheid" => new { betreff = "Sondernutzung", tenor = "Erlaubt.\nBefristet.", rechtsbehelf = "widerspruch" },
        "vermerk" => new { betreff = "Kran", verbleib = "zda", verfuegungen = new[] { new { verfuegung = "Zur Kenntnis" } } },
        "pressemitteilung" => new { ueberschrift = "Mehr Platz am Fluss", wer = "Die Stadt" },
        _ => new { betreff = "Ihr Antrag", anrede = "allgemein" },
    };

    private static WordText TextOf(IReadOnlyList<RunEvent> events)
    {
        var data = events.Data();
        var levels = data["sections"]!.AsArray()
            .SelectMany(section => section!["blocks"]!.AsArray().Select(block => KeyValuePair.Create((int)block!, (int)section["level"]!)))
            .ToDictionary();
        return new(new((string)data["title"]!), [.. events.OfType<RunEvent.Block>().Select(block => new WordBlock(block.Value.Kind, block.Value.Text)
        {
            Level = block.Value.Kind == BlockKind.Heading ? levels[block.Value.Index] : 1,
            Cells = block.Value.Cells,
        })])
        {
            IsDraft = (bool)data["draft"]!,
        };
    }
}
