namespace OfficeKi.Policy.Files;

/// <summary>A piece of YAML that knows where it stands. Line and column count from 1.</summary>
internal abstract record YamlNode(int Line, int Column);

/// <param name="Plain">Written without quotes: only then it can be a number or a yes or no.</param>
internal sealed record YamlText(string Value, bool Plain, int Line, int Column) : YamlNode(Line, Column);

internal sealed record YamlList(IReadOnlyList<YamlNode> Items, int Line, int Column) : YamlNode(Line, Column);

/// <summary>Keys in the order of the file; a key that stands twice is here twice, so that it can be reported.</summary>
internal sealed record YamlMap(IReadOnlyList<YamlEntry> Entries, int Line, int Column) : YamlNode(Line, Column);

internal sealed record YamlEntry(YamlText Key, YamlNode Value);
