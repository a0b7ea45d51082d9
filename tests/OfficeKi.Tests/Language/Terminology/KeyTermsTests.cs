using OfficeKi.Language;
using OfficeKi.Language.Terminology;

namespace OfficeKi.Tests.Language.Terminology;

public class KeyTermsTests
{
    private static readonly TextPassage[] Passages =
    [
        new(1, "Über das Regenrückhaltebecken", TextPart.Heading, 1),
        new(2, "Die Stadt baut ein Regenrückhaltebecken. Der Rat will das."),
        new(3, "Der Bau des Regenrückhaltebeckens kostet Geld, sagt [PERSON_1]."),
        new(4, "Regenrückhaltebecken, Regenrückhaltebecken", TextPart.Other),
    ];

    [Fact]
    public void The_term_a_text_keeps_using_comes_first_whatever_its_inflection()
    {
        var best = KeyTerms.Of(Passages, 10, CancellationToken.None)[0];

        Assert.Equal(("Regenrückhaltebecken", 1, 3), (best.Term, best.Passage, best.Uses));
        Assert.Equal("Regenrückhaltebecken", best.Span.Of(Passages[0].Text));
    }

    [Theory]
    [InlineData("PERSON")]
    [InlineData("will")]
    [InlineData("Rat")]
    [InlineData("Bau")]
    public void Placeholders_verbs_and_short_words_are_no_terms(string word) =>
        Assert.DoesNotContain(KeyTerms.Of(Passages, 10, CancellationToken.None), term => term.Term == word);

    [Fact]
    public void No_more_terms_are_given_than_asked_for() => Assert.Single(KeyTerms.Of(Passages, 1, CancellationToken.None));
}
