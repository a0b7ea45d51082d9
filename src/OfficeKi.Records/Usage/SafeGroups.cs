namespace OfficeKi.Records.Usage;

/// <summary>Chooses the groups of a month that can be shown without telling anything about fewer than five persons.</summary>
/// <remarks>
/// Source: LPersVG RLP § 80 (technical equipment must not be fit to watch performance). Values with fewer than five persons, and those that subtraction would reveal,
/// are counted together as <see cref="UsageGroup.Rest"/>; see <see cref="LinearAudit"/> for what is meant by subtraction.
/// </remarks>
internal sealed class SafeGroups
{
    /// <summary>The smallest group that may be seen.</summary>
    public const int FewestPersons = 5;

    private readonly IReadOnlyList<Cell> _cells;
    private readonly Dictionary<string, string>[] _names;

    private SafeGroups(IReadOnlyList<Cell> cells)
    {
        _cells = cells;
        _names = [.. cells[0].Values.Select((_, dimension) => cells.Select(cell => cell.Values[dimension]).Distinct().ToDictionary(value => value, StringComparer.Ordinal))];
    }

    /// <returns>For each dimension the name under which each value is shown; null when all cells together have too few persons.</returns>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>>? Of(IReadOnlyList<Cell> cells)
    {
        if (Persons(cells) < FewestPersons)
        {
            return null;
        }

        var groups = new SafeGroups(cells);
        while ((groups.TooSmall() ?? groups.Revealed()) is { } group)
        {
            groups.Merge(group);
        }

        return groups._names;
    }

    /// <summary>A group with too few persons.</summary>
    private Group? TooSmall() => Groups().FirstOrDefault(group => group.Persons < FewestPersons);

    /// <summary>The smallest group that has to do with something subtraction might tell.</summary>
    private Group? Revealed()
    {
        var groups = Groups().ToList();
        var numbers = groups.Select((group, number) => (group, number)).ToDictionary(one => (one.group.Dimension, one.group.Name), one => one.number);
        var shown = _cells.GroupBy(cell => string.Join('\n', NamesOf(cell)), StringComparer.Ordinal)
            .Select(alike => new ShownCell([.. NamesOf(alike.First()).Select((name, dimension) => numbers[(dimension, name)])], alike.SelectMany(cell => cell.Persons).ToHashSet()))
            .ToList();
        var open = LinearAudit.Open(shown, groups.Count).SelectMany(cell => cell.Groups).ToHashSet();
        return groups.Where((group, number) => open.Contains(number) && _names[group.Dimension].Values.Distinct().Skip(1).Any())
            .OrderBy(group => group.Persons).ThenByDescending(group => group.Dimension).FirstOrDefault();
    }

    // Whatever is already together takes in the next smallest group.
    private void Merge(Group group)
    {
        var name = group.Name != UsageGroup.Rest
            ? group.Name
            : Groups().Where(other => other.Dimension == group.Dimension && other.Name != UsageGroup.Rest).MinBy(other => other.Persons)!.Name;
        var names = _names[group.Dimension];
        foreach (var value in names.Keys.Where(value => names[value] == name).ToArray())
        {
            names[value] = UsageGroup.Rest;
        }
    }

    private IEnumerable<Group> Groups() =>
        from dimension in Enumerable.Range(0, _names.Length)
        from cells in _cells.GroupBy(cell => _names[dimension][cell.Values[dimension]], StringComparer.Ordinal)
        select new Group(dimension, cells.Key, Persons(cells));

    private IEnumerable<string> NamesOf(Cell cell) => cell.Values.Select((value, dimension) => _names[dimension][value]);

    private static int Persons(IEnumerable<Cell> cells) => cells.SelectMany(cell => cell.Persons).Distinct().Count();

    private sealed record Group(int Dimension, string Name, int Persons);
}
