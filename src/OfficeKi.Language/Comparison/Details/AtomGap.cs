using OfficeKi.Language.Comparison.Atoms;

namespace OfficeKi.Language.Comparison.Details;

/// <summary>Details and duty words of one side of a gap; duty words that stand together („darf nicht“) are one.</summary>
internal static class AtomGap
{
    public static List<AtomRun> Telling(IReadOnlyList<Atom> atoms, int from, int to)
    {
        var runs = new List<AtomRun>();
        for (var i = from; i < to; i++)
        {
            if (atoms[i].IsWord)
            {
                continue;
            }

            var isSameDuty = atoms[i].Kind == ChangeKind.Duty && runs.Count > 0 && runs[^1].Kind == ChangeKind.Duty && runs[^1].To == i;
            if (isSameDuty)
            {
                runs[^1] = runs[^1] with { To = i + 1, Key = $"{runs[^1].Key} {atoms[i].Key}" };
                continue;
            }

            runs.Add(new(atoms[i].Kind, atoms[i].Key, i, i + 1));
        }

        return runs;
    }
}

/// <summary>One detail by the indexes of its atoms.</summary>
internal sealed record AtomRun(ChangeKind Kind, string Key, int From, int To);
