using System.Text.Json;
using System.Text.RegularExpressions;
using OfficeKi.Core;

namespace OfficeKi.Functions.Draft.Reading;

/// <summary>Reads one template file; see <c>Draft/Templates/README.md</c> for what may stand in it.</summary>
internal static partial class TemplateReader
{
    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 32 };

    /// <param name="errors">Gets everything that is wrong, with the place; null is returned then.</param>
    public static Template? Read(string json, List<string> errors)
    {
        var before = errors.Count;
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            var template = Template(new(document.RootElement, "$", errors));
            if (errors.Count == before)
            {
                errors.AddRange(TemplateCheck.Errors(template));
            }

            return errors.Count == before ? template : null;
        }
        catch (JsonException broken)
        {
            errors.Add($"line {broken.LineNumber + 1}, column {broken.BytePositionInLine + 1}: this is no valid JSON");
            return null;
        }
    }

    private static Template Template(JsonPlace place)
    {
        place.OnlyMembers("id", "order", "label", "description", "title", "draft", "audience", "notes", "parts");
        var audience = place.Text("audience", isRequired: false);
        if (audience is not ("" or "internal" or "public"))
        {
            place.Member("audience")!.Error("expected is `internal` or `public`");
        }

        return new(
            Id(place), place.Number("order"), place.Words("label"), place.Words("description"), Wording(place, "title"), place.Flag("draft"), audience == "public",
            place.Has("notes") ? place.Text("notes") : null, [.. place.List("parts", isRequired: true).Select(Part)]);
    }

    private static TemplatePart Part(JsonPlace place)
    {
        place.OnlyMembers("id", "label", "heading", "confidential", "facts", "groups", "content");
        return new(
            Id(place), place.Words("label"), place.Flag("heading", otherwise: true), place.Flag("confidential"), [.. place.List("facts").Select(Fact)], [.. place.List("groups").Select(Group)],
            ElementReader.Read(place.List("content", isRequired: true)));
    }

    private static FactGroup Group(JsonPlace place)
    {
        place.OnlyMembers("id", "label", "entry", "required", "facts");
        return new(Id(place), place.Words("label"), place.Words("entry"), place.Flag("required"), [.. place.List("facts", isRequired: true).Select(Fact)]);
    }

    private static Fact Fact(JsonPlace place)
    {
        place.OnlyMembers("id", "label", "hint", "type", "required", "choices");
        if (!Enum.TryParse<FactType>(place.Text("type"), ignoreCase: true, out var type) || int.TryParse(place.Text("type"), out _))
        {
            place.Error("`type` is `line`, `text`, `date` or `choice`");
        }

        return new(Id(place), place.Words("label"), place.Has("hint") ? place.Words("hint") : null, type, place.Flag("required"), [.. place.List("choices").Select(Choice)]);
    }

    private static Choice Choice(JsonPlace place)
    {
        place.OnlyMembers("value", "label");
        return new(place.Text("value"), place.Words("label"));
    }

    internal static Wording Wording(JsonPlace place, string name) => place.Member(name) is { } member ? Wording(member) : new([new(place.Text(name), null)]);

    internal static Wording Wording(JsonPlace place)
    {
        if (Draft.Wording.TryParse(place.AsText()) is { } wording)
        {
            return wording;
        }

        place.Error("expected are facts as `{{id}}`, `{{id|ticks}}`, `{{#}}` or `{{#2}}`");
        return new([]);
    }

    private static string Id(JsonPlace place)
    {
        var id = place.Text("id");
        if (place.Has("id") && !Name().IsMatch(id))
        {
            place.Error("`id` is one letter and then at most 39 letters, digits or hyphens");
        }

        return id;
    }

    [GeneratedRegex("^[a-zA-Z][a-zA-Z0-9-]{0,39}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Name();
}
