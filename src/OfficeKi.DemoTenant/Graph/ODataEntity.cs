using System.Text.Json.Nodes;

namespace OfficeKi.DemoTenant.Graph;

/// <summary>An entity whose properties are made only when they are asked for, so that nobody builds a file to list its name.</summary>
internal sealed class ODataEntity
{
    private readonly List<Property> _properties = [];

    private enum Shown
    {
        Always,
        Usually,
        OnRequest,
    }

    /// <summary>An annotation or id: there whatever is selected.</summary>
    public ODataEntity Always(string name, string value) => Add(name, () => value, Shown.Always);

    public ODataEntity With(string name, JsonNode? value) => Add(name, () => value, Shown.Usually);

    public ODataEntity With(string name, Func<JsonNode?> value) => Add(name, value, Shown.Usually);

    /// <summary>There only when it is named in <c>$select</c> or <c>$expand</c>.</summary>
    public ODataEntity OnRequest(string name, Func<JsonNode?> value) => Add(name, value, Shown.OnRequest);

    public JsonObject ToJson(ODataQuery query)
    {
        var json = new JsonObject();
        foreach (var property in _properties.Where(property => IsShown(property, query)))
        {
            json[property.Name] = property.Value();
        }

        return json;
    }

    private static bool IsShown(Property property, ODataQuery query) => property.Shown switch
    {
        Shown.Always => true,
        Shown.Usually => query.Select.Count == 0 || query.Select.Contains(property.Name),
        _ => query.Select.Contains(property.Name) || query.Expand.Contains(property.Name),
    };

    private ODataEntity Add(string name, Func<JsonNode?> value, Shown shown)
    {
        _properties.Add(new(name, value, shown));
        return this;
    }

    private sealed record Property(string Name, Func<JsonNode?> Value, Shown Shown);
}
