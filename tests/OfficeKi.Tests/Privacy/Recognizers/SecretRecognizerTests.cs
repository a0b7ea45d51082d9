namespace OfficeKi.Tests.Privacy.Recognizers;

public class SecretRecognizerTests
{
    [Theory]
    [InlineData("Passwort: Sommer2026!", "Sommer2026!")]
    [InlineData("Ihr Kennwort lautet geHeim_99", "geHeim_99")]
    [InlineData("Das neue Passwort ist „Rhein-Mosel-7“.", "Rhein-Mosel-7")]
    [InlineData("WLAN-Passwort = koblenz123", "koblenz123")]
    [InlineData("Ihre PIN lautet 4711", "4711")]
    [InlineData("PIN: 482913", "482913")]
    [InlineData("TAN 123456", "123456")]
    [InlineData("PUK 12345678", "12345678")]
    [InlineData("Zugangscode: A7-XK-22", "A7-XK-22")]
    [InlineData("Initialpasswort: Start#2026", "Start#2026")]
    [InlineData("Das Werkspasswort „admin1234“ gilt noch.", "admin1234")]
    [InlineData("Der Code des Tresors lautet bis zum Wechsel 7714#.", "7714#")]
    [InlineData("Den Tresorcode (19-58-24) kennt niemand.", "19-58-24")]
    [InlineData("Das Passwort für das Gerät (nicht für den PC!) ist 0000-laser.", "0000-laser")]
    [InlineData("Die Karten-PIN aller Wagen ist geändert (6174).", "6174")]
    [InlineData("Die Freigabe-PIN war noch 4402?", "4402")]
    [InlineData("Schlüsselkasten, Code 77-02-M.", "77-02-M")]
    [InlineData("Sicherheitsfrage: Haustier? Antwort: Bello", "Bello")]
    [InlineData("api_key = 9f8a7b6c5d4e3f2a1b0c", "9f8a7b6c5d4e3f2a1b0c")]
    [InlineData("Authorization: Bearer abcDEF123456ghiJKL789", "abcDEF123456ghiJKL789")]
    [InlineData("ghp_16C7e42F292c6912E7710c838347Ae178B4a", "ghp_16C7e42F292c6912E7710c838347Ae178B4a")]
    [InlineData("AKIAIOSFODNN7EXAMPLE", "AKIAIOSFODNN7EXAMPLE")]
    public void Secrets_are_found(string text, string expected) => Assert.Equal([expected], Scan.Texts(text, "SECRET"));

    [Theory]
    [InlineData("Haben Sie Ihr Passwort vergessen?")]
    [InlineData("Das Passwort ist abgelaufen.")]
    [InlineData("Bitte ändern Sie Ihr Kennwort regelmäßig.")]
    [InlineData("Passwort: siehe gesonderter Brief")]
    [InlineData("Passwort: ********")]
    [InlineData("Die PIN besteht aus 4 Ziffern.")]
    [InlineData("Der Pin der Stadt kostet 5 Euro")]
    [InlineData("Das Passwort muss mindestens 12 Zeichen haben")]
    [InlineData("Der Schlüssel liegt beim Pförtner.")]
    [InlineData("Token: keine")]
    [InlineData("Der ICD-Code F32.1 steht im Attest.")]
    [InlineData("Der Code ist im Jahr 2026 erneuert worden.")]
    [InlineData("Das Passwort wurde am 12.03.2026 geändert.")]
    [InlineData("Verhaltenscode: Respekt")]
    [InlineData("Antwort: Bello")]
    [InlineData("Der Fehler-Code ist E4711.")]
    [InlineData("MonkeyJob Aktenplan-2026-03-12-Abschnitt-Vier/Teil.9")]
    [InlineData("Task-Force sk-und-mehr")]
    [InlineData("-----BEGIN CERTIFICATE-----")]
    public void Talk_about_secrets_is_none(string text) => Assert.Empty(Scan.Texts(text, "SECRET"));

    [Fact]
    public void A_private_key_is_one_secret_from_begin_to_end()
    {
        const string Key = "-----BEGIN RSA PRIVATE KEY-----\nMIIEow==\n-----END RSA PRIVATE KEY-----";

        Assert.Equal([Key], Scan.Texts("Anbei:\n" + Key + "\nGruß", "SECRET"));
    }
}
