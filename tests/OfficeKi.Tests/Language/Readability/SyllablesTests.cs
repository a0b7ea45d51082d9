using OfficeKi.Language.Readability;

namespace OfficeKi.Tests.Language.Readability;

public class SyllablesTests
{
    [Theory]
    [InlineData("Hund", 1)]
    [InlineData("Antrag", 2)]
    [InlineData("Verwaltung", 3)]
    [InlineData("Bescheid", 2)]
    [InlineData("Nation", 3)]
    [InlineData("Nationen", 4)]
    [InlineData("Familien", 4)]
    [InlineData("Familie", 4)]
    [InlineData("Museum", 3)]
    [InlineData("Industrie", 3)]
    [InlineData("Industrien", 4)]
    [InlineData("schien", 1)]
    [InlineData("Quelle", 2)]
    [InlineData("beenden", 3)]
    [InlineData("geeignet", 3)]
    [InlineData("Bein", 1)]
    [InlineData("finanziell", 4)]
    [InlineData("Patient", 3)]
    [InlineData("verdient", 2)]
    [InlineData("Bäume", 2)]
    [InlineData("Rechtsbehelfsbelehrung", 6)]
    [InlineData("hm", 1)]
    public void Counts_spoken_syllables(string word, int expected) => Assert.Equal(expected, Syllables.Count(word));
}
