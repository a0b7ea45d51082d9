using OfficeKi.Core;

namespace OfficeKi.Deploy.Environments;

/// <summary>A value of an environment file and the line it stands on, from 1.</summary>
internal sealed record Setting(string Value, int Line);

/// <summary>An environment file: <c>env/.env.&lt;name&gt;</c>, lines <c>NAME=value</c>, as the Microsoft 365 Agents Toolkit keeps them.</summary>
/// <param name="Wrong">Names whose value is wrong or missing; each is among the problems.</param>
internal sealed record EnvironmentFile(string Name, string Path, IReadOnlyDictionary<string, Setting> Settings, IReadOnlyList<Problem> Problems, IReadOnlySet<string> Wrong)
{
    /// <summary>The value, or an empty text.</summary>
    public string this[string name] => Settings.GetValueOrDefault(name)?.Value ?? "";

    /// <summary>Reads the file; everything wrong with its form is in <see cref="Problems"/>, everything wrong with its values too.</summary>
    public static EnvironmentFile Read(string root, string name)
    {
        var path = $"env/.env.{name}";
        if (!IsName(name))
        {
            return Missing(name, path, new("Der Name einer Umgebung besteht aus Kleinbuchstaben, Ziffern und Bindestrichen.", "The name of an environment is made of lower-case letters, digits and hyphens."));
        }

        var file = System.IO.Path.Combine(root, "env", $".env.{name}");
        return File.Exists(file)
            ? Parse(name, path, File.ReadAllLines(file))
            : Missing(name, path, new("Diese Datei fehlt. Kopieren Sie env/.env.example und füllen Sie sie aus.", "This file is missing. Copy env/.env.example and fill it in."));
    }

    public static EnvironmentFile Parse(string name, string path, IReadOnlyList<string> lines)
    {
        var settings = new Dictionary<string, Setting>(StringComparer.Ordinal);
        var problems = new List<Problem>();
        foreach (var (index, line) in lines.Index())
        {
            if (line.Trim() is { Length: > 0 } text && !text.StartsWith('#') && ReadLine(text, index + 1, settings) is { } wrong)
            {
                problems.Add(new(path, index + 1, 1, wrong));
            }
        }

        var values = EnvironmentRules.Check(path, settings).ToList();
        return new(name, path, settings, [.. problems, .. values.Select(value => value.Problem)], values.Select(value => value.Name).ToHashSet(StringComparer.Ordinal));
    }

    private static LocalizedText? ReadLine(string text, int line, Dictionary<string, Setting> settings)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var name = equals < 0 ? "" : text[..equals].TrimEnd();
        return !IsVariable(name) ? new("Hier wird NAME=Wert erwartet.", "NAME=value is expected here.")
            : settings.TryAdd(name, new(Unquoted(text[(equals + 1)..].Trim()), line)) ? null
            : new($"{name} steht schon in Zeile {settings[name].Line}.", $"{name} stands in line {settings[name].Line} already.");
    }

    private static string Unquoted(string value) => value is ['"', .. var inner, '"'] ? inner : value;

    private static bool IsName(string name) => name.Length is > 0 and <= 40 && name.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');

    private static bool IsVariable(string name) => name.Length > 0 && name.All(letter => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter) || letter == '_');

    private static EnvironmentFile Missing(string name, string path, LocalizedText why) => new(name, path, new Dictionary<string, Setting>(), [new(path, 1, 1, why)], new HashSet<string>());
}
