namespace OfficeKi.Privacy.Reading;

/// <summary>Endings of words, without regard to case, sorted by their last letter so that few are compared.</summary>
internal sealed class WordEndings
{
    private readonly string[][] _byLastLetter = new string[char.MaxValue + 1][];

    public WordEndings(IEnumerable<string> endings)
    {
        foreach (var group in endings.GroupBy(ending => ending[^1]))
        {
            _byLastLetter[group.Key] = [.. group];
        }
    }

    /// <param name="atLeastBefore">How many letters have to stand before the ending.</param>
    public bool End(ReadOnlySpan<char> word, int atLeastBefore)
    {
        if (word.IsEmpty || _byLastLetter[WordHash.Lower(word[^1])] is not { } endings)
        {
            return false;
        }

        foreach (var ending in endings)
        {
            if (word.Length >= ending.Length + atLeastBefore && WordHash.AreEqual(word[^ending.Length..], ending))
            {
                return true;
            }
        }

        return false;
    }
}
