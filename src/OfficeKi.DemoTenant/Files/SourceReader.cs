using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace OfficeKi.DemoTenant.Files;

/// <summary>Reads sources: a YAML head between two lines of <c>---</c>, then the text. Unknown keys are errors.</summary>
internal static class SourceReader
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();

    public static T ReadYaml<T>(string path) => Yaml.Deserialize<T>(EmbeddedText.Read(path));

    public static (THead Head, string Body) Read<THead>(string path)
    {
        var text = EmbeddedText.Read(path);
        var parts = text.Split("---\n", 3);
        return parts is ["", var head, var body]
            ? (Yaml.Deserialize<THead>(head), body)
            : throw new InvalidOperationException($"source `{path}` has no head");
    }
}
