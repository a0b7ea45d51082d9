using System.Text.Json.Nodes;

namespace OfficeKi.Functions.Explain;

/// <summary>One term with its explanation.</summary>
/// <param name="Origin"><c>text</c>, <c>glossary</c> or <c>model</c>.</param>
/// <param name="Place">Where it stands in the text; null when it does not.</param>
internal sealed record ExplainedTerm(string Term, string Explanation, string Origin, Place? Place, string? Source = null)
{
    public JsonObject ToJson(IReadOnlyDictionary<int, MaskedPassage> passages)
    {
        JsonObject json = new() { ["term"] = Term, ["explanation"] = Explanation, ["origin"] = Origin, ["source"] = Source, ["passage"] = Place?.Passage };
        if (Place is { } place && passages.TryGetValue(place.Passage, out var passage))
        {
            (json["start"], json["end"]) = (passage.InText(place.Start), passage.InText(place.End));
            (json["passageStart"], json["passageEnd"]) = (passage.InPassage(place.Start), passage.InPassage(place.End));
        }

        return json;
    }
}
