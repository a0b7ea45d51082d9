using System.Globalization;
using OfficeKi.Language.Words;

namespace OfficeKi.Language.Letters;

/// <summary>Which of the user's notes answers which question: by its number („2. ja“), else by the words they share.</summary>
public sealed class PointMatch
{
    private readonly Dictionary<int, List<string>> _byQuestion = [];

    private PointMatch(IReadOnlyList<string> others) => Others = others;

    /// <summary>Notes that belong to no question.</summary>
    public IReadOnlyList<string> Others { get; private set; }

    /// <param name="question">Index of the question.</param>
    public IReadOnlyList<string> For(int question) => _byQuestion.GetValueOrDefault(question) ?? [];

    public static PointMatch Of(IReadOnlyList<LetterQuestion> questions, IReadOnlyList<string> points)
    {
        ArgumentNullException.ThrowIfNull(questions);
        ArgumentNullException.ThrowIfNull(points);
        HashSet<string>[] words = [.. questions.Select(question => WordsOf(question.Sentence.Text))];
        PointMatch match = new([]);
        List<string> others = [];
        foreach (var point in points)
        {
            var (number, text) = Numbered(point, questions.Count);
            var question = number ?? Nearest(words, WordsOf(text));
            if (question is { } found)
            {
                (match._byQuestion.TryGetValue(found, out var list) ? list : match._byQuestion[found] = []).Add(text);
            }
            else
            {
                others.Add(text);
            }
        }

        match.Others = others;
        return match;
    }

    // „2. ja“, „2) ja“, „2: ja“
    private static (int? Question, string Text) Numbered(string point, int questions)
    {
        var digits = point.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= 2 && point.Length > digits + 1 && point[digits] is '.' or ')' or ':' && char.IsWhiteSpace(point[digits + 1])
            && int.Parse(point.AsSpan(0, digits), CultureInfo.InvariantCulture) is var number && number >= 1 && number <= questions
            ? (number - 1, point[(digits + 1)..].Trim())
            : (null, point);
    }

    private static int? Nearest(HashSet<string>[] questions, HashSet<string> point)
    {
        var best = questions.Select((words, index) => (Index: index, Shared: words.Count(point.Contains))).OrderByDescending(pair => pair.Shared).Take(2).ToArray();
        return best is [{ Shared: > 0 } first, ..] && (best.Length == 1 || first.Shared > best[1].Shared) ? first.Index : null;
    }

    private static HashSet<string> WordsOf(string text) => [.. Terms.Of(text).Where(term => term.Length > 3)];
}
