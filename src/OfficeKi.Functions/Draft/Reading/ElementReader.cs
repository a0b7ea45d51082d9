using OfficeKi.Core;

namespace OfficeKi.Functions.Draft.Reading;

/// <summary>Reads the content of a part: each element is an object whose first member says what it is.</summary>
internal static class ElementReader
{
    public static IReadOnlyList<Element> Read(IReadOnlyList<JsonPlace> places) => [.. places.Select(Read).OfType<Element>()];

    private static Element? Read(JsonPlace place)
    {
        var kinds = new[] { "heading", "paragraph", "bullet", "item", "table", "choose", "write" }.Where(place.Has).ToArray();
        switch (kinds)
        {
            case ["heading" or "paragraph" or "bullet" or "item"]:
                place.OnlyMembers(kinds[0]);
                return new Element.Words(Enum.Parse<BlockKind>(kinds[0], ignoreCase: true), TemplateReader.Wording(place, kinds[0]));
            case ["table"]:
                return Table(place);
            case ["choose"]:
                return Choose(place);
            case ["write"]:
                place.OnlyMembers("write", "task", "otherwise");
                return new Element.Free(place.Text("write"), place.Text("task"), Read(place.List("otherwise")));
            case [] when place.Has("each"):
                place.OnlyMembers("each", "content");
                return new Element.Each(place.Text("each"), Read(place.List("content", isRequired: true)));
            default:
                place.Error("expected is exactly one of `heading`, `paragraph`, `bullet`, `item`, `table`, `each`, `choose`, `write`");
                return null;
        }
    }

    private static Element.Table Table(JsonPlace place)
    {
        place.OnlyMembers("table", "each", "row");
        if (place.Has("each") != place.Has("row"))
        {
            place.Error("`each` and `row` belong together");
        }

        return new([.. place.List("table").Select(Row)], place.Has("each") ? place.Text("each") : null, place.Member("row") is { } row ? Row(row) : []);
    }

    private static Wording[] Row(JsonPlace place) => [.. place.AsList().Select(TemplateReader.Wording)];

    private static Element.Choose Choose(JsonPlace place)
    {
        place.OnlyMembers("choose", "cases");
        Dictionary<string, IReadOnlyList<Element>> cases = new(StringComparer.Ordinal);
        foreach (var (name, content) in place.Member("cases")?.Members() ?? [])
        {
            cases[name] = Read(content.AsList());
        }

        return new(place.Text("choose"), cases);
    }
}
