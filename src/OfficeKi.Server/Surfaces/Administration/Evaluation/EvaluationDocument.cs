using System.Globalization;
using OfficeKi.Core;
using OfficeKi.Documents.Writing;

namespace OfficeKi.Server.Surfaces.Administration.Evaluation;

/// <summary>The report as a German Word document for the council, and as a table for spreadsheets.</summary>
internal static class EvaluationDocument
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    public static byte[] Word(string city, MonthRange range, IReadOnlyList<EvaluationSection> sections)
    {
        var title = "Evaluation des KI-Einsatzes";
        List<WordBlock> blocks =
        [
            new(BlockKind.Heading, new(title)) { Level = 0 },
            new(BlockKind.Paragraph, new($"{(city.Length > 0 ? city + ", " : "")}Zeitraum {range.From:MM/yyyy} bis {range.To:MM/yyyy}.")),
            new(BlockKind.Paragraph, new("Der Bericht entsteht aus dem laufenden System. Er enthält keine Angaben zu Personen und keine Inhalte.")),
        ];
        foreach (var section in sections)
        {
            blocks.Add(new(BlockKind.Heading, new(section.Title)));
            blocks.Add(new(BlockKind.Paragraph, new(section.Text)));
            blocks.Add(section.Cells.Count == 0
                ? new(BlockKind.Paragraph, new("Dazu gibt es in diesem Zeitraum keine Angaben."))
                : new(BlockKind.Table, new("")) { Cells = [[.. section.Columns.Select(column => new ContentText(column.Title))], .. section.Cells.Select(row => Row(section, row))] });
        }

        return WordFile.Write(new(new(title), blocks));
    }

    public static string Table(IReadOnlyList<EvaluationSection> sections) => Csv.ByteOrderMark + string.Concat(sections.SelectMany(section =>
        (string[])[
            Csv.Line([section.Title]),
            Csv.Line(section.Columns.Select(column => column.Title)),
            .. section.Cells.Select(row => Csv.Line(row.Select((cell, index) => Text(cell, section.Columns[index], "")))),
            "\r\n",
        ]));

    private static IReadOnlyList<ContentText> Row(EvaluationSection section, IReadOnlyList<object?> row) =>
        [.. row.Select((cell, index) => new ContentText(Text(cell, section.Columns[index], "–")))];

    private static string Text(object? cell, EvaluationColumn column, string unknown) => cell switch
    {
        decimal number => number.ToString($"N{column.Decimals ?? 0}", German),
        string { Length: > 0 } text => text,
        _ => unknown,
    };
}
