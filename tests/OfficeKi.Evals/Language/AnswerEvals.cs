using System.Text.Json;
using OfficeKi.Language;
using Xunit.Abstractions;

namespace OfficeKi.Evals.Language;

public sealed class AnswerEvals(ITestOutputHelper output)
{
    [Fact]
    public void The_right_passage_comes_first()
    {
        var (passages, questions) = Load();
        var index = new PassageIndex(passages);
        var ranks = questions.ConvertAll(question => index.Search(question.Text, 10).ToList().FindIndex(hit => hit.Id == question.Passage));
        double Share(int top) => (double)ranks.Count(rank => rank >= 0 && rank < top) / ranks.Count;
        output.WriteLine($"{questions.Count} questions, {passages.Count} passages: R@1 {Share(1):F3} (bound 0.90), R@3 {Share(3):F3}, R@10 {Share(10):F3}");
        Assert.True(Share(1) >= 0.90, $"R@1 {Share(1):F3} is below 0.90");
    }

    [Fact]
    public void An_answer_is_given_when_it_is_likely_right()
    {
        var (passages, questions) = Load();
        var byId = passages.ToDictionary(passage => passage.Id);
        var (answered, right, among) = (0, 0, 0);
        foreach (var question in questions)
        {
            var answer = AnswerFinder.Find(question.Text, passages, CancellationToken.None);
            among += answer.Passages.Any(hit => byId[hit.Id].Text.Contains(question.Answer, StringComparison.Ordinal)) ? 1 : 0;
            if (answer.Answered)
            {
                answered++;
                right += answer.Sentences.Any(sentence => sentence.Span.Of(byId[sentence.Passage].Text).Contains(question.Answer, StringComparison.Ordinal)) ? 1 : 0;
            }
        }

        var precision = (double)right / answered;
        var rate = (double)answered / questions.Count;
        var three = (double)among / questions.Count;
        output.WriteLine($"answered {rate:F3} (bound 0.50), precision {precision:F3} (bound 0.84), three passages hold the answer {three:F3} (bound 0.78)");
        Assert.True(precision >= 0.84 && rate >= 0.50 && three >= 0.78);
    }

    private static (List<SourcePassage> Passages, List<Asked> Questions) Load()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(EvalData.File("xquad_de_dev.json")));
        var passages = new List<SourcePassage>();
        var questions = new List<Asked>();
        foreach (var paragraph in document.RootElement.GetProperty("data").EnumerateArray().SelectMany(article => article.GetProperty("paragraphs").EnumerateArray()))
        {
            var id = passages.Count + 1;
            passages.Add(new(id, paragraph.GetProperty("context").GetString()!));
            questions.AddRange(paragraph.GetProperty("qas").EnumerateArray().Select(qa =>
                new Asked(qa.GetProperty("question").GetString()!, qa.GetProperty("answers")[0].GetProperty("text").GetString()!, id)));
        }

        return (passages, questions);
    }

    private sealed record Asked(string Text, string Answer, int Passage);
}
