using System.Text.Json;
using OfficeKi.Language;
using Xunit.Abstractions;

namespace OfficeKi.Evals.Language;

public sealed class SentenceEvals(ITestOutputHelper output)
{
    [Fact]
    public void News_and_encyclopedia_sentences_are_found()
    {
        var sentences = File.ReadAllLines(EvalData.File("sentences_pud_dev.txt")).Where(line => line.Length > 0).ToArray();
        var text = string.Join(' ', sentences);
        var gold = new HashSet<int>();
        var end = -1;
        foreach (var sentence in sentences)
        {
            end += sentence.Length + 1;
            gold.Add(end);
        }

        var found = SentenceSplitter.Split(text).Select(span => span.End).ToHashSet();
        Report("PUD", text, gold, found, 0.985);
    }

    [Fact]
    public void Sentences_of_judgments_are_found()
    {
        var gold = new HashSet<int>();
        var found = new HashSet<int>();
        var all = "";
        foreach (var file in Directory.GetFiles(EvalData.File("legal_sentences_dev")).Order(StringComparer.Ordinal))
        {
            using var document = JsonDocument.Parse(File.ReadAllText(file));
            var text = document.RootElement.GetProperty("Text").GetString()!;
            foreach (var annotation in document.RootElement.GetProperty("Annotations").EnumerateArray())
            {
                var end = annotation.GetProperty("end").GetInt32();
                if (EndsWithStop(text, end))
                {
                    gold.Add(all.Length + LastWordEnd(text, new(0, end)));
                }
            }

            foreach (var span in SentenceSplitter.Split(text))
            {
                var end = LastWordEnd(text, span);
                if (EndsWithStop(text, end))
                {
                    found.Add(all.Length + end);
                }
            }

            all += text;
        }

        Report("judgments", all, gold, found, 0.93);
    }

    [Fact]
    public void A_stream_is_sure_of_most_ends_and_hardly_ever_wrong()
    {
        var (sentences, sure, early) = (0, 0, 0);
        foreach (var sentence in File.ReadLines(EvalData.File("sentences_pud_dev.txt")).Where(line => line.EndsWith('.')))
        {
            sentences++;
            sure += SentenceSplitter.EndsCertainly(sentence) ? 1 : 0;
            early += Enumerable.Range(1, sentence.Length - 1).Any(end => char.IsWhiteSpace(sentence[end]) && SentenceSplitter.EndsCertainly(sentence.AsSpan(0, end))) ? 1 : 0;
        }

        output.WriteLine($"{sentences} sentences, surely over at the end {(double)sure / sentences:P1} (bound 90 %), thought over too early {early} (bound 1 %)");
        Assert.True(sure >= 0.9 * sentences && early <= 0.01 * sentences);
    }

    private static bool EndsWithStop(string text, int end)
    {
        while (end < text.Length && text[end] is ')' or ']' or '"' or '“' or '”' or '\'' or '’' or '»')
        {
            end++;
        }

        return end < text.Length && text[end] is '.' or '!' or '?' or '…';
    }

    private static int LastWordEnd(string text, TextSpan span)
    {
        var end = span.End;
        while (end > span.Start && !char.IsLetterOrDigit(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private void Report(string name, string text, HashSet<int> gold, HashSet<int> found, double bound)
    {
        var hits = found.Count(gold.Contains);
        var f1 = 2.0 * hits / (gold.Count + found.Count);
        output.WriteLine($"{name}: gold {gold.Count}, found {found.Count}, precision {(double)hits / found.Count:F3}, recall {(double)hits / gold.Count:F3}, F1 {f1:F3} (bound {bound})");
        foreach (var (sign, place) in found.Except(gold).Select(place => ('+', place)).Concat(gold.Except(found).Select(place => ('-', place))).OrderBy(miss => miss.place))
        {
            output.WriteLine($"{sign} …{text[Math.Max(0, place - 40)..place]}▮{text[place..Math.Min(text.Length, place + 30)]}…".ReplaceLineEndings(" "));
        }

        Assert.True(f1 >= bound, $"{name}: F1 {f1:F3} is below {bound}");
    }
}
