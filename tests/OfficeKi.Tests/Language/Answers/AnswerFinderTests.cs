using OfficeKi.Language;

namespace OfficeKi.Tests.Language.Answers;

public sealed class AnswerFinderTests
{
    private static readonly SourcePassage[] Passages =
    [
        new(1, "Reisepass und Personalausweis", IsHeading: true),
        new(2, "Die Gebühr für den Reisepass beträgt 60 Euro. Kinder zahlen weniger."),
        new(3, "Das Bürgerbüro öffnet montags um 8 Uhr. Bitte bringen Sie ein Foto mit."),
        new(4, "Frau Kaya leitet das Jugendamt seit 2019. Sie ist im Rathaus zu erreichen."),
    ];

    [Theory]
    [InlineData("Wie hoch ist die Gebühr für den Reisepass?", "Die Gebühr für den Reisepass beträgt 60 Euro.")]
    [InlineData("Wann öffnet das Bürgerbüro?", "Das Bürgerbüro öffnet montags um 8 Uhr.")]
    [InlineData("Wer leitet das Jugendamt?", "Frau Kaya leitet das Jugendamt seit 2019.")]
    public void The_answer_is_a_sentence_of_the_text(string question, string expected)
    {
        var answer = AnswerFinder.Find(question, Passages, CancellationToken.None);
        var sentence = Assert.Single(answer.Sentences);
        Assert.True(answer.Answered);
        Assert.Equal(expected, sentence.Span.Of(Passages[sentence.Passage - 1].Text));
        Assert.InRange(sentence.Score, 0.5, 1);
    }

    [Theory]
    [InlineData("Wie hoch ist die Gebühr für ein Visum nach Brasilien?")]
    [InlineData("Warum ist das Bürgerbüro im Winter so kalt und laut?")]
    public void Without_a_covering_sentence_there_are_passages_and_no_answer(string question)
    {
        var answer = AnswerFinder.Find(question, Passages, CancellationToken.None);
        Assert.False(answer.Answered);
        Assert.Empty(answer.Sentences);
        Assert.InRange(answer.Passages.Count, 1, 3);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Xylophon?")]
    public void A_question_without_a_known_word_finds_nothing(string question)
    {
        var answer = AnswerFinder.Find(question, Passages, CancellationToken.None);
        Assert.False(answer.Answered);
        Assert.Empty(answer.Passages);
    }

    [Fact]
    public void Headings_are_never_an_answer() =>
        Assert.DoesNotContain(AnswerFinder.Find("Reisepass und Personalausweis", Passages, CancellationToken.None).Passages, hit => hit.Id == 1);

    [Fact]
    public void A_cancelled_search_stops() =>
        Assert.Throws<OperationCanceledException>(() => AnswerFinder.Find("Gebühr", Passages, new(canceled: true)));
}
