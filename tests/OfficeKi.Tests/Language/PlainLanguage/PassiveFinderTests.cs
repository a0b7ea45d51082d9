using OfficeKi.Language;
using OfficeKi.Language.PlainLanguage.Passive;
using OfficeKi.Language.PlainLanguage.Reading;

namespace OfficeKi.Tests.Language.PlainLanguage;

public class PassiveFinderTests
{
    [Theory]
    // found
    [InlineData("Der Antrag wird geprüft.", "wird geprüft")]
    [InlineData("Wir teilen mit, dass der Antrag abgelehnt wurde.", "abgelehnt wurde")]
    [InlineData("Die Kosten müssen bezahlt werden.", "bezahlt werden")]
    [InlineData("Der Plan ist beschlossen worden.", "beschlossen worden")]
    [InlineData("Gewählt wurde Frau Kaya.", "Gewählt wurde")]
    [InlineData("Die Straße wird im Mai wegen Bauarbeiten gesperrt.", "wird im Mai wegen Bauarbeiten gesperrt")]
    [InlineData("Der Weg darf nicht befahren werden.", "befahren werden")]
    // not found
    [InlineData("Der Rat wird den Plan beschließen.", null)]
    [InlineData("Es wird kalt.", null)]
    [InlineData("Sie werden einen Brief erhalten.", null)]
    [InlineData("Das Haus ist gebaut.", null)]
    [InlineData("Er würde die Kosten verringern.", null)]
    [InlineData("Die Stadt wird gegen den Bescheid klagen.", null)]
    [InlineData("", null)]
    public void Finds_exactly(string text, string? expected)
    {
        TextBlock block = new(1, text);
        var found = SentenceSplitter.Split(text).Select(span => new PlainSentence(block, span)).Select(sentence => PassiveFinder.Find(sentence) is { } passive
            ? sentence.Over(Math.Min(passive.Werden, passive.Participle), Math.Max(passive.Werden, passive.Participle)).Of(text)
            : null).FirstOrDefault();

        Assert.Equal(expected, found);
    }
}
