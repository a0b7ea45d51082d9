using System.Globalization;
using OfficeKi.Language.Readability;
using Xunit.Abstractions;

namespace OfficeKi.Evals.Language.PlainLanguage;

public class ReadabilityEvals(ITestOutputHelper output)
{
    [Fact]
    public void Figures_equal_a_count_by_hand_within_two_per_cent()
    {
        output.WriteLine("text  words  sentences  syllables  long   Flesch by hand / measured   WSTF1   LIX");
        var worst = CountedTexts.All.Select((text, i) => Compare(i + 1, text)).Max();
        output.WriteLine($"largest difference {worst:P2} (bound 2 %)");
        Assert.Equal(20, CountedTexts.All.Length);
        Assert.True(worst <= 0.02);
    }

    [Fact]
    public void The_traffic_light_goes_with_the_judgement_of_readers()
    {
        var rows = Ratings().ToList();
        var figures = rows.Select(row => ReadabilityFigures.Of(ReadabilityMeasure.Counts([new(1, row.Sentence)]))).ToList();
        double[] ratings = [.. rows.Select(row => row.Rating)];
        Write("Flesch-Amstad", figure => -figure.FleschAmstad);
        Write("Wiener Sachtextformel 1", figure => figure.WienerSachtext1);
        Write("LIX", figure => figure.Lix);
        Write("gSMOG", figure => figure.GSmog);
        Write("words per sentence", figure => figure.WordsPerSentence);
        Write("RIX", figure => figure.LongWordsPerSentence);
        var light = Write("traffic light (RIX and words per sentence)", TrafficLights.LoadOf);

        Assert.True(light >= 0.74, $"{light:F3}");

        double Write(string name, Func<ReadabilityFigures, double> value)
        {
            var rho = Spearman.Of([.. figures.Select(value)], ratings);
            output.WriteLine($"{name,-45} rho {rho:F3}");
            return rho;
        }
    }

    // The largest relative difference of any figure of this text.
    private double Compare(int number, string marked)
    {
        var hand = HandCount.Of(marked);
        var measured = ReadabilityFigures.Of(marked.Replace("·", "", StringComparison.Ordinal).Split('|').Select(sentence => TextCounts.Of(sentence.Trim())).Aggregate((left, right) => left + right));
        output.WriteLine($"{number,4} {hand.Words,6} {hand.Sentences,10} {hand.Syllables,10} {hand.LongWords,5}   {hand.FleschAmstad,8:F2} / {measured.FleschAmstad,8:F2}   {hand.WienerSachtext1:F2} / {measured.WienerSachtext1:F2}   {hand.Lix:F2} / {measured.Lix:F2}");
        (double Hand, double Measured)[] pairs =
        [
            (hand.WordsPerSentence, measured.WordsPerSentence),
            (hand.Rix, measured.LongWordsPerSentence),
            (hand.FleschAmstad, measured.FleschAmstad),
            (hand.WienerSachtext1, measured.WienerSachtext1),
            (hand.WienerSachtext2, measured.WienerSachtext2),
            (hand.WienerSachtext3, measured.WienerSachtext3),
            (hand.WienerSachtext4, measured.WienerSachtext4),
            (hand.Lix, measured.Lix),
            (hand.GSmog, measured.GSmog),
        ];
        return pairs.Max(pair => Math.Abs(pair.Hand - pair.Measured) / Math.Max(1, Math.Abs(pair.Hand)));
    }

    private static IEnumerable<(string Sentence, double Rating)> Ratings()
    {
        foreach (var line in File.ReadLines(EvalData.File("complexity_ratings_dev.csv")).Skip(1))
        {
            var cells = CsvLine.Cells(line);
            yield return (cells[1], double.Parse(cells[5], CultureInfo.InvariantCulture));
        }
    }
}
