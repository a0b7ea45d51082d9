using System.Globalization;

namespace OfficeKi.Records.Usage;

/// <summary>Cells that look alike in everything that is shown.</summary>
/// <param name="Groups">Number of the shown group in each dimension, numbered through over all dimensions.</param>
internal sealed record ShownCell(IReadOnlyList<int> Groups, IReadOnlySet<int> Persons);

/// <summary>Finds what adding and subtracting shown sums could tell about fewer than five persons.</summary>
/// <remarks>
/// The attacker may combine all sums with any factors and even knows which cells are empty. A combination gives each group a factor; a cell then counts with the
/// sum of its groups' factors. It tells something about few persons when all cells that count (with a factor other than 0) belong to these few.
/// So suppose there is such a combination. No cell of five persons or more counts in it. Cells whose factors are multiples of each other, given what is known already,
/// count together or not at all: when they have five persons together, none of them counts. This is repeated until nothing new follows.
/// If in the end no cell can count, there is no such combination. The converse does not hold: a little more is merged than need be.
/// </remarks>
internal static class LinearAudit
{
    private const double Nearly = 1e-9;

    /// <returns>The cells about which something might be told; empty when the sums can be shown.</returns>
    public static IReadOnlyList<ShownCell> Open(IReadOnlyList<ShownCell> cells, int groups)
    {
        var silent = new RowSpace(groups);
        while (true)
        {
            var open = cells.Select(cell => (Cell: cell, Left: silent.Reduce(VectorOf(cell, groups)))).Where(one => one.Left is not null).ToList();
            var settled = open.GroupBy(one => KeyOf(one.Left!), StringComparer.Ordinal)
                .Where(alike => alike.SelectMany(one => one.Cell.Persons).Distinct().Take(SafeGroups.FewestPersons).Count() == SafeGroups.FewestPersons)
                .Select(alike => alike.First().Left!)
                .ToList();
            if (settled.Count == 0)
            {
                return [.. open.Select(one => one.Cell)];
            }

            settled.ForEach(silent.Add);
        }
    }

    private static double[] VectorOf(ShownCell cell, int groups)
    {
        var vector = new double[groups];
        foreach (var group in cell.Groups)
        {
            vector[group] = 1;
        }

        return vector;
    }

    /// <summary>The same for vectors that are multiples of each other.</summary>
    private static string KeyOf(double[] vector)
    {
        var first = vector.First(value => Math.Abs(value) > Nearly);
        return string.Join(' ', vector.Select((value, index) => (value, index)).Where(one => Math.Abs(one.value) > Nearly)
            .Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.index}:{one.value / first:F6}")));
    }

    /// <summary>A linear space in reduced row echelon form, so that what is left of a vector does not depend on how the space was built.</summary>
    private sealed class RowSpace(int width)
    {
        private readonly List<(int Pivot, double[] Row)> _rows = [];

        /// <returns>What is left of the vector outside of the space; null for nothing.</returns>
        public double[]? Reduce(double[] vector)
        {
            var rest = (double[])vector.Clone();
            foreach (var (pivot, row) in _rows)
            {
                Subtract(rest, row, rest[pivot]);
            }

            return rest.Any(value => Math.Abs(value) > Nearly) ? rest : null;
        }

        public void Add(double[] vector)
        {
            if (Reduce(vector) is not { } row)
            {
                return;
            }

            var pivot = Enumerable.Range(0, width).MaxBy(index => Math.Abs(row[index]));
            var scale = row[pivot];
            for (var index = 0; index < width; index++)
            {
                row[index] /= scale;
            }

            foreach (var (_, other) in _rows)
            {
                Subtract(other, row, other[pivot]);
            }

            _rows.Add((pivot, row));
        }

        private void Subtract(double[] from, double[] row, double factor)
        {
            if (factor == 0)
            {
                return;
            }

            for (var index = 0; index < width; index++)
            {
                from[index] -= factor * row[index];
                if (Math.Abs(from[index]) < Nearly)
                {
                    from[index] = 0;
                }
            }
        }
    }
}
