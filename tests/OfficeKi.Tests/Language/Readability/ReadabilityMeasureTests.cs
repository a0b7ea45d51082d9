using OfficeKi.Language;
using OfficeKi.Language.PlainLanguage;
using OfficeKi.Language.Readability;

namespace OfficeKi.Tests.Language.Readability;

public class ReadabilityMeasureTests
{
    // Ten words, none of them long.
    private const string Short = "Der Hund lief am Abend mit dem Kind nach Haus.";

    private const string Long = "Die Inanspruchnahme von Verwaltungsleistungen unterliegt besonderen Voraussetzungen, deren Vorliegen durch geeignete Unterlagen nachzuweisen und fortlaufend gegenüber der Behörde zu bestätigen ist.";

    [Fact]
    public void Figures_are_reliable_from_a_hundred_words_on()
    {
        Assert.Equal((90, false), (ReadabilityMeasure.Of(Prose(Short, 9))!.Words, ReadabilityMeasure.Of(Prose(Short, 9))!.IsReliable));
        Assert.Equal((100, true), (ReadabilityMeasure.Of(Prose(Short, 10))!.Words, ReadabilityMeasure.Of(Prose(Short, 10))!.IsReliable));
    }

    [Theory]
    [InlineData("Ja.", 1, 1)]
    [InlineData("Der Rat tagt heute.", 4, 1)]
    public void One_sentence_is_enough_to_measure(string text, int words, int sentences)
    {
        var figures = ReadabilityMeasure.Of([new(1, text)])!;

        Assert.Equal((words, sentences, false), (figures.Words, figures.Sentences, figures.IsReliable));
    }

    [Theory]
    [InlineData(BlockForm.Prose, "")]
    [InlineData(BlockForm.Prose, "12.345,00 – 3.")]
    [InlineData(BlockForm.Prose, "Rathausplatz 1")]
    [InlineData(BlockForm.Heading, "Eine Überschrift mit Punkt.")]
    [InlineData(BlockForm.ListItem, "Ein Punkt einer Liste.")]
    [InlineData(BlockForm.Prose, "Gegen diesen Bescheid kann innerhalb eines Monats Widerspruch erhoben werden.")]
    public void Without_a_word_of_running_text_there_is_nothing_to_measure(BlockForm form, string text) =>
        Assert.Null(ReadabilityMeasure.Of([new(1, text, form)]));

    [Theory]
    [InlineData(BlockForm.Heading, "Ein Wort mehr in einer Überschrift.")]
    [InlineData(BlockForm.ListItem, "Ein Wort mehr in einer Liste.")]
    [InlineData(BlockForm.Line, "Zeile | einer | Tabelle.")]
    [InlineData(BlockForm.Prose, "Rathausplatz 1")]
    [InlineData(BlockForm.Prose, "Sehr geehrte Frau [PERSON_1],")]
    [InlineData(BlockForm.Prose, "- ein Punkt einer Liste.")]
    [InlineData(BlockForm.Prose, "Gegen diesen Bescheid kann innerhalb eines Monats Widerspruch erhoben werden.")]
    public void What_is_no_running_text_is_not_counted(BlockForm form, string text) =>
        Assert.Equal(100, ReadabilityMeasure.Of([.. Prose(Short, 10), new(99, text, form)])!.Words);

    [Theory]
    [InlineData(Short, PlainProfile.Letter, TrafficLight.Green)]
    [InlineData(Short, PlainProfile.Einfach, TrafficLight.Green)]
    [InlineData(Short, PlainProfile.Leicht, TrafficLight.Yellow)]
    [InlineData(Long, PlainProfile.Letter, TrafficLight.Red)]
    public void The_traffic_light_depends_on_the_profile(string sentence, PlainProfile profile, TrafficLight expected) =>
        Assert.Equal(expected, ReadabilityMeasure.LightOf(ReadabilityMeasure.Of(Prose(sentence, 10))!, profile));

    [Fact]
    public void Abbreviations_and_placeholders_are_words_without_syllables()
    {
        var counts = TextCounts.Of("Die EU zahlt z. B. [PERSON_1] am 3. Mai Geld.");

        Assert.Equal((9, 5, 5), (counts.Words, counts.Spoken, counts.Syllables));
    }

    private static List<TextBlock> Prose(string sentence, int times) => [.. Enumerable.Range(0, times).Select(i => new TextBlock(i, sentence))];
}
