using OfficeKi.Language.Comparison.Atoms;

namespace OfficeKi.Language.Comparison.Details;

/// <summary>A detail, or duty words that stand together („darf nicht“), by the indexes of its atoms.</summary>
internal sealed class AtomRun(ChangeKind kind, string key, int from, int to)
{
    public ChangeKind Kind { get; } = kind;

    public string Key { get; } = key;

    public int From { get; } = from;

    public int To { get; } = to;

    /// <summary>It has its counterpart in the other version.</summary>
    public bool IsPaired { get; set; }

    /// <summary>The details among the atoms of one side of a gap.</summary>
    public static List<AtomRun> In(IReadOnlyList<Atom> atoms, int from, int to)
    {
        var runs = new List<AtomRun>();
        for (var i = from; i < to; i++)
        {
            var end = i + 1;
            while (atoms[i].Kind == ChangeKind.Duty && end < to && atoms[end].Kind == ChangeKind.Duty)
            {
                end++;
            }

            if (!atoms[i].IsWord)
            {
                runs.Add(new(atoms[i].Kind, string.Join(' ', atoms.Skip(i).Take(end - i).Select(static atom => atom.Key)), i, end));
            }

            i = end - 1;
        }

        return runs;
    }
}

/// <summary>A gap with the details that it has instead of each other.</summary>
internal sealed record GapDetails(Gap Gap, List<AtomRun> Before, List<AtomRun> After)
{
    /// <summary>Its words are shown already.</summary>
    public bool IsTold { get; set; }

    public bool HasDetails => Before.Count + After.Count > 0;
}
