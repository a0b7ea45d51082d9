namespace OfficeKi.Language.Summaries;

/// <summary>What a sentence still adds: the weight of its terms, less what chosen sentences have said already.</summary>
/// <remarks>
/// The weights are a tf-idf centroid (Radev et al. 2004); what is covered decays, as in maximal coverage (Gillick and Favre 2009), so near repetitions add little.
/// The constants come from a plateau on encyclopedia articles with simple-language references, not from single texts.
/// </remarks>
internal sealed class Coverage
{
    private const double FrequencyPower = 1.25;
    private const double IdfPower = 0.6;
    private const double LengthPower = 0.4;
    private const double OpeningTerms = 2;
    private const double Remaining = 0.7;
    private const int ShortText = 40;
    private const int FewestTerms = 4;

    private readonly double[] _open;
    private readonly int _sentences;

    public Coverage(TextModel model)
    {
        _sentences = model.Sentences.Count;
        _open = new double[model.TermCount];
        for (var term = 0; term < _open.Length; term++)
        {
            // In a long text a word said once is not its topic; in a letter it can be.
            _open[term] = model.Frequency(term) < 2 && _sentences > ShortText
                ? 0
                : Math.Pow(model.Frequency(term), FrequencyPower) * Math.Pow(model.Idf(term), IdfPower);
        }

        foreach (var term in _sentences > 0 ? model.Sentences[0].Terms : [])
        {
            _open[term] *= OpeningTerms;
        }
    }

    public double Gain(ModelSentence sentence)
    {
        if (sentence.Terms.Length == 0 || (sentence.Length < FewestTerms && !sentence.Cue.IsEssential))
        {
            return 0;
        }

        var sum = 0.0;
        foreach (var term in sentence.Terms)
        {
            sum += _open[term];
        }

        return sum / Math.Pow(sentence.Length, LengthPower) * Place(sentence) * (1 + sentence.Cue.Bonus);
    }

    public void Cover(ModelSentence sentence)
    {
        foreach (var term in sentence.Terms)
        {
            _open[term] *= Remaining;
        }
    }

    // The beginning of a text and of a passage tells most; a sentence that points back tells less alone.
    private static double Place(ModelSentence sentence) =>
        (1 + (3 / (1 + (sentence.Order / 5.0))))
        * (sentence.OpensPassage ? 1.2 : 1)
        * (sentence.LeansBack ? 0.85 : 1);
}
