using OfficeKi.Language.Facts;

namespace OfficeKi.Tests.Language.Words;

public sealed class NumberWordsTests
{
    [Theory]
    [InlineData("zwölf", 12)]
    [InlineData("einundzwanzig", 21)]
    [InlineData("Sechzehn", 16)]
    [InlineData("hundert", 100)]
    [InlineData("zweihundertfünfzig", 250)]
    [InlineData("hunderteins", 101)]
    [InlineData("dreitausendfünfhundert", 3500)]
    [InlineData("neunhundertneunundneunzigtausendneunhundertneunundneunzig", 999_999)]
    public void Number_words_are_read(string word, int value)
    {
        Assert.True(NumberWords.TryParse(word, out var read));
        Assert.Equal(value, read);
    }

    [Theory]
    [InlineData("dritte", 3)]
    [InlineData("siebten", 7)]
    [InlineData("zwölfter", 12)]
    [InlineData("einundzwanzigsten", 21)]
    [InlineData("erstes", 1)]
    public void Ordinals_are_read(string word, int value)
    {
        Assert.True(NumberWords.TryParseOrdinal(word, out var read));
        Assert.Equal(value, read);
    }

    [Theory]
    [InlineData("eine")]
    [InlineData("achten")]
    [InlineData("Achtung")]
    [InlineData("Elfenbein")]
    [InlineData("Dreieck")]
    [InlineData("undzwanzig")]
    public void Other_words_are_no_numbers(string word) => Assert.False(NumberWords.TryParse(word, out _));
}
