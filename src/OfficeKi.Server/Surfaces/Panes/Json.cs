using System.Text.Json.Nodes;
using OfficeKi.Core;

namespace OfficeKi.Server.Surfaces.Panes;

/// <summary>Words of the API for values of the core.</summary>
internal static class Json
{
    public static JsonArray Array(IEnumerable<string> values) => new([.. values.Select(value => JsonValue.Create(value))]);

    public static string Of(Classification classification) => classification switch
    {
        Classification.Normal => "normal",
        Classification.Hoch => "hoch",
        _ => "sehr-hoch",
    };

    public static string Of(ContentOrigin origin) => origin == ContentOrigin.External ? "external" : "internal";
}
