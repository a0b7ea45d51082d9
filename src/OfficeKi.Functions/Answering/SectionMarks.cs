using System.Text.Json.Nodes;

namespace OfficeKi.Functions.Answering;

/// <summary>Which blocks of an answer belong to which section of a document, and which of them are one paragraph.</summary>
internal sealed class SectionMarks
{
    private readonly List<(string Section, int First)> _marks = [];

    /// <param name="next">Index the next block will have.</param>
    public void Begin(string section, int next) => _marks.Add((section, next));

    /// <summary>Adds <c>blocks</c> and <c>paragraphs</c> to every entry of <c>sections</c> in a function's data.</summary>
    /// <param name="end">How many blocks there are.</param>
    public void AddTo(JsonObject data, int end)
    {
        if (_marks.Count == 0 || data["sections"] is not JsonArray sections)
        {
            return;
        }

        var paragraphs = _marks.Select((mark, index) => (mark.Section, mark.First, End: index + 1 < _marks.Count ? _marks[index + 1].First : end))
            .Where(paragraph => paragraph.End > paragraph.First)
            .ToLookup(paragraph => paragraph.Section, paragraph => Enumerable.Range(paragraph.First, paragraph.End - paragraph.First).ToArray());
        foreach (var section in sections.OfType<JsonObject>())
        {
            var own = paragraphs[(string)section["id"]!].ToArray();
            section["blocks"] = Numbers(own.SelectMany(blocks => blocks));
            section["paragraphs"] = new JsonArray([.. own.Select(Numbers)]);
        }
    }

    private static JsonArray Numbers(IEnumerable<int> numbers) => new([.. numbers.Select(number => JsonValue.Create(number))]);
}
