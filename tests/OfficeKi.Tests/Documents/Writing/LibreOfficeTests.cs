using OfficeKi.Documents.Writing;

namespace OfficeKi.Tests.Documents.Writing;

public class LibreOfficeTests
{
    [Fact]
    public async Task A_written_document_opens_without_repair_and_shows_all_it_says()
    {
        var pdf = await LibreOffice.ToPdfAsync(WordFile.Write(WordTexts.Letter));

        var shown = Documents.Reading.Read(pdf, "a.pdf");
        var text = shown.Text() + string.Join('\n', shown.HeadersAndFooters.Of());
        Assert.All(
            ["Sperrung der Moselbrücke", "Umleitung", "1. über die Uferstraße", "a) über die Bahnhofstraße", "• Busse fahren weiter", "1. Neue Liste", "7.012", "84.500 Euro", "Entwurf", "Seite 1 von 1"],
            expected => Assert.Contains(expected, text, StringComparison.Ordinal));
    }
}
