using System.Text.Json;
using OfficeKi.Language;
using Xunit.Abstractions;

namespace OfficeKi.Evals.Language;

public sealed class SummaryEvals(ITestOutputHelper output)
{
    private const int Sentences = 10;

    [Fact]
    public void The_summary_beats_the_first_ten_sentences()
    {
        var (ours, lead, count) = (default(Rouge), default(Rouge), 0);
        foreach (var line in File.ReadLines(EvalData.File("summary_dev.jsonl")))
        {
            using var document = JsonDocument.Parse(line);
            var passages = Passages(document.RootElement.GetProperty("quelle_wikipedia").GetString()!);
            var reference = document.RootElement.GetProperty("referenz_klexikon").GetString()!;
            var chosen = ExtractiveSummary.Of(passages, Sentences, CancellationToken.None);
            Assert.All(chosen, sentence => Assert.Contains(sentence.Span, SentenceSplitter.Split(passages[sentence.Passage - 1].Text)));
            ours += Rouge.Of(TextOf(passages, chosen), reference);
            lead += Rouge.Of(TextOf(passages, Lead(passages)), reference);
            count++;
        }

        output.WriteLine($"{count} articles, k = {Sentences}: ours {ours.Mean(count)}, LEAD {lead.Mean(count)} (wanted +2.0 / +0.3, asserted +1.9 / +0.3)");
        Assert.True(ours.One - lead.One >= 1.9 * count && ours.Two - lead.Two >= 0.3 * count);
    }

    private static List<SourcePassage> Passages(string article) =>
        [.. article.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select((line, i) => new SourcePassage(i + 1, line, line.StartsWith("==", StringComparison.Ordinal)))];

    private static string TextOf(List<SourcePassage> passages, IEnumerable<SourceSentence> sentences) =>
        string.Join(' ', sentences.Select(sentence => sentence.Span.Of(passages[sentence.Passage - 1].Text)));

    private static IEnumerable<SourceSentence> Lead(List<SourcePassage> passages) =>
        passages.Where(passage => !passage.IsHeading)
            .SelectMany(passage => SentenceSplitter.Split(passage.Text).Select(span => new SourceSentence(passage.Id, span, 0)))
            .Take(Sentences);

    /// <summary>ROUGE-1 and ROUGE-2 F1 in points over lower-cased words of letters and digits, without stemming.</summary>
    private readonly record struct Rouge(double One, double Two)
    {
        public static Rouge operator +(Rouge left, Rouge right) => new(left.One + right.One, left.Two + right.Two);

        public static Rouge Of(string candidate, string reference) => new(F1(Grams(candidate, 1), Grams(reference, 1)), F1(Grams(candidate, 2), Grams(reference, 2)));

        public string Mean(int count) => $"R1 {One / count:F2} R2 {Two / count:F2}";

        private static double F1(Dictionary<string, int> candidate, Dictionary<string, int> reference)
        {
            var overlap = candidate.Sum(gram => Math.Min(gram.Value, reference.GetValueOrDefault(gram.Key)));
            return overlap == 0 ? 0 : 200.0 * overlap / (candidate.Values.Sum() + reference.Values.Sum());
        }

        private static Dictionary<string, int> Grams(string text, int size)
        {
            var words = new string(text.ToLowerInvariant().Select(sign => char.IsLetterOrDigit(sign) ? sign : ' ').ToArray()).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return Enumerable.Range(0, Math.Max(0, words.Length - size + 1)).Select(i => string.Join(' ', words[i..(i + size)])).CountBy(gram => gram).ToDictionary();
        }
    }
}
