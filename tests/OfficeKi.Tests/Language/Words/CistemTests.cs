using FsCheck.Xunit;
using OfficeKi.Language;

namespace OfficeKi.Tests.Language.Words;

public sealed class CistemTests
{
    // The examples of the paper and of its reference implementation, case-insensitive.
    [Theory]
    [InlineData("Speicherbehältern", "speicherbehal")]
    [InlineData("Grenzpostens", "grenzpo")]
    [InlineData("Ausgefeiltere", "ausgefeil")]
    [InlineData("Haus", "hau")]
    [InlineData("Frist", "fri")]
    [InlineData("Bürger", "burg")]
    [InlineData("Straße", "strass")]
    [InlineData("gemacht", "mach")]
    [InlineData("", "")]
    public void A_word_is_reduced_to_its_stem(string word, string stem) => Assert.Equal(stem, Cistem.Stem(word));

    [Theory]
    [InlineData("Bürger:innen")]
    [InlineData("Bürger*innen")]
    [InlineData("Bürger_innen")]
    [InlineData("Bürger/-innen")]
    [InlineData("BürgerInnen")]
    [InlineData("Bürgerinnen")]
    [InlineData("Bürgerin")]
    [InlineData("BÜRGER")]
    [InlineData("Bürgern")]
    public void All_forms_of_a_person_word_meet(string word) => Assert.Equal(Cistem.Stem("Bürger"), Cistem.Stem(word));

    [Theory]
    [InlineData("Termin", "Term")]
    [InlineData("Berlin", "Berl")]
    [InlineData("Magazin", "Magaz")]
    public void Other_words_on_in_keep_their_ending(string word, string cut) => Assert.NotEqual(Cistem.Stem(cut), Cistem.Stem(word));

    [Property]
    public bool The_case_of_letters_does_not_change_the_stem(string? word)
    {
        // Without „i“: a capital one inside a word marks a gender form („BürgerInnen“).
        word = new string((word ?? "").Where(letter => char.IsAsciiLetter(letter) && letter is not ('i' or 'I')).ToArray());
        return Cistem.Stem(word.ToUpperInvariant()) == Cistem.Stem(word.ToLowerInvariant());
    }

    [Fact]
    public void A_very_long_word_is_left_unstemmed() => Assert.Equal(new string('e', 5000), Cistem.Stem(new string('E', 5000)));
}
