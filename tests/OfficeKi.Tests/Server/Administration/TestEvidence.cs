using System.Text.RegularExpressions;

namespace OfficeKi.Tests.Server.Administration;

/// <summary>Which tests name which requirement, read from the source of all test projects.</summary>
internal static partial class TestEvidence
{
    /// <summary>Lines <c>AI-05 ClassName.Method</c>, or <c>AI-05 ClassName</c> when all tests of a class are meant, in the order of <c>evidence.txt</c>.</summary>
    public static IReadOnlyList<string> Lines { get; } =
        [.. Directory.EnumerateFiles(Repository.Path("tests"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(Of)
            .OrderBy(line => line, Comparer<string>.Create(CompareIds))];

    private static IEnumerable<string> Of(string file)
    {
        var source = File.ReadAllText(file);
        var type = Type().Match(source).Groups["name"].Value;
        var whole = from trait in Trait().Matches(Type().Match(source).Groups["attributes"].Value)
                    select $"{trait.Groups[1].Value} {type}";
        var single = from test in Test().Matches(source)
                     from trait in Trait().Matches(test.Groups["attributes"].Value)
                     select $"{trait.Groups[1].Value} {type}.{test.Groups["name"].Value}";
        return whole.Concat(single);
    }

    private static int CompareIds(string one, string other)
    {
        var (first, second) = (Key(one), Key(other));
        return first.Group != second.Group ? string.CompareOrdinal(first.Group, second.Group)
            : first.Number != second.Number ? first.Number.CompareTo(second.Number)
            : string.CompareOrdinal(one, other);
    }

    private static (string Group, int Number) Key(string line)
    {
        var id = line[..line.IndexOf(' ', StringComparison.Ordinal)];
        var dash = id.LastIndexOf('-');
        return (id[..dash], int.Parse(id[(dash + 1)..], System.Globalization.CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"(?<attributes>(?:^\[.*\]\r?\n)*)^(?:public|internal) (?:sealed |static |abstract |partial )*class (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Type();

    [GeneratedRegex(@"(?<attributes>(?:^[ \t]*\[.*\][ \t]*\r?\n)+)[ \t]*public (?:static )?(?:async )?(?:Task|void) (?<name>\w+)\(", RegexOptions.Multiline)]
    private static partial Regex Test();

    [GeneratedRegex(@"\[Trait\(""Requirement"", ""([A-Z0-9]+-\d+)""\)\]")]
    private static partial Regex Trait();
}
