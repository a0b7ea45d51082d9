namespace OfficeKi.Evals.Language.PlainLanguage;

/// <summary>The figures of a text counted by hand, straight from the published formulas and from nothing of the product.</summary>
internal sealed record HandCount(double Words, double Sentences, double Syllables, double LongWords, double Many, double Single)
{
    public double WordsPerSentence => Words / Sentences;

    public double Rix => LongWords / Sentences;

    public double FleschAmstad => 180 - WordsPerSentence - (58.5 * Syllables / Words);

    public double WienerSachtext1 => (0.1935 * 100 * Many / Words) + (0.1672 * WordsPerSentence) + (0.1297 * 100 * LongWords / Words) - (0.0327 * 100 * Single / Words) - 0.875;

    public double WienerSachtext2 => (0.2007 * 100 * Many / Words) + (0.1682 * WordsPerSentence) + (0.1373 * 100 * LongWords / Words) - 2.779;

    public double WienerSachtext3 => (0.2963 * 100 * Many / Words) + (0.1905 * WordsPerSentence) - 1.1144;

    public double WienerSachtext4 => (0.2744 * 100 * Many / Words) + (0.2656 * WordsPerSentence) - 1.693;

    public double Lix => WordsPerSentence + (100 * LongWords / Words);

    public double GSmog => Math.Sqrt(30 * Many / Sentences) - 2;

    public static HandCount Of(string marked)
    {
        var sentences = marked.Split('|');
        string[] words = [.. sentences.SelectMany(sentence => sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(word => word.Trim('.', ',', '?', '!'))];
        int[] syllables = [.. words.Select(word => word.Count(sign => sign == '·') + 1)];
        return new(
            words.Length,
            sentences.Length,
            syllables.Sum(),
            words.Count(word => word.Count(char.IsLetter) > 6),
            syllables.Count(count => count >= 3),
            syllables.Count(count => count == 1));
    }
}
