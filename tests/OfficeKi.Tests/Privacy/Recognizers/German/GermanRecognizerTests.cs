using OfficeKi.Privacy;

namespace OfficeKi.Tests.Privacy.Recognizers.German;

public class GermanRecognizerTests
{
    [Theory]
    [InlineData("Tel.: 0261 129-1234", "0261 129-1234")]
    [InlineData("+49 (0)261 1291234", "+49 (0)261 1291234")]
    [InlineData("0049 261 1291234", "0049 261 1291234")]
    [InlineData("Durchwahl 1234", "1234")]
    [InlineData("Telefon: 129-1234", "129-1234")]
    [InlineData("mobil 0171 2345678", "0171 2345678")]
    [InlineData("01712345678", "01712345678")]
    [InlineData("(0261) 129 1234", "(0261) 129 1234")]
    [InlineData("01067 Dresden")]
    [InlineData("am 01.02.2026")]
    [InlineData("§ 0815 gibt es nicht")]
    [InlineData("von 2024 bis 2026")]
    public void Phone_numbers(string text, params string[] expected) => Assert.Equal(expected, Scan.Texts(text, "PHONE"));

    [Theory]
    [InlineData("Hauptstraße 5", "Hauptstraße 5")]
    [InlineData("Iris-Leber-Straße 42 a, 56068 Koblenz", "Iris-Leber-Straße 42 a, 56068 Koblenz")]
    [InlineData("Korekamp 15\n33615 Bielefeld", "Korekamp 15\n33615 Bielefeld")]
    [InlineData("Am Waldsaum 21", "Am Waldsaum 21")]
    [InlineData("An der Alten Ziegelei 7", "An der Alten Ziegelei 7")]
    [InlineData("Kölner Straße 12-14", "Kölner Straße 12-14")]
    [InlineData("Kaiserstrße 33", "Kaiserstrße 33")]
    [InlineData("wohnhaft in 56068 Koblenz", "56068 Koblenz")]
    [InlineData("Die Stadt Koblenz lädt ein")]
    [InlineData("50000 Euro")]
    [InlineData("Am 12. März 2026")]
    [InlineData("im Jahr 2026 Koblenz")]
    [InlineData("Parkplatz 5 ist frei")]
    [InlineData("in Heidelberg 14 Fälle")]
    public void Addresses(string text, params string[] expected) => Assert.Equal(expected, Scan.Texts(text, "ADDRESS"));

    [Theory]
    [InlineData("geb. am 12.03.1980", "BIRTH_DATE", "12.03.1980")]
    [InlineData("geboren in Koblenz am 3. Mai 1975", "BIRTH_DATE", "3. Mai 1975")]
    [InlineData("(* 4.4.1997)", "BIRTH_DATE", "4.4.1997")]
    [InlineData("Jahrgang 1962", "BIRTH_DATE", "1962")]
    [InlineData("geb. 12.03.2031", "BIRTH_DATE")]
    [InlineData("am 12.03.1980", "BIRTH_DATE")]
    [InlineData("Sitzung am 12. März 2026", "DATE", "12. März 2026")]
    [InlineData("2026-03-12", "DATE", "2026-03-12")]
    [InlineData("vom 13. bis 24.10.2026", "DATE", "13. bis 24.10.2026")]
    [InlineData("Ziffer 1.2.3", "DATE")]
    [InlineData("2000 Euro", "DATE")]
    [InlineData("3.14 Prozent", "DATE")]
    public void Dates(string text, string type, params string[] expected) => Assert.Equal(expected, Scan.Texts(text, type));

    [Theory]
    [InlineData("KO-AB 123", "KO-AB 123")]
    [InlineData("Kennzeichen KO AB 123", "KO AB 123")]
    [InlineData("das Fahrzeug MYK-X 1H", "MYK-X 1H")]
    [InlineData("Kennzeichen KO AB 123 04-10", "KO AB 123 04-10")]
    [InlineData("R II 2")]
    [InlineData("bis zu 20")]
    [InlineData("ich am 23")]
    [InlineData("KO-AB 0123")]
    [InlineData("QQ-AB 123")]
    public void Licence_plates(string text, params string[] expected) => Assert.Equal(expected, Scan.Texts(text, "LICENCE_PLATE"));

    [Theory]
    [InlineData("Az. 32-1 Mü 2026/17", "32-1 Mü 2026/17")]
    [InlineData("Unser Zeichen: 61.2/4711", "61.2/4711")]
    [InlineData("Kassenzeichen 5.0123.456789.0 vom 1.2.2026", "5.0123.456789.0")]
    [InlineData("5 K 1234/25.KO", "5 K 1234/25.KO")]
    [InlineData("IX ZR 12/20", "IX ZR 12/20")]
    [InlineData("24 W (pat) 510/15", "24 W (pat) 510/15")]
    [InlineData("Das Aktenzeichen fehlt")]
    [InlineData("Seite 3/4")]
    public void Case_numbers(string text, params string[] expected) => Assert.Equal(expected, Scan.Texts(text, "CASE_NUMBER"));

    [Theory]
    [InlineData("VS-NfD", "vs-nfd")]
    [InlineData("VS – NUR FÜR DEN DIENSTGEBRAUCH", "vs-nfd")]
    [InlineData("Nur für den Dienstgebrauch", "vs-nfd")]
    [InlineData("VS-VERTRAULICH", "vs-vertraulich")]
    [InlineData("STRENG GEHEIM", "streng-geheim")]
    [InlineData("Einstufung: geheim", "geheim")]
    [InlineData("– vertraulich –", "vertraulich")]
    [InlineData("Text davor\nStreng vertraulich\nText danach", "vertraulich")]
    [InlineData("TOP 5 (nichtöffentlich)", "nichtoeffentlich")]
    [InlineData("Nicht öffentlich", "nichtoeffentlich")]
    [InlineData("Vertrauliche Personalsache", "personalsache", "vertraulich")]
    [InlineData("Der Bericht (VS – Nur für den Dienstgebrauch) liegt bei.", "vs-nfd")]
    [InlineData("Einstufung: „VS-NfD“", "vs-nfd")]
    [InlineData("Texte mit dem Vermerk „VS – Nur für den Dienstgebrauch“ sind ausgeschlossen.")]
    [InlineData("Bitte behandeln Sie das vertraulich.")]
    [InlineData("Die Wahl ist frei und geheim.")]
    [InlineData("Die Sitzung war nichtöffentlich und dauerte lange.")]
    [InlineData("Das Schreiben ist in der Öffentlichkeit bekannt.")]
    public void Markings(string text, params string[] rules) =>
        Assert.Equal(rules.Order(), Scan.All(text).Where(finding => finding.Type == "MARKING").Select(finding => finding.Rule).Order());

    [Theory]
    [InlineData("Frau Müller hat einen GdB von 50", "GdB")]
    [InlineData("Ihr Pflegegrad 3", "Pflegegrad")]
    [InlineData("der Patient leidet an einer Depression", "leidet", "Depression")]
    [InlineData("Sprechstunde zur Schwerbehinderung am Montag")]
    public void Special_categories(string text, params string[] expected) =>
        Assert.Equal(expected.Where(word => word != "leidet"), Scan.Texts(text, "SPECIAL_CATEGORY"));
}
