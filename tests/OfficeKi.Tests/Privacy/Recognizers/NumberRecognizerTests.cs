using OfficeKi.Privacy;

namespace OfficeKi.Tests.Privacy.Recognizers;

public class NumberRecognizerTests
{
    [Theory]
    [InlineData("IBAN: DE89 3704 0044 0532 0130 00.", "DE89 3704 0044 0532 0130 00")]
    [InlineData("GB82WEST12345698765432", "GB82WEST12345698765432")]
    [InlineData("IBANDE89370400440532013000", "DE89370400440532013000")]
    [InlineData("de89 3704 0044 0532 0130 00", "de89 3704 0044 0532 0130 00")]
    [InlineData("IBAN DE89 3704 0044 0532 0130 01", "DE89 3704 0044 0532 0130 01")]
    [InlineData("DE89370400440532013001")]
    [InlineData("XX89370400440532013000")]
    [InlineData("DE893704004405320130007")]
    public void Ibans(string text, params string[] expected) => Assert.Equal(expected, Scan.Texts(text, "IBAN"));

    [Fact]
    public void An_iban_with_a_wrong_check_is_never_certain() =>
        Assert.Equal(Confidence.Medium, Assert.Single(Scan.All("IBAN DE89 3704 0044 0532 0130 01")).Confidence);

    [Theory]
    [InlineData("Karte 4111 1111 1111 1111 12/27", "4111 1111 1111 1111")]
    [InlineData("5500-0000-0000-0004", "5500-0000-0000-0004")]
    [InlineData("378282246310005", "378282246310005")]
    [InlineData("4111 1111 1111 1112")]
    [InlineData("1234 5678 9012 3452")]
    public void Credit_cards(string text, params string[] expected) => Assert.Equal(expected, Scan.Texts(text, "CREDIT_CARD"));

    [Theory]
    [InlineData("86095742719", "86095742719")]
    [InlineData("IdNr. 86 095 742 719.", "86 095 742 719")]
    [InlineData("a 47036892816 b 65929970489", "47036892816", "65929970489")]
    [InlineData("86095742718")]
    [InlineData("06095742719")]
    [InlineData("860957427191")]
    [InlineData("12345678903")]
    [InlineData("Steuer-ID: 86095742718", "86095742718")]
    public void Tax_ids(string text, params string[] expected) => Assert.Equal(expected, Scan.Texts(text, "TAX_ID"));

    [Theory]
    [InlineData("Steuernummer 22/815/0815/4", "22/815/0815/4")]
    [InlineData("St.-Nr. 133/8150/8159", "133/8150/8159")]
    [InlineData("Steuernummer: 2893081508152", "2893081508152")]
    [InlineData("läuft unter 2893081508152", "2893081508152")]
    [InlineData("Artikel 4006381333931")]
    [InlineData("Kapitel 12/345/67")]
    [InlineData("am 12/03/2026")]
    public void Tax_numbers(string text, params string[] expected) => Assert.Equal(expected, Scan.Texts(text, "TAX_NUMBER"));

    [Theory]
    [InlineData("15 070649 C 103", "15 070649 C 103")]
    [InlineData("65170839J003", "65170839J003")]
    [InlineData("15070649C100")]
    [InlineData("SV-Nummer 15070649C100", "15070649C100")]
    public void Social_security_numbers(string text, params string[] expected) => Assert.Equal(expected, Scan.Texts(text, "SOCIAL_SECURITY"));

    [Theory]
    [InlineData("A000500015", "A000500015")]
    [InlineData("A 000 500 015", "A 000 500 015")]
    [InlineData("A-000-500-015", "A-000-500-015")]
    [InlineData("A000500010")]
    public void Health_insurance_numbers(string text, params string[] expected) => Assert.Equal(expected, Scan.Texts(text, "HEALTH_INSURANCE"));

    [Theory]
    [InlineData("Personalausweis L01X00T47", "ID_CARD", "L01X00T47")]
    [InlineData("Reisepass Nr. C01X00T47", "PASSPORT", "C01X00T47")]
    [InlineData("L01X00T471", "ID_CARD", "L01X00T471")]
    [InlineData("C01X00T478", "PASSPORT", "C01X00T478")]
    [InlineData("L01X00T472", "ID_CARD")]
    [InlineData("L01X00T47", "ID_CARD")]
    [InlineData("Ausweis A01234567", "ID_CARD")]
    [InlineData("mit dem Pass CFGHJKLMN 7", "PASSPORT", "CFGHJKLMN 7")]
    [InlineData("mit dem Pass CFGHJKLMN 8", "PASSPORT")]
    [InlineData("Aufenthaltskarte L01X00T47", "ID_CARD", "L01X00T47")]
    [InlineData("Reisepass EH 4810273", "PASSPORT", "EH 4810273")]
    [InlineData("Bestellung EH 4810273", "PASSPORT")]
    public void Identity_documents(string text, string type, params string[] expected) => Assert.Equal(expected, Scan.Texts(text, type));

    [Theory]
    [InlineData("Führerschein Nr. B072RRE2I55", "DRIVING_LICENCE", "B072RRE2I55")]
    [InlineData("| B072RRE2I55 |", "DRIVING_LICENCE", "B072RRE2I55")]
    [InlineData("Bestellung B072RRE2I45", "DRIVING_LICENCE")]
    [InlineData("Führerschein Nr. B072RRE2I45", "DRIVING_LICENCE", "B072RRE2I45")]
    [InlineData("USt-IdNr. ATU12345678", "VAT_ID", "ATU12345678")]
    [InlineData("USt-ID NL 001234567B01", "VAT_ID", "NL 001234567B01")]
    [InlineData("Artikel PL 5261040828", "VAT_ID")]
    [InlineData("USt-IdNr. DE136695976", "VAT_ID", "DE136695976")]
    [InlineData("DE 129 273 398", "VAT_ID", "DE 129 273 398")]
    [InlineData("Amtsgericht Koblenz, HRB 12345", "COMMERCIAL_REGISTER", "HRB 12345")]
    [InlineData("Amtsgericht Koblenz VR 1234", "COMMERCIAL_REGISTER", "VR 1234")]
    [InlineData("die VR 2000 war", "COMMERCIAL_REGISTER")]
    [InlineData("(HRB 77104 B)", "COMMERCIAL_REGISTER", "HRB 77104 B")]
    [InlineData("HRA 703 118 Freiburg", "COMMERCIAL_REGISTER", "HRA 703 118")]
    [InlineData("Amtsgericht Mayen, HR B 10447", "COMMERCIAL_REGISTER", "HR B 10447")]
    [InlineData("die HR der Stadt", "COMMERCIAL_REGISTER")]
    [InlineData("Server 192.168.10.5 antwortet", "IP_ADDRESS", "192.168.10.5")]
    [InlineData("fe80::1ff:fe23:4567:890a", "IP_ADDRESS", "fe80::1ff:fe23:4567:890a")]
    [InlineData("00:1B:44:11:3A:B7", "IP_ADDRESS", "00:1B:44:11:3A:B7")]
    [InlineData("Ziffer 3.1.2.4", "IP_ADDRESS")]
    [InlineData("um 12:30:45 Uhr", "IP_ADDRESS")]
    [InlineData("https://cloud.example/s?token=abc123def456", "URL_TOKEN", "https://cloud.example/s?token=abc123def456")]
    [InlineData("https://user:geheim@host.example/x", "URL_TOKEN", "https://user:geheim@host.example/x")]
    [InlineData("https://www.koblenz.de/leben?seite=2", "URL_TOKEN")]
    [InlineData("https://portal.example/pruef?u=kern&k=0x7f3a91", "URL_TOKEN", "https://portal.example/pruef?u=kern&k=0x7f3a91")]
    [InlineData("https://portal.example/liste?sortierung=absteigend&jahr=2026", "URL_TOKEN")]
    public void Other_identifiers(string text, string type, params string[] expected) => Assert.Equal(expected, Scan.Texts(text, type));

    [Theory]
    [InlineData("max.muster@firma.example", "max.muster@firma.example")]
    [InlineData("Max.Muster(at)firma.example", "Max.Muster(at)firma.example")]
    [InlineData("poststelle@stadt.example")]
    [InlineData("ordnungsamt@mail.stadt.example")]
    [InlineData("ordnungsamt@anderestadt.example", "ordnungsamt@anderestadt.example")]
    [InlineData("erika.muster@stadt.example", "erika.muster@stadt.example")]
    [InlineData("@alle, bitte lesen")]
    [InlineData("a@b")]
    public void Mail_addresses(string text, params string[] expected) => Assert.Equal(expected, Scan.Texts(text, "EMAIL"));
}
