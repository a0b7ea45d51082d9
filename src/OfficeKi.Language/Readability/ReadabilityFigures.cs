namespace OfficeKi.Language.Readability;

/// <summary>The usual readability figures of German. They measure the length of words and sentences, not whether a text is understood.</summary>
/// <param name="WordsPerSentence">Mean length of a sentence.</param>
/// <param name="LongWordsPerSentence">RIX: words of more than six letters per sentence.</param>
/// <param name="FleschAmstad">Amstad 1978, <c>180 − SL − 58.5·ASW</c>: 0-30 very hard, 60-70 medium, 90-100 very easy; may leave 0-100.</param>
/// <param name="WienerSachtext1">Bamberger/Vanecek 1984, first formula: school year 4-15.</param>
/// <param name="WienerSachtext2">Second formula.</param>
/// <param name="WienerSachtext3">Third formula.</param>
/// <param name="WienerSachtext4">Fourth formula.</param>
/// <param name="Lix">Björnsson 1968: below 30 very easy, above 60 very hard.</param>
/// <param name="GSmog">SMOG for German (Bamberger/Vanecek): school year.</param>
public sealed record ReadabilityFigures(
    double WordsPerSentence,
    double LongWordsPerSentence,
    double FleschAmstad,
    double WienerSachtext1,
    double WienerSachtext2,
    double WienerSachtext3,
    double WienerSachtext4,
    double Lix,
    double GSmog)
{
    /// <summary>Words and sentences that were counted.</summary>
    public required int Words { get; init; }

    public required int Sentences { get; init; }

    /// <summary>False below <see cref="ReadabilityMeasure.FewestWords"/> words, where the formulas were never meant to be used.</summary>
    public bool IsReliable => Words >= ReadabilityMeasure.FewestWords;

    internal static ReadabilityFigures Of(TextCounts counts)
    {
        double words = Math.Max(1, counts.Words);
        double sentences = Math.Max(1, counts.Sentences);
        double spoken = Math.Max(1, counts.Spoken);
        var length = words / sentences;
        var syllables = counts.Syllables / spoken;
        var many = 100 * counts.Many / spoken;
        var single = 100 * counts.Single / spoken;
        var longWords = 100 * counts.LongWords / words;
        return new(
            length,
            counts.LongWords / sentences,
            180 - length - (58.5 * syllables),
            (0.1935 * many) + (0.1672 * length) + (0.1297 * longWords) - (0.0327 * single) - 0.875,
            (0.2007 * many) + (0.1682 * length) + (0.1373 * longWords) - 2.779,
            (0.2963 * many) + (0.1905 * length) - 1.1144,
            (0.2744 * many) + (0.2656 * length) - 1.693,
            length + longWords,
            Math.Sqrt(30 * counts.Many / sentences) - 2)
        {
            Words = counts.Words,
            Sentences = counts.Sentences,
        };
    }
}
