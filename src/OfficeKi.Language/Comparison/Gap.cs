namespace OfficeKi.Language.Comparison;

/// <summary>A stretch of two sequences between two matches: what stands in one instead of the other. One side may be empty.</summary>
internal readonly record struct Gap(int OldStart, int OldEnd, int NewStart, int NewEnd)
{
    /// <summary>The stretches that no match covers, in order.</summary>
    public static IEnumerable<Gap> Between(IEnumerable<Match> matches, int oldCount, int newCount)
    {
        var (old, @new) = (0, 0);
        foreach (var match in matches.Append(new(oldCount, newCount)))
        {
            if (match.Old > old || match.New > @new)
            {
                yield return new(old, match.Old, @new, match.New);
            }

            (old, @new) = (match.Old + 1, match.New + 1);
        }
    }

    /// <summary>Without what is equal at both ends.</summary>
    public Gap Trimmed(ReadOnlySpan<int> old, ReadOnlySpan<int> @new)
    {
        var (oldStart, oldEnd, newStart, newEnd) = this;
        while (oldStart < oldEnd && newStart < newEnd && old[oldEnd - 1] == @new[newEnd - 1])
        {
            (oldEnd, newEnd) = (oldEnd - 1, newEnd - 1);
        }

        while (oldStart < oldEnd && newStart < newEnd && old[oldStart] == @new[newStart])
        {
            (oldStart, newStart) = (oldStart + 1, newStart + 1);
        }

        return new(oldStart, oldEnd, newStart, newEnd);
    }
}

/// <summary>Two equal items of two sequences, by index.</summary>
internal readonly record struct Match(int Old, int New);
