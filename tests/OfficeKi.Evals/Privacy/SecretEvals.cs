using Xunit.Abstractions;

namespace OfficeKi.Evals.Privacy;

/// <summary>PII-8: secrets in German and English words, and sentences that only talk about them.</summary>
public class SecretEvals(ITestOutputHelper output)
{
    private static readonly string[] Passwords = ["Sommer2026!", "x9!kLm#42", "Rhein-Mosel-7", "koblenz123", "Tr0ub4dor&3", "geheim_99x", "P@ssw0rd", "Winter.2025", "9fK2-pQ7z", "Hund4Katze"];

    private static readonly string[] PasswordFrames =
    [
        "Passwort: {0}", "Das Kennwort lautet {0}", "Ihr neues Passwort ist {0}.", "WLAN-Passwort = {0}", "Benutzer: mueller, Kennwort: {0}", "Initialpasswort: {0}", "password={0}", "Der Zugangscode lautet „{0}“.",
    ];

    private static readonly string[] Codes = ["4711", "482913", "90210", "12345678", "007700"];

    private static readonly string[] CodeFrames = ["PIN: {0}", "Ihre PIN lautet {0}.", "TAN {0}", "PUK: {0}", "Die Transport-PIN ist {0}"];

    private static readonly string[] Keys =
    [
        "-----BEGIN PRIVATE KEY-----\nMIIEvQ\n-----END PRIVATE KEY-----", "ghp_16C7e42F292c6912E7710c838347Ae178B4a", "AKIAIOSFODNN7EXAMPLE", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N",
        "glpat-ABCdef123456GHIjkl78", "xoxb-123456789012-abcdefGHIJKL", "api_key = 9f8a7b6c5d4e3f2a1b0c", "client_secret: 8Q~abcDEF123ghiJKL456mno", "https://a.webhook.office.com/webhookb2/0f1e2d3c-4b5a@69788/IncomingWebhook/abc123", "AccountKey=Zm9vYmFyMTIzNDU2Nzg5MGFiY2RlZg==",
    ];

    private static readonly string[] Topics = ["Passwort", "Kennwort", "PIN", "Zugangscode", "TAN"];

    private static readonly string[] LookAlikes =
    [
        "{0} vergessen?", "Das {0} ist abgelaufen.", "Bitte ändern Sie Ihr {0} regelmäßig.", "{0}: siehe gesonderter Brief", "{0}: ********", "Geben Sie {0} niemals weiter.", "Ihr {0} wird Ihnen per Post zugesandt.",
        "Das {0} muss mindestens 12 Zeichen haben.", "Neues {0} anfordern", "{0} und Benutzername erhalten Sie getrennt.", "Ohne {0} ist keine Anmeldung möglich.", "Die Richtlinie zum {0} gilt ab 2026.", "{0} eingeben und bestätigen", "Das {0} wurde gesperrt.",
        "Wer sein {0} verliert, meldet sich beim IT-Service.", "{0}: bitte telefonisch erfragen", "Ein sicheres {0} besteht aus drei Wörtern.", "Der Umgang mit {0} ist geregelt (§ 5 der Dienstanweisung).", "{0} ist nicht bekannt.", "Kapitel 4: {0} und Zugang",
    ];

    [Fact]
    [Trait("Requirement", "PII-8")]
    public void Secrets_are_found_and_talk_about_them_is_not()
    {
        var positives = (from frame in PasswordFrames from value in Passwords select (Text: Fill(frame, value), Value: value))
            .Concat(from frame in CodeFrames from value in Codes select (Text: Fill(frame, value), Value: value))
            .Concat(Keys.Select(key => (Text: key, Value: key[^10..]))).ToList();
        var negatives = (from frame in LookAlikes from topic in Topics select Fill(frame, topic)).ToList();

        var missed = positives.Where(positive => !Scanning.Scan(positive.Text).Any(finding => finding.Type == "SECRET" && finding.At(positive.Text).Contains(positive.Value, StringComparison.Ordinal))).Select(positive => positive.Text).ToList();
        var alarms = negatives.Where(negative => Scanning.Scan(negative).Any(finding => finding.Type == "SECRET")).ToList();

        output.WriteLine($"secrets: {positives.Count - missed.Count} of {positives.Count} found, {alarms.Count} false alarms in {negatives.Count} look-alikes");
        missed.ForEach(text => output.WriteLine($"  missed secret: {text.ReplaceLineEndings("⏎")}"));
        alarms.ForEach(text => output.WriteLine($"  alarm: {text}"));
        Assert.Empty(missed);
        Assert.Empty(alarms);
    }

    private static string Fill(string frame, string value) => frame.Replace("{0}", value, StringComparison.Ordinal);
}
