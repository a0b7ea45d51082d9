using System.Reflection;
using Microsoft.Extensions.Options;

namespace OfficeKi.Functions.Draft.Reading;

/// <summary>The templates of the product, changed and added to by <c>templates/*.json</c> in the data directory. All errors stop the start, at once.</summary>
internal sealed class DraftTemplates
{
    private const string Suffix = ".template.json";
    private const int LargestFile = 256 * 1024;

    private readonly Dictionary<string, Template> _byId;

    public DraftTemplates(IOptions<FunctionsOptions> options)
    {
        List<string> errors = [];
        _byId = Embedded(errors).ToDictionary(template => template.Id, StringComparer.Ordinal);
        HashSet<string> own = new(StringComparer.Ordinal);
        foreach (var template in Own(options.Value.DataDirectory, errors))
        {
            if (!own.Add(template.Id))
            {
                errors.Add($"templates: the id `{template.Id}` is in more than one file");
            }

            _byId[template.Id] = template;
        }

        errors.AddRange(ShapeErrors());
        if (errors.Count > 0)
        {
            throw new InvalidOperationException($"templates cannot be loaded:{Environment.NewLine}{string.Join(Environment.NewLine, errors)}");
        }
    }

    public IReadOnlyList<Template> All => [.. _byId.Values.OrderBy(template => template.Order).ThenBy(template => template.Id, StringComparer.Ordinal)];

    public Template this[string id] => _byId[id];

    private static List<Template> Embedded(List<string> errors)
    {
        var assembly = Assembly.GetExecutingAssembly();
        List<Template> templates = [];
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(Suffix, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            templates.AddRange(Read(name, reader.ReadToEnd(), errors));
        }

        return templates;
    }

    private static List<Template> Own(string dataDirectory, List<string> errors)
    {
        var folder = Path.Combine(dataDirectory, "templates");
        List<Template> templates = [];
        if (dataDirectory.Length == 0 || !Directory.Exists(folder))
        {
            return templates;
        }

        foreach (var path in Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            var name = $"templates/{Path.GetFileName(path)}";
            if (new FileInfo(path).Length > LargestFile)
            {
                errors.Add($"{name}: a template is at most {LargestFile} bytes");
                continue;
            }

            templates.AddRange(Read(name, File.ReadAllText(path), errors));
        }

        return templates;
    }

    private static IEnumerable<Template> Read(string name, string json, List<string> errors)
    {
        List<string> own = [];
        var template = TemplateReader.Read(json, own);
        errors.AddRange(own.Select(error => $"{name}: {error}"));
        return template is null ? [] : [template];
    }

    // One form serves all templates: a name cannot be a fact here and a group of facts there.
    private IEnumerable<string> ShapeErrors()
    {
        var facts = _byId.Values.SelectMany(template => template.Facts).Select(fact => fact.Id).ToHashSet(StringComparer.Ordinal);
        return _byId.Values.SelectMany(template => template.Groups).Select(group => group.Id).Distinct().Where(facts.Contains)
            .Select(id => $"templates: `{id}` is a fact in one template and a group in another");
    }
}
