namespace OfficeKi.Policy.Files;

/// <summary>Policy packages that ship inside this assembly.</summary>
internal static class EmbeddedFiles
{
    /// <summary>Rule files of a package: <c>base/*.yaml</c>.</summary>
    public static IReadOnlyList<PolicyFile> Rules(string package) => Read($"{package}/");

    /// <summary>Test cases of a package: <c>base/tests/*.yaml</c>.</summary>
    public static IReadOnlyList<PolicyFile> Cases(string package) => Read($"{package}/tests/");

    private static List<PolicyFile> Read(string folder)
    {
        var assembly = typeof(EmbeddedFiles).Assembly;
        return
        [
            .. from name in assembly.GetManifestResourceNames().Select(name => name.Replace('\\', '/'))
               where name.StartsWith(folder, StringComparison.Ordinal) && !name[folder.Length..].Contains('/')
               orderby name
               select new PolicyFile(name, ReadText(name)),
        ];
    }

    private static string ReadText(string name)
    {
        var assembly = typeof(EmbeddedFiles).Assembly;
        using var stream = assembly.GetManifestResourceStream(name) ?? assembly.GetManifestResourceStream(name.Replace('/', '\\'))
            ?? throw new InvalidOperationException($"policy file `{name}` is not embedded");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
