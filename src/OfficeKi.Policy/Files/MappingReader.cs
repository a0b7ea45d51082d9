using System.Collections.Frozen;
using System.Globalization;
using OfficeKi.Core;

namespace OfficeKi.Policy.Files;

/// <summary>Takes the keys of a mapping one by one and reports what is missing, wrong, double or left over.</summary>
internal sealed class MappingReader
{
    private const int LongestText = 500;

    private readonly Dictionary<string, YamlNode> _open = new(StringComparer.Ordinal);
    private readonly Dictionary<string, YamlText> _keys = new(StringComparer.Ordinal);

    public MappingReader(YamlMap map, FileErrors errors)
    {
        (Map, Errors) = (map, errors);
        foreach (var (key, value) in map.Entries)
        {
            if (!_open.TryAdd(key.Value, value))
            {
                errors.Add(key, $"key {FileErrors.Quote(key.Value)} stands here twice");
            }
            else
            {
                _keys[key.Value] = key;
            }
        }
    }

    public YamlMap Map { get; }

    public FileErrors Errors { get; }

    /// <summary>Reports every key nobody asked for. Call it last.</summary>
    public void Done()
    {
        foreach (var key in _open.Keys)
        {
            Errors.Add(_keys[key], $"unknown key {FileErrors.Quote(key)}");
        }
    }

    public YamlNode? Take(string key) => _open.Remove(key, out var node) ? node : null;

    public YamlNode? Require(string key)
    {
        var node = Take(key);
        if (node is null)
        {
            Errors.Add(Map, $"key `{key}` is missing");
        }

        return node;
    }

    public string? Text(string key) => Text(key, Take(key));

    public string? RequiredText(string key) => Text(key, Require(key));

    public MappingReader? Mapping(string key) => Mapping(key, Take(key));

    /// <summary>An empty mapping is an error: an empty condition would quietly hold for everybody.</summary>
    public MappingReader? Mapping(string key, YamlNode? node)
    {
        if (Expect<YamlMap>(key, node, "a mapping") is not { } map)
        {
            return null;
        }

        if (map.Entries.Count == 0)
        {
            Errors.Add(map, $"`{key}` must not be empty");
        }

        return new(map, Errors);
    }

    public IReadOnlyList<YamlNode> Items(string key) => Expect<YamlList>(key, Take(key), "a list")?.Items ?? [];

    /// <summary>A text in both languages, each at most <paramref name="longest"/> characters.</summary>
    public LocalizedText? Localized(string key, int longest)
    {
        if (Mapping(key, Require(key)) is not { } texts)
        {
            return null;
        }

        var (german, english) = (texts.RequiredText("de"), texts.RequiredText("en"));
        texts.Done();
        if (german?.Length > longest || english?.Length > longest)
        {
            Errors.Add(texts.Map, $"text of `{key}` is longer than {longest} characters");
        }

        return german is null || english is null ? null : new(german, english);
    }

    public bool? Flag(string key)
    {
        var node = Take(key);
        switch (node)
        {
            case YamlText { Plain: true, Value: "true" }:
                return true;
            case YamlText { Plain: true, Value: "false" }:
                return false;
            case not null:
                Errors.Add(node, $"`{key}` must be true or false");
                break;
        }

        return null;
    }

    /// <summary>A whole number, 0 or more.</summary>
    public int? Number(string key)
    {
        var node = Take(key);
        if (node is YamlText { Plain: true } text && int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        if (node is not null)
        {
            Errors.Add(node, $"`{key}` must be a whole number, 0 or more");
        }

        return null;
    }

    /// <summary>A day such as 2027-03-01.</summary>
    public DateOnly? Date(string key)
    {
        var node = Take(key);
        if (node is YamlText text && DateOnly.TryParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        if (node is not null)
        {
            Errors.Add(node, $"`{key}` must be a day such as 2027-03-01");
        }

        return null;
    }

    /// <summary>One word of a vocabulary.</summary>
    public string? Word(string key, FrozenSet<string> vocabulary) =>
        Take(key) is { } node && Text(key, node) is { } word && IsKnown(key, node, word, vocabulary) ? word : null;

    /// <summary>A list of words, each once; null when the key is not there or the list has an error.</summary>
    /// <param name="vocabulary">Words allowed; null for any.</param>
    public FrozenSet<string>? Words(string key, FrozenSet<string>? vocabulary) => Words(key, Take(key), vocabulary);

    public FrozenSet<string>? Words(string key, YamlNode? node, FrozenSet<string>? vocabulary)
    {
        if (Expect<YamlList>(key, node, "a list") is not { } list)
        {
            return null;
        }

        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in list.Items)
        {
            if (Text(key, item) is { } word && IsKnown(key, item, word, vocabulary) && !words.Add(word))
            {
                Errors.Add(item, $"{FileErrors.Quote(word)} stands in `{key}` twice");
            }
        }

        if (list.Items.Count == 0)
        {
            Errors.Add(list, $"`{key}` must not be empty");
        }

        return words.Count == 0 ? null : words.ToFrozenSet(StringComparer.Ordinal);
    }

    public string? Text(string key, YamlNode? node)
    {
        if (Expect<YamlText>(key, node, "a text") is not { } text)
        {
            return null;
        }

        if (text.Value.Length is > 0 and <= LongestText)
        {
            return text.Value;
        }

        Errors.Add(text, $"`{key}` must have 1 to {LongestText} characters");
        return null;
    }

    private bool IsKnown(string key, YamlNode node, string word, FrozenSet<string>? vocabulary)
    {
        if (vocabulary is null || vocabulary.Contains(word))
        {
            return true;
        }

        Errors.Add(node, $"{FileErrors.Quote(word)} is not known in `{key}`, use {string.Join(", ", vocabulary.Order(StringComparer.Ordinal))}");
        return false;
    }

    private TNode? Expect<TNode>(string key, YamlNode? node, string kind)
        where TNode : YamlNode
    {
        if (node is not null and not TNode)
        {
            Errors.Add(node, $"`{key}` must be {kind}");
        }

        return node as TNode;
    }
}
