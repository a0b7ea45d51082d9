using System.Numerics;
using OfficeKi.Records.Usage;

namespace OfficeKi.Tests.Records;

/// <summary>The attacker combines all sums that can be asked for, in any way, and even knows which cells are empty.</summary>
[Trait("Requirement", "PV-1")]
public class DifferencingTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void No_combination_of_all_sums_belongs_to_fewer_than_five_persons(int seed)
    {
        var random = new Random(seed);
        for (var month = 0; month < 12; month++)
        {
            var persons = random.Next(5, 12);
            var cells = Cells(random, persons, calls: random.Next(10, 80));
            if (SafeGroups.Of(cells) is { } names)
            {
                Assert.Null(Attack(cells, names, persons));
            }
        }
    }

    [Fact]
    public void Months_are_not_all_withheld_for_safety()
    {
        var random = new Random(99);
        var shown = Enumerable.Range(0, 10).Select(_ => SafeGroups.Of(Cells(random, 60, 600))!).ToList();

        Assert.All(shown, names => Assert.True(names.Sum(dimension => dimension.Values.Distinct().Count()) >= 8));
    }

    [Fact]
    public void The_attacker_finds_what_there_is_to_find()
    {
        // Without the guard: one function that never uses a model, and one call of another that did not either.
        List<Cell> cells = [CellOf(["anonymize", "builtin"], 1, 2, 3, 4, 5), CellOf(["ask", "model"], 1, 2, 3, 4, 5), CellOf(["ask", "builtin"], 6)];
        IReadOnlyDictionary<string, string> Same(int dimension) => cells.Select(cell => cell.Values[dimension]).Distinct().ToDictionary(value => value);

        Assert.NotNull(Attack(cells, [Same(0), Same(1)], 7));
        Assert.Null(Attack(cells, SafeGroups.Of(cells)!, 7));
    }

    [Fact]
    public void A_small_group_inside_a_large_one_of_another_dimension_is_not_given_away_by_subtraction()
    {
        // The Bauamt is the only office that used „translate“, but for one person of the Standesamt.
        List<Cell> cells = [CellOf(["translate", "Bauamt"], 1, 2, 3, 4, 5, 6), CellOf(["translate", "Standesamt"], 7), CellOf(["ask", "Standesamt"], 7, 8, 9, 10, 11, 12)];

        var names = SafeGroups.Of(cells)!;

        Assert.Null(Attack(cells, names, 13));
        Assert.Contains(names, dimension => dimension.Values.Distinct().Count() == 1);
    }

    private static Cell CellOf(string[] values, params int[] persons)
    {
        Cell cell = new(values);
        foreach (var person in persons)
        {
            cell.Add(person, 1, 1, 1, 1);
        }

        return cell;
    }

    /// <summary>Calls as in a small city: persons sit in an office and have habits, results depend on functions, and some things happen once.</summary>
    private static IReadOnlyList<Cell> Cells(Random random, int persons, int calls)
    {
        var cells = new Dictionary<string, Cell>();
        for (var call = 0; call < calls; call++)
        {
            var person = random.Next(persons);
            var function = random.Next(3) == 0 ? $"f{random.Next(4)}" : $"f{person % 2}";
            var engine = function == "f0" ? "builtin" : random.Next(4) > 0 ? "model" : "builtin";
            var result = random.Next(8) == 0 ? "refused" : "done";
            string[] values = [function, $"u{person % 3}", result, engine, result == "refused" ? $"r{random.Next(2)}" : "-", result == "refused" ? function : "-", random.Next(3) == 0 ? "inserted" : "-"];
            var key = string.Join(' ', values);
            (cells.TryGetValue(key, out var cell) ? cell : cells[key] = new(values)).Add(person, 1, 1, 1, 1);
        }

        return [.. cells.Values];
    }

    /// <summary>
    /// Brute force: for every set of up to four persons, whether some combination of the sums is zero on all cells with anybody else, and not zero on the rest.
    /// That is so exactly when leaving out the cells that are only theirs lowers the rank of the system.
    /// </summary>
    /// <returns>Persons about whom something is told, or null.</returns>
    private static IReadOnlyList<int>? Attack(IReadOnlyList<Cell> cells, IReadOnlyList<IReadOnlyDictionary<string, string>> names, int persons)
    {
        var groups = names.SelectMany((dimension, index) => dimension.Values.Distinct().Select(name => (index, name))).ToList();
        BigInteger[][] rows = [.. cells.Select(cell => groups.Select(group => names[group.index][cell.Values[group.index]] == group.name ? BigInteger.One : BigInteger.Zero).ToArray())];
        var whole = Rank(rows);
        return Sets(persons).FirstOrDefault(set =>
            Rank([.. rows.Where((_, index) => !cells[index].Persons.IsSubsetOf(set))]) < whole);
    }

    private static IEnumerable<IReadOnlyList<int>> Sets(int persons)
    {
        for (var set = 1; set < 1 << persons; set++)
        {
            if (BitOperations.PopCount((uint)set) == 4 || (persons < 4 && set == (1 << persons) - 1))
            {
                yield return [.. Enumerable.Range(0, persons).Where(person => (set & (1 << person)) != 0)];
            }
        }
    }

    /// <summary>Exact, without fractions.</summary>
    private static int Rank(IReadOnlyList<BigInteger[]> from)
    {
        List<BigInteger[]> rows = [.. from.DistinctBy(row => string.Join(' ', row)).Select(row => (BigInteger[])row.Clone())];
        var rank = 0;
        for (var column = 0; rows.Count > 0 && column < rows[0].Length; column++)
        {
            var pivot = rows.FindIndex(rank, row => !row[column].IsZero);
            if (pivot < 0)
            {
                continue;
            }

            (rows[rank], rows[pivot]) = (rows[pivot], rows[rank]);
            foreach (var row in rows.Skip(rank + 1).Where(row => !row[column].IsZero))
            {
                var (own, other) = (rows[rank][column], row[column]);
                for (var index = 0; index < row.Length; index++)
                {
                    row[index] = (row[index] * own) - (rows[rank][index] * other);
                }

                if (row.Select(BigInteger.Abs).Aggregate(BigInteger.GreatestCommonDivisor) is { IsZero: false } common)
                {
                    for (var index = 0; index < row.Length; index++)
                    {
                        row[index] /= common;
                    }
                }
            }

            if (++rank == rows.Count)
            {
                break;
            }
        }

        return rank;
    }
}
