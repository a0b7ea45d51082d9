using OfficeKi.Language;

namespace OfficeKi.Tests.Language.Ranking;

public sealed class PassageIndexTests
{
    private static readonly SourcePassage[] Passages =
    [
        new(10, "Gebühren", IsHeading: true),
        new(11, "Die Gebühr für den Reisepass beträgt 60 Euro."),
        new(12, "Das Bürgerbüro öffnet montags um 8 Uhr."),
        new(13, "Der Grundsteuerbescheid geht im Januar zu."),
        new(14, "Die Stadträtinnen und Stadträte beraten den Haushalt."),
    ];

    [Theory]
    [InlineData("Wie hoch sind die Gebühren für Reisepässe?", 11)]
    [InlineData("Wann öffnen die Bürgerbüros?", 12)]
    [InlineData("Wann kommt der Bescheid?", 13)]
    [InlineData("Was macht die Stadträtin?", 14)]
    public void The_passage_with_the_words_of_the_question_comes_first(string question, int id) =>
        Assert.Equal(id, new PassageIndex(Passages).Search(question, 3)[0].Id);

    [Theory]
    [InlineData("Xylophon")]
    [InlineData("und oder aber")]
    [InlineData("")]
    public void Nothing_is_found_where_no_word_occurs(string query) => Assert.Empty(new PassageIndex(Passages).Search(query, 3));

    [Fact]
    public void No_more_than_the_limit_comes_back_best_first()
    {
        var hits = new PassageIndex(Passages).Search("Gebühr Bürgerbüro Haushalt Reisepass", 2);
        Assert.Equal(2, hits.Count);
        Assert.True(hits[0].Score >= hits[1].Score);
    }

    [Fact]
    public void An_empty_collection_is_searched_without_failure() => Assert.Empty(new PassageIndex([]).Search("Gebühr", 3));

    [Fact]
    public void A_limit_below_one_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => new PassageIndex(Passages).Search("Gebühr", 0));

    [Fact]
    public void A_pasted_page_as_a_query_stays_fast()
    {
        var text = string.Join(' ', Enumerable.Range(0, 200_000).Select(i => $"Wort{i:x}"));
        var index = new PassageIndex([new(1, text)]);
        Assert.NotEmpty(Limited.Run(() => index.Search(text, 1)));
    }

    [Fact]
    public void A_cancelled_build_stops()
    {
        var cancelled = new CancellationToken(canceled: true);
        Assert.Throws<OperationCanceledException>(() => new PassageIndex(Passages, cancelled));
    }

    [Fact]
    public void A_passage_prints_no_text() => Assert.DoesNotContain("Gebühr", Passages[1].ToString(), StringComparison.Ordinal);
}
