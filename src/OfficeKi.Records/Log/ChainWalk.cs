namespace OfficeKi.Records.Log;

/// <summary>The chain so far. After a broken entry it goes on from what is stored, so that each break is reported once.</summary>
internal sealed class ChainWalk(ChainHead headBefore)
{
    private const int MostBroken = 100;

    private readonly SortedSet<long> _broken = [];
    private long _count;
    private long _sequence;
    private byte[] _hash = ChainHash.Start;

    /// <param name="hashAfter">The hash this entry must have after the given one.</param>
    public void Step(long sequence, byte[] hash, Func<byte[], byte[]> hashAfter)
    {
        var follows = sequence == _sequence + 1 && hash.AsSpan().SequenceEqual(hashAfter(_hash));
        var meetsHead = sequence != headBefore.Sequence || hash.AsSpan().SequenceEqual(headBefore.Hash);
        if (!follows || !meetsHead)
        {
            Break(sequence);
        }

        (_sequence, _hash, _count) = (sequence, hash, _count + 1);
    }

    public ChainReport Report(ChainHead headAfter)
    {
        if (_sequence < headBefore.Sequence)
        {
            Break(_sequence + 1); // the end was cut off
        }

        if (headAfter.Sequence < _sequence)
        {
            Break(headAfter.Sequence + 1); // the head was moved back
        }

        return new(_count, [.. _broken], Convert.ToHexStringLower(_hash));
    }

    private void Break(long sequence)
    {
        if (_broken.Count < MostBroken)
        {
            _broken.Add(sequence);
        }
    }
}
