using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Microsoft.Extensions.Options;
using OfficeKi.Core;
using OfficeKi.Language;

namespace OfficeKi.Functions.Explain;

/// <summary>A glossary term where a text uses it first.</summary>
internal sealed record GlossaryHit(GlossaryEntry Entry, int Start, int End);

/// <summary>The built-in glossary, extended and overruled by <c>glossary.json</c> in the data directory. A wrong file stops the start and names the line or the entries.</summary>
internal sealed class Glossary : IGlossary
{
    private const string OwnFile = "glossary.json";
    private const int LongestText = 2_000;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private static readonly StringComparer ByName = StringComparer.Create(CultureInfo.GetCultureInfo("de-DE"), ignoreCase: true);

    private readonly Dictionary<string, GlossaryEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<(string[] Stems, GlossaryEntry Entry)>> _byFirstStem = new(StringComparer.Ordinal);

    public Glossary(IOptions<FunctionsOptions> options)
    {
        using var builtin = Assembly.GetExecutingAssembly().GetManifestResourceStream("explain.terms.json")!;
        Add(builtin, "explain.terms.json");
        var own = Path.Combine(options.Value.DataDirectory, OwnFile);
        if (options.Value.DataDirectory.Length > 0 && File.Exists(own))
        {
            using var stream = File.OpenRead(own);
            Add(stream, OwnFile);
        }

        foreach (var entry in _entries.Values)
        {
            foreach (var form in entry.Forms.Prepend(entry.Term))
            {
                Index(StemsOf(form), entry);
            }
        }
    }

    public int Count => _entries.Count;

    public IReadOnlyList<GlossaryTerm> Find(string sought) =>
    [
        .. _entries.Values.Where(entry => entry.Forms.Prepend(entry.Term).Any(form => form.Contains(sought, StringComparison.OrdinalIgnoreCase)))
            .OrderBy(entry => entry.Term.Equals(sought, StringComparison.OrdinalIgnoreCase) ? 0 : entry.Term.StartsWith(sought, StringComparison.OrdinalIgnoreCase) ? 1 : 2)
            .ThenBy(entry => entry.Term, ByName)
            .Select(entry => new GlossaryTerm(entry.Term, new(entry.De, entry.En), entry.Source)),
    ];

    /// <summary>The entry for a term in any of its forms, or null.</summary>
    public GlossaryEntry? Of(string term) => In(term).FirstOrDefault(hit => hit.Start == 0 && hit.End == term.Length)?.Entry;

    /// <summary>Terms of the glossary in a text, each once.</summary>
    public IReadOnlyList<GlossaryHit> In(string text)
    {
        var words = Tokenizer.Words(text);
        string[] stems = [.. words.Select(word => Cistem.Stem(word.Of(text)))];
        List<GlossaryHit> hits = [];
        for (var at = 0; at < words.Count; at++)
        {
            foreach (var (sought, entry) in _byFirstStem.GetValueOrDefault(stems[at], []))
            {
                if (stems.AsSpan(at).StartsWith(sought) && HasCapital(text, words[at], entry) && !hits.Exists(hit => hit.Entry == entry))
                {
                    hits.Add(new(entry, words[at].Start, words[at + sought.Length - 1].End));
                }
            }
        }

        return hits;
    }

    // „erlassen“ is not „Erlass“; verbs are found where the entry lists them.
    private static bool HasCapital(string text, TextSpan word, GlossaryEntry entry) =>
        char.IsUpper(text[word.Start]) || char.IsLower(entry.Term[0]) || entry.Forms.Contains(word.Of(text), StringComparer.Ordinal);

    private static string[] StemsOf(string form) => [.. Tokenizer.Words(form).Select(word => Cistem.Stem(word.Of(form)))];

    private void Index(string[] stems, GlossaryEntry entry)
    {
        if (stems.Length == 0)
        {
            return;
        }

        if (!_byFirstStem.TryGetValue(stems[0], out var list))
        {
            _byFirstStem[stems[0]] = list = [];
        }

        if (!list.Exists(known => known.Stems.AsSpan().SequenceEqual(stems)))
        {
            list.Add((stems, entry));
        }
    }

    private void Add(Stream file, string name)
    {
        List<GlossaryEntry?> entries;
        try
        {
            entries = JsonSerializer.Deserialize<List<GlossaryEntry?>>(file, Json) ?? [];
        }
        catch (JsonException broken)
        {
            throw new InvalidOperationException($"`{name}`, line {(broken.LineNumber ?? 0) + 1}: {broken.Message}");
        }

        string[] errors = [.. entries.Index().Select(entry => ErrorOf(entry.Item) is { } error ? $"`{name}`, entry {entry.Index + 1}: {error}" : "").Where(error => error.Length > 0)];
        if (errors.Length > 0)
        {
            throw new InvalidOperationException(string.Join(Environment.NewLine, errors));
        }

        entries.ForEach(entry => _entries[entry!.Term] = entry);
    }

    private static string? ErrorOf(GlossaryEntry? entry) => entry switch
    {
        null => "it is empty",
        { Term: null or { Length: < 2 or > 100 } } => "`term` must have 2 to 100 characters",
        { De: null or "" } or { En: null or "" } => "`de` and `en` must both be given",
        { De.Length: > LongestText } or { En.Length: > LongestText } => $"`de` and `en` may have {LongestText} characters at most",
        { Forms: null } => "`forms` must be a list",
        _ => null,
    };
}
