using System.IO.Compression;
using System.Text;
using System.Text.Json;
using OfficeKi.Documents;
using Xunit.Abstractions;

namespace OfficeKi.Evals.Documents;

/// <summary>How much hidden content gets through to the text, and how much of it is reported.</summary>
public sealed class HiddenContentEval(ITestOutputHelper output)
{
    [Theory]
    [InlineData("ingress-html")]
    [InlineData("ingress-ooxml")]
    [Trait("Requirement", "INJ-2")]
    public void Hidden_content_is_left_out_and_reported(string layer)
    {
        var cases = File.ReadLines(EvalData.File("hidden_and_exfil_dev.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement).Where(entry => Text(entry, "layer") == layer).ToList();
        var failures = cases.Select(Failure).OfType<string>().ToList();

        output.WriteLine($"{layer}: {cases.Count - failures.Count} of {cases.Count} cases hold");
        failures.ForEach(output.WriteLine);

        Assert.NotEmpty(cases);
        Assert.Empty(failures);
    }

    private static string? Failure(JsonElement entry)
    {
        var (id, input, expect) = (Text(entry, "id"), Text(entry, "input"), entry.GetProperty("expect"));
        var extraction = Text(entry, "layer") == "ingress-html"
            ? DocumentReader.ReadHtml(input, CancellationToken.None)
            : DocumentReader.Read(Docx(input), "case.docx", CancellationToken.None);
        if (extraction is not Extraction.Read { Document: var document })
        {
            return $"{id}: not read";
        }

        var text = string.Join('\n', document.Passages.Select(passage => passage.Text.Reveal()));
        // Deletions and comments have codes of their own, which say more than "hidden".
        var found = document.Hidden.Select(hidden => hidden.Kind is "deleted-text" or "comment" ? "hidden-content" : hidden.Kind).Order();
        return (expect.TryGetProperty("text_equals", out var equal) && text != equal.GetString(), Strings(expect, "must_not_contain").Any(text.Contains), found.SequenceEqual(Strings(expect, "findings").Order())) switch
        {
            (true, _, _) => $"{id}: the text differs",
            (_, true, _) => $"{id}: hidden words came through",
            (_, _, false) => $"{id}: reported `{string.Join(",", found)}`",
            _ => null,
        };
    }

    private static string Text(JsonElement entry, string name) => entry.GetProperty(name).GetString()!;

    private static IEnumerable<string> Strings(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var list) ? list.EnumerateArray().Select(item => item.GetString()!) : [];

    // The cases are fragments; each goes where such an element stands in a real file.
    private static byte[] Docx(string fragment)
    {
        var isComment = fragment.StartsWith("<w:comment ", StringComparison.Ordinal);
        var run = fragment switch
        {
            _ when isComment => "",
            _ when fragment.StartsWith("<w:instrText", StringComparison.Ordinal) => $"<w:r>{fragment}</w:r>",
            _ => fragment,
        };
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            Add(archive, "[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="{WordType}.document.main+xml"/><Override PartName="/word/comments.xml" ContentType="{WordType}.comments+xml"/></Types>""");
            Add(archive, "_rels/.rels", Relationship("officeDocument", "word/document.xml"));
            Add(archive, "word/_rels/document.xml.rels", Relationship("comments", "comments.xml"));
            Add(archive, "word/document.xml", $"<w:document {Namespace}><w:body><w:p><w:r><w:t>Hallo</w:t></w:r>{run}</w:p></w:body></w:document>");
            Add(archive, "word/comments.xml", $"<w:comments {Namespace}>{(isComment ? fragment : "")}</w:comments>");
        }

        return stream.ToArray();
    }

    private const string Namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    private static string Relationship(string type, string target) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}" Target="{target}"/></Relationships>""";

    private static void Add(ZipArchive archive, string name, string content)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open(), Encoding.UTF8);
        writer.Write(content);
    }
}
