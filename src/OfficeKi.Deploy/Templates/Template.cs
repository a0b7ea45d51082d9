using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using OfficeKi.Deploy.Environments;

namespace OfficeKi.Deploy.Templates;

/// <summary>A file with <c>${{NAME}}</c> in it, filled with the values of an environment. Values are escaped as the file's format demands.</summary>
/// <remarks>Source: Microsoft 365 Agents Toolkit, environment variables in manifests.</remarks>
internal sealed partial class Template
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly List<Insertion> _insertions = [];
    private readonly List<Problem> _problems = [];

    private Template(string path) => Path = path;

    /// <summary>Path from the repository's root, for messages.</summary>
    public string Path { get; }

    public string Text { get; private set; } = "";

    /// <summary>Names that have no value.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Reads and fills a file of the repository.</summary>
    public static Template Fill(string root, string path, EnvironmentFile environment)
    {
        var file = System.IO.Path.Combine(root, path);
        if (File.Exists(file))
        {
            return FillText(path, File.ReadAllText(file), environment);
        }

        var missing = new Template(path);
        missing._problems.Add(new(path, 1, 1, new("Diese Datei fehlt.", "This file is missing.")));
        return missing;
    }

    public static Template FillText(string path, string text, EnvironmentFile environment)
    {
        var template = new Template(path);
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        template.Text = string.Join('\n', lines.Index().Select(line => template.FillLine(line.Item, line.Index + 1, environment)));
        return template;
    }

    /// <summary>A problem at a place of the filled text, told by the place in the file.</summary>
    public Problem At(int line, int column, Core.LocalizedText message) => new(Path, Math.Max(1, line), ColumnInFile(line, column), message);

    /// <summary>Whether a problem stands on a line with a value that is wrong itself: mended there, it is gone here.</summary>
    public bool FollowsFrom(Problem problem, IReadOnlySet<string> wrong) =>
        problem.File == Path && _insertions.Any(insertion => insertion.Line == problem.Line && wrong.Contains(insertion.Name));

    // Values hold no line breaks, so lines stay lines; columns move behind every value.
    private int ColumnInFile(int line, int column)
    {
        var moved = 0;
        foreach (var insertion in _insertions.Where(insertion => insertion.Line == line && insertion.Column < column))
        {
            if (column < insertion.Column + insertion.Length)
            {
                return insertion.Column - moved;
            }

            moved += insertion.Length - insertion.Replaced;
        }

        return Math.Max(1, column - moved);
    }

    private string FillLine(string text, int line, EnvironmentFile environment)
    {
        var filled = new StringBuilder();
        var read = 0;
        foreach (Match match in Placeholder().Matches(text))
        {
            var name = match.Groups[1].Value;
            filled.Append(text, read, match.Index - read);
            if (!environment.Settings.TryGetValue(name, out var setting))
            {
                _problems.Add(new(Path, line, match.Index + 1, new($"{name} steht nicht in {environment.Path}.", $"{name} is not in {environment.Path}.")));
            }

            var value = Escaped(setting?.Value ?? "");
            _insertions.Add(new(name, line, filled.Length + 1, value.Length, match.Length));
            filled.Append(value);
            read = match.Index + match.Length;
        }

        return filled.Append(text, read, text.Length - read).ToString();
    }

    private string Escaped(string value) => Path.EndsWith(".xml", StringComparison.Ordinal)
        ? new XAttribute("a", value).ToString()[3..^1]
        : JsonSerializer.Serialize(value, Json)[1..^1];

    [GeneratedRegex(@"\$\{\{\s*([A-Z0-9_]+)\s*\}\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();

    /// <param name="Column">In the filled line, from 1.</param>
    /// <param name="Length">Of the value.</param>
    /// <param name="Replaced">Length of the placeholder.</param>
    private sealed record Insertion(string Name, int Line, int Column, int Length, int Replaced);
}
