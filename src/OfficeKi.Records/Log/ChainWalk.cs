namespace OfficeKi.Records.Log;

/// <summary>The chain so far. After a broken entry it goes on from what is stored, so that each break is reported once.</summary>
internal sealed class ChainWalk
{
    private const int MostBroken = 100;

    private readonly ChainHead _headBefore;
    private readonly ChainStart _start;
    private readonly SortedSet<long> _broken;
    private long _count;
    private long _sequence;
    private byte[] _hash;

    public ChainWalk(ChainHead headBefore, ChainStart? start = null)
    {
        (_headBefore, _start) = (headBefore, start ?? ChainStart.Whole);
        (_sequence, _hash) = (_start.Sequence, _start.Hash);
        _broken = [.. _start.Broken.Take(MostBroken)];
        MeetHead();
    }

    /// <param name="hashAfter">The hash this entry must have after the given one.</param>
    public void Step(long sequence, byte[] hash, Func<byte[], byte[]> hashAfter)
    {
        if (sequence != _sequence + 1 || !hash.AsSpan().SequenceEqual(hashAfter(_hash)))
        {
            Break(sequence);
        }

        (_sequence, _hash, _count) = (sequence, hash, _count + 1);
        MeetHead();
    }

    public ChainReport Report(ChainHead headAfter)
    {
        if (_sequence < _headBefore.Sequence)
        {
            Break(_sequence + 1); // the end was cut off
        }

        if (headAfter.Sequence < _sequence)
        {
            Break(headAfter.Sequence + 1); // the head was moved back
        }

        return Report();
    }

    /// <summary>The report on a part that does not reach to the head.</summary>
    public ChainReport Report() => new(_count, [.. _broken], Convert.ToHexStringLower(_hash), _start.Sequence);

    private void MeetHead()
    {
        if (_sequence == _headBefore.Sequence && !_hash.AsSpan().SequenceEqual(_headBefore.Hash))
        {
            Break(_sequence);
        }
    }

    private void Break(long sequence)
    {
        if (_broken.Count < MostBroken)
        {
            _broken.Add(sequence);
        }
    }
}
