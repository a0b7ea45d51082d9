using System.Xml.Linq;
using OfficeKi.Core;

namespace OfficeKi.Server.Surfaces.Register;

/// <summary>The register as a page in plain words.</summary>
internal static class RegisterPage
{
    private static readonly LocalizedText Title = new("Künstliche Intelligenz in der Verwaltung", "Artificial intelligence in the administration");
    private static readonly LocalizedText Lead = new(
        "Hier steht, wobei OfficeKi Beschäftigte unterstützt, mit welchen Daten und wo ein Mensch prüft. Die Liste entsteht aus dem laufenden Programm: Was nicht hier steht, kann nicht benutzt werden. OfficeKi entscheidet nie über Anträge oder Leistungen.",
        "This is what OfficeKi supports staff with, which data it uses and where a person checks. The list is made from the running program: what is not here cannot be used. OfficeKi never decides on applications or benefits.");
    private static readonly LocalizedText Responsible = new("Verantwortlich", "Responsible");
    private static readonly LocalizedText Questions = new("Fragen und Rückmeldungen", "Questions and feedback");
    private static readonly LocalizedText Machine = new("Alle Angaben als Daten (JSON)", "All details as data (JSON)");
    private static readonly LocalizedText Unnamed = new("noch nicht eingetragen", "not entered yet");
    private static readonly LocalizedText Functions = new("Funktionen", "Functions");
    private static readonly LocalizedText None = new("keines; die Funktion arbeitet ohne Sprachmodell", "none; the function works without a language model");
    private static readonly LocalizedText NoneNow = new("zurzeit keines eingerichtet", "none configured at present");

    private static readonly (string Field, LocalizedText Label)[] Fields =
    [
        ("purpose", new("Wofür?", "What for?")),
        ("impact", new("Wen betrifft es?", "Whom does it affect?")),
        ("humanOversight", new("Wo prüft ein Mensch?", "Where does a person check?")),
        ("data", new("Welche Daten?", "Which data?")),
        ("recipients", new("Wer erhält die Daten?", "Who gets the data?")),
        ("deletion", new("Was wird gespeichert?", "What is stored?")),
        ("legalBasis", new("Rechtsgrundlage", "Legal basis")),
        ("quality", new("Gemessene Güte", "Measured quality")),
    ];

    private static readonly LocalizedText Risks = new("Was kann schiefgehen?", "What can go wrong?");
    private static readonly LocalizedText Models = new("Sprachmodell", "Language model");
    private static readonly LocalizedText AiAct = new("Einstufung nach der KI-Verordnung", "Class under the AI Act");
    private static readonly LocalizedText Limited = new("kein Hochrisiko-System", "not a high-risk system");
    private static readonly LocalizedText Version = new("Fassung", "Version");

    public static XElement Of(string language, Cities cities, IReadOnlyList<FunctionCard> cards, RegisterJson json) =>
        PublicPage.Frame("/transparenz", language, Title.In(language),
            new XElement("p", Lead.In(language)),
            new XElement("dl",
                new XElement("dt", Responsible.In(language)),
                cities.All.Select(city => city.Name.Length == 0 ? new XElement("dd", Unnamed.In(language)) : new XElement("dd", city.Name, ", ", Mail(city.Contact))),
                new XElement("dt", Questions.In(language)),
                cities.All.Select(city => city.Feedback).Where(address => address.Length > 0).Distinct().Select(address => new XElement("dd", Mail(address)))),
            new XElement("p", new XElement("a", new XAttribute("href", $"/api/register?lang={language}"), Machine.In(language))),
            new XElement("nav", new XAttribute("aria-label", Functions.In(language)), new XElement("ul", cards.Select(card => PublicPage.Link(card.Id, card.Label.In(language))))),
            new XElement("h2", Functions.In(language)),
            cards.Select(card => Of(card, cities.All[0], language, json)));

    private static XElement Of(FunctionCard card, City city, string language, RegisterJson json)
    {
        var entry = json.Entry(card, city, language);
        return new("article", new XAttribute("id", card.Id),
            new XElement("h3", card.Label.In(language)),
            new XElement("p", card.Description.In(language)),
            new XElement("dl",
                Fields.Where(field => entry[field.Field] is not null).Select(field => Row(field.Label.In(language), (string)entry[field.Field]!)),
                new XElement("dt", Risks.In(language)),
                card.Register.Risks.Select(risk => new XElement("dd", risk.In(language))),
                Row(Models.In(language), ModelsOf(card, language, json)),
                Row(AiAct.In(language), $"{Limited.In(language)}. {card.Register.Article6Reason.In(language)}"),
                Row(Version.In(language), $"{(string)entry["version"]!}, {card.Register.Reviewed:O}")));
    }

    private static string ModelsOf(FunctionCard card, string language, RegisterJson json) =>
        !card.Engines.Contains("model") ? None.In(language)
        : json.ModelsOf(card) is { Count: > 0 } models ? string.Join(", ", models.Select(model => $"{model.Id} ({Place(model.Location).In(language)})"))
        : NoneNow.In(language);

    private static LocalizedText Place(string location) => location switch
    {
        "on-premises" => new("im eigenen Rechenzentrum", "in our own data centre"),
        "eu" => new("in der EU", "in the EU"),
        _ => new("außerhalb der EU", "outside the EU"),
    };

    private static object[] Row(string label, string text) => [new XElement("dt", label), new XElement("dd", text)];

    private static XElement Mail(string address) => new("a", new XAttribute("href", $"mailto:{address}"), address);
}
