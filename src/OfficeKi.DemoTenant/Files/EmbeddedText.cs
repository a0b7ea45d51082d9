using System.Reflection;

namespace OfficeKi.DemoTenant.Files;

/// <summary>The embedded sources, by path below <c>City/</c>.</summary>
internal static class EmbeddedText
{
    private const string Prefix = "city/";
    private static readonly Assembly Home = typeof(EmbeddedText).Assembly;

    // A build on Windows leaves backslashes in the names.
    private static readonly Dictionary<string, string> Names = Home.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .ToDictionary(name => name[Prefix.Length..].Replace('\\', '/'), StringComparer.Ordinal);

    public static IEnumerable<string> In(string folder) =>
        Names.Keys.Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public static string Read(string path)
    {
        using var stream = Home.GetManifestResourceStream(Names[path])!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
