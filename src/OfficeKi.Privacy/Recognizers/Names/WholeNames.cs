using System.Runtime.InteropServices;

namespace OfficeKi.Privacy.Recognizers.Names;

/// <summary>Tells whether a word is already part of a longer name that was found: such a name takes the place of its parts anyway.</summary>
/// <remarks>Asked from left to right. Findings are in the order of the text for the most part; one that is not is overlooked, and a part too many does no harm.</remarks>
internal struct WholeNames(FindingCollector found)
{
    private readonly int _count = found.Candidates.Count;
    private int _next;
    private int _start;
    private int _end;

    public bool Cover(int start, int end)
    {
        var candidates = CollectionsMarshal.AsSpan(found.Candidates)[.._count];
        for (; _next < candidates.Length && candidates[_next].Start <= start; _next++)
        {
            ref readonly var candidate = ref candidates[_next];
            if (candidate.End > _end && candidate.Type == PersonalData.Person)
            {
                (_start, _end) = (candidate.Start, candidate.End);
            }
        }

        return end <= _end && end - start < _end - _start;
    }
}
