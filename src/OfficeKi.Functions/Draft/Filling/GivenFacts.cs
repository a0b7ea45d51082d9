using System.Globalization;
using System.Text.Json;
using OfficeKi.Core;
using OfficeKi.Privacy.Characters;
using OfficeKi.Privacy.Masking;

namespace OfficeKi.Functions.Draft.Filling;

/// <summary>What the user filled in, by the place in the template: <c>betreff</c>, or <c>tops/2/beschluss</c> for the second entry of a group.</summary>
internal sealed class GivenFacts
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    private readonly List<Entry> _entries;
    private readonly Dictionary<string, Entry> _byPath;
    private readonly Dictionary<string, int> _counts;

    private GivenFacts(List<Entry> entries, Dictionary<string, int> counts, string notes)
    {
        _entries = entries;
        _byPath = entries.ToDictionary(entry => entry.Path, StringComparer.Ordinal);
        _counts = counts;
        Notes = notes;
    }

    /// <summary>The user's free notes; empty when there are none.</summary>
    public string Notes { get; }

    /// <summary>The user's own words, each with the name of its field, and last the notes. What only picks one of the template's choices is not among them.</summary>
    public IReadOnlyList<ContentText> Words =>
        [.. Own.Select(entry => new ContentText(entry.Label + entry.Text)), .. Notes.Length > 0 ? [new ContentText(Notes)] : Array.Empty<ContentText>()];

    private IEnumerable<Entry> Own => _entries.Where(entry => entry.Choice is null);

    public static GivenFacts Of(Template template, DraftOptions options)
    {
        List<Entry> entries = [];
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (var part in template.Parts)
        {
            entries.AddRange(part.Facts.SelectMany(fact => EntryOf(fact, options.Facts, fact.Id, "", part.IsConfidential)));
            foreach (var group in part.Groups)
            {
                counts[group.Id] = AddEntries(entries, group, options.Facts, part.IsConfidential);
            }
        }

        return new(entries, counts, Clean(options.Notes));
    }

    /// <summary>What is told about the confidential parts alone, or about the others alone.</summary>
    /// <param name="withNotes">Whether the notes belong to it.</param>
    public GivenFacts In(bool confidential, bool withNotes) =>
        new([.. _entries.Where(entry => entry.IsConfidential == confidential)], _counts, withNotes ? Notes : "");

    /// <summary>The same with the words as an engine may see them.</summary>
    /// <param name="words">Masked <see cref="Words"/>, in order.</param>
    public GivenFacts Masked(IReadOnlyList<MaskedText> words)
    {
        var next = 0;
        List<Entry> entries = [.. _entries.Select(entry => entry.Choice is null ? entry with { Text = WithoutLabel(words[next++].Value, entry.Label) } : entry)];
        return new(entries, _counts, Notes.Length > 0 ? words[next].Value : "");
    }

    /// <summary>How many entries of a group were given.</summary>
    public int Count(string group) => _counts.GetValueOrDefault(group);

    /// <summary>Null when it was not given.</summary>
    public string? Text(string path) => _byPath.GetValueOrDefault(path)?.Text;

    /// <summary>The value of a choice; null when none of the choices was given.</summary>
    public string? Choice(string path) => _byPath.GetValueOrDefault(path)?.Choice;

    /// <summary>Facts as lines for a model: <c>Betreff: …</c>.</summary>
    public IEnumerable<string> Lines() => _entries.Select(entry => entry.Label + entry.Text);

    // The name of a field tells the recognizers what stands behind it; where masking touched the name itself, nothing is cut off.
    private static string WithoutLabel(string masked, string label) =>
        masked.StartsWith(label, StringComparison.Ordinal) ? masked[label.Length..] : masked;

    private static int AddEntries(List<Entry> entries, FactGroup group, IReadOnlyDictionary<string, JsonElement> facts, bool isConfidential)
    {
        var number = 0;
        foreach (var item in Items(facts, group.Id))
        {
            var next = $"{group.Id}/{number + 1}/";
            Entry[] own = [.. group.Facts.SelectMany(fact => EntryOf(fact, item, next + fact.Id, $"{group.Entry.De} {number + 1}, ", isConfidential))];
            entries.AddRange(own);
            number += own.Length > 0 ? 1 : 0;
        }

        return number;
    }

    private static IEnumerable<Entry> EntryOf(Fact fact, IReadOnlyDictionary<string, JsonElement> given, string path, string group, bool isConfidential)
    {
        if (!given.TryGetValue(fact.Id, out var value) || value.ValueKind != JsonValueKind.String || Clean(value.GetString()!) is not { Length: > 0 } text)
        {
            yield break;
        }

        var choice = fact.Choices.FirstOrDefault(candidate => candidate.Value == text);
        yield return new(path, $"{group}{fact.Label.De}: ", choice?.Label.De ?? (fact.Type == FactType.Date ? Day(text) : text), choice?.Value, isConfidential);
    }

    private static IEnumerable<IReadOnlyDictionary<string, JsonElement>> Items(IReadOnlyDictionary<string, JsonElement> facts, string group) =>
        facts.TryGetValue(group, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object)
                .Select(item => item.EnumerateObject().DistinctBy(member => member.Name).ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal))
            : [];

    private static string Clean(string text) => CharacterCleaner.Clean(text).Text.ReplaceLineEndings("\n").Trim();

    private static string Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.ToString("d. MMMM yyyy", German) : text;

    /// <param name="Label">Name of the field with a colon and a blank.</param>
    private sealed record Entry(string Path, string Label, string Text, string? Choice, bool IsConfidential);
}
