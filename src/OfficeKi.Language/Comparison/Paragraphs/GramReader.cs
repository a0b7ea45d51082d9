namespace OfficeKi.Language.Comparison.Paragraphs;

/// <summary>Hashes the runs of three characters of words with a blank around each.</summary>
/// <param name="length">The characters to come, about.</param>
internal struct GramReader(int length)
{
    private int[] _grams = new int[Math.Max(16, length)];
    private int _count;
    private char _last = ' ';
    private char _beforeLast;

    public void Add(string word)
    {
        foreach (var sign in word)
        {
            Add(sign);
        }

        Add(' ');
    }

    public readonly int[] Sorted()
    {
        var grams = _grams.AsSpan(0, _count).ToArray();
        Array.Sort(grams);
        return grams;
    }

    private void Add(char sign)
    {
        // Nothing stands before the first blank.
        if (_beforeLast != '\0')
        {
            if (_count == _grams.Length)
            {
                Array.Resize(ref _grams, 2 * _count);
            }

            // 11 bits each: rare collisions between scripts do no harm.
            _grams[_count++] = (_beforeLast << 22) ^ (_last << 11) ^ sign;
        }

        (_beforeLast, _last) = (_last, sign);
    }
}
