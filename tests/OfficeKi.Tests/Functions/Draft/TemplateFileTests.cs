using Microsoft.Extensions.Options;
using OfficeKi.Functions;
using OfficeKi.Functions.Draft.Reading;

namespace OfficeKi.Tests.Functions.Draft;

public sealed class TemplateFileTests : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("officeki-templates-");

    [Fact]
    public void The_product_brings_six_templates_in_order() =>
        Assert.Equal(["beschlussvorlage", "niederschrift", "bescheid", "vermerk", "pressemitteilung", "schreiben"], Drafts.Templates.All.Select(template => template.Id));

    [Fact]
    public void A_file_in_the_data_directory_adds_a_template()
    {
        Write("aktennotiz.json", Note("aktennotiz", "{{was}}"));

        Assert.Equal(7, Load().All.Count);
    }

    [Fact]
    public void The_example_of_the_description_can_be_loaded()
    {
        var description = File.ReadAllText(Repository.Path("src", "OfficeKi.Functions", "Draft", "Templates", "README.md"));
        Write("aktennotiz.json", description.Split("```")[1]["json".Length..]);

        Assert.Equal("Aktennotiz", Load()["aktennotiz"].Label.De);
    }

    [Fact]
    public void All_errors_of_all_files_are_named_with_file_and_place()
    {
        Write("a.json", "{ \"id\": ");
        Write("b.json", Note("b", "{{wer}}"));
        Write("c.json", "{ \"id\": \"c\", \"farbe\": 1, \"parts\": [ { \"id\": \"p\", \"content\": [ { \"picture\": \"x\" } ] } ] }");
        Write("d.json", Note("bescheid", "{{was}}"));
        Write("e.json", Note("e", "{{was}}").Replace("\"facts\":", $"\"groups\": [ {Items("offen")}, {Items("geheim")} ], \"facts\":", StringComparison.Ordinal));

        var message = Assert.Throws<InvalidOperationException>(Load).Message;

        Assert.All(
            ["templates/a.json: line 1", "templates/b.json: part `p`: the fact `wer` is not asked for", "templates/c.json: $: `farbe` is not known here", "templates/c.json: $.parts[0].content[0]: expected is exactly one of", "templates/d.json: the template `bescheid` needs `\"draft\": true`", "templates/e.json: the name of an entry `TOP` is there more than once"],
            expected => Assert.Contains(expected, message, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_confidential_cannot_be_named_elsewhere()
    {
        const string Parts = """
            { "id": "offen", "label": { "de": "Offen", "en": "Open" }, "facts": [ FACT(wer), FACT(notiz) ], "content": [ { "paragraph": "{{geheim}}" }, { "each": "punkte", "content": [ { "write": "was", "task": "Kurz." } ] }, { "write": "wer", "task": "Wer." } ] },
            { "id": "zu", "label": { "de": "Zu", "en": "Closed" }, "confidential": true, "facts": [ FACT(geheim) ], "groups": [ { "id": "punkte", "label": { "de": "Punkte", "en": "Items" }, "entry": { "de": "Punkt", "en": "Item" }, "facts": [ FACT(was) ] } ],
              "content": [ { "paragraph": "{{wer}}" }, { "write": "wer", "task": "Wer." }, { "write": "geheim", "task": "Was." } ] }
            """;
        var parts = System.Text.RegularExpressions.Regex.Replace(Parts, @"FACT\((\w+)\)", """{ "id": "$1", "label": { "de": "$1", "en": "$1" }, "type": "text" }""");
        Write("a.json", $$$"""{ "id": "a", "order": 1, "label": { "de": "A", "en": "A" }, "description": { "de": "A", "en": "A" }, "title": "Zu {{geheim}}", "notes": "notiz", "parts": [ {{{parts}}} ] }""");

        var lines = Assert.Throws<InvalidOperationException>(Load).Message.Split(Environment.NewLine)[1..];

        Assert.Equal(
            [
                "templates/a.json: title: `geheim` belongs to a confidential part and cannot be named here",
                "templates/a.json: part `offen`: `geheim` belongs to a confidential part and cannot be named here",
                "templates/a.json: part `offen`: `punkte` belongs to a confidential part and cannot be named here",
                "templates/a.json: part `zu`: `write` in a confidential part needs a fact of such a part, and `wer` is none",
                "templates/a.json: `notes` names `notiz`; where a part is confidential, it must be a fact of such a part, because notes may hold anything",
            ],
            lines);
    }

    [Fact]
    public void A_broken_file_stops_the_start_of_the_server()
    {
        Write("a.json", "{ \"id\": ");

        var message = Assert.Throws<InvalidOperationException>(() => new GateHarness(settings: new() { ["OfficeKi:DataDirectory"] = _data.FullName }).Gate).Message;

        Assert.Contains("templates/a.json: line 1", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_with_the_id_of_a_product_s_template_takes_its_place_on_the_card_too()
    {
        Write("vermerk.json", Note("vermerk", "{{was}}"));
        await using GateHarness gate = new(settings: new() { ["OfficeKi:DataDirectory"] = _data.FullName });

        var options = (await gate.Gate.FunctionsAsync(GateHarness.Clerk, "word", "de", default))!.Single(function => function.Card.Id == "draft").Card.OptionsSchema;

        Assert.Contains("Notiz", options["properties"]!["template"]!["x-enumTitles"]!.AsArray().Select(title => (string)title!));
        Assert.True(options["properties"]!["facts"]!["properties"]!.AsObject().ContainsKey("was"));
    }

    public void Dispose() => _data.Delete(recursive: true);

    private DraftTemplates Load() => new(Options.Create(new FunctionsOptions { DataDirectory = _data.FullName }));

    private void Write(string name, string json) => File.WriteAllText(Path.Combine(_data.CreateSubdirectory("templates").FullName, name), json);

    private static string Note(string id, string words) => $$"""
        {
          "id": "{{id}}", "order": 99, "label": { "de": "Notiz", "en": "Note" }, "description": { "de": "Kurz.", "en": "Short." }, "title": "Notiz",
          "parts": [ { "id": "p", "label": { "de": "Teil", "en": "Part" }, "facts": [ { "id": "was", "label": { "de": "Was", "en": "What" }, "type": "line" } ], "content": [ { "paragraph": "{{words}}" } ] } ]
        }
        """;

    private static string Items(string id) => $$"""
        { "id": "{{id}}", "label": { "de": "TOPs", "en": "Items" }, "entry": { "de": "TOP", "en": "Item" }, "facts": [ { "id": "was", "label": { "de": "Was", "en": "What" }, "type": "line" } ] }
        """;
}
