using System.Reflection;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace OfficeKi.Functions.Translate;

/// <summary>Fixed translations of the city's terms: a built-in list, extended and overruled by <c>terms.json</c> in the data directory.</summary>
/// <remarks>An entry is <c>{"term": "Bürgeramt", "en": "citizens' office", "fr": "…"}</c>. A wrong file stops the start.</remarks>
internal sealed class TermList
{
    private readonly Dictionary<string, Dictionary<string, string>> _terms = new(StringComparer.OrdinalIgnoreCase);

    public TermList(IOptions<FunctionsOptions> options)
    {
        using var builtin = Assembly.GetExecutingAssembly().GetManifestResourceStream("translate.terms.json")!;
        Add(builtin, "translate.terms.json");
        var own = Path.Combine(options.Value.DataDirectory, "terms.json");
        if (options.Value.DataDirectory.Length > 0 && File.Exists(own))
        {
            using var stream = File.OpenRead(own);
            Add(stream, "terms.json");
        }
    }

    /// <summary>Terms that stand in a text and have a fixed translation, longest first.</summary>
    public IReadOnlyDictionary<string, string> In(string text, string target) => _terms
        .Where(term => term.Value.ContainsKey(target) && text.Contains(term.Key, StringComparison.OrdinalIgnoreCase))
        .OrderByDescending(term => term.Key.Length)
        .ToDictionary(term => term.Key, term => term.Value[target], StringComparer.OrdinalIgnoreCase);

    private void Add(Stream file, string name)
    {
        List<Dictionary<string, string>> entries;
        try
        {
            entries = JsonSerializer.Deserialize<List<Dictionary<string, string>>>(file) ?? [];
        }
        catch (JsonException broken)
        {
            throw new InvalidOperationException($"`{name}` is no list of terms: {broken.Message}");
        }

        foreach (var (index, entry) in entries.Index())
        {
            if (!entry.Remove("term", out var term) || term.Length == 0 || entry.Count == 0)
            {
                throw new InvalidOperationException($"`{name}`, entry {index + 1}: it needs `term` and at least one language");
            }

            _terms[term] = entry;
        }
    }
}
