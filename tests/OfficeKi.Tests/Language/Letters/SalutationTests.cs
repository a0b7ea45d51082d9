using OfficeKi.Language.Letters;

namespace OfficeKi.Tests.Language.Letters;

public class SalutationTests
{
    // Sender field, lines below the closing, earlier text of the mail; salutation.
    [Theory]
    [InlineData("Inês Morgado <ines@x.example>", "Inês Morgado", "", "Guten Tag Inês Morgado,")]
    [InlineData("Karl-Heinz Beckerath <kh@x.example>", "Karl-Heinz Beckerath|Weinstraße 27", "", "Guten Tag Karl-Heinz Beckerath,")]
    [InlineData("Beckerath, Karl-Heinz <kh@x.example>", "", "", "Guten Tag Karl-Heinz Beckerath,")]
    [InlineData("[PERSON_1] <[EMAIL_1]>", "[PERSON_1]", "", "Guten Tag [PERSON_1],")]
    [InlineData("[PERSON_1] <[EMAIL_1]>", "Dr. [PERSON_1]", "", "Guten Tag Dr. [PERSON_1],")]
    [InlineData("[PERSON_1] <[EMAIL_1]>", "Frau Prof. Dr. [PERSON_1]", "", "Sehr geehrte Frau Prof. Dr. [PERSON_1],")]
    [InlineData("[PERSON_1] <[EMAIL_1]>", "i. A. Herr [PERSON_1]", "", "Sehr geehrter Herr [PERSON_1],")]
    [InlineData("[PERSON_1] <[EMAIL_1]>", "[PERSON_1]|Geschäftsführerin", "", "Sehr geehrte Frau [PERSON_1],")]
    [InlineData("[PERSON_1] <[EMAIL_1]>", "gez. Dr. [PERSON_1]", "", "Guten Tag Dr. [PERSON_1],")]
    [InlineData("[PERSON_1] <[EMAIL_1]>", "gez. Frau Dr. [PERSON_1]", "", "Sehr geehrte Frau Dr. [PERSON_1],")]
    [InlineData("Andrea Bianchi <a@x.example>", "Andrea Bianchi", "", "Guten Tag Andrea Bianchi,")]
    [InlineData("[PERSON_1] <[EMAIL_1]>", "[PERSON_1]|Geschäftsführer", "", "Guten Tag [PERSON_1],")]
    [InlineData("[PERSON_1] <[EMAIL_1]>", "[PERSON_1]", "> Sehr geehrte Frau [PERSON_3],", "Sehr geehrte Frau [PERSON_3],")]
    [InlineData("[PERSON_1] <[EMAIL_1]>", "[PERSON_1]", "> Sehr geehrter Herr Dr. [PERSON_3],", "Sehr geehrter Herr Dr. [PERSON_3],")]
    [InlineData("Anna von der Heide <a@x.example>", "", "> Sehr geehrte Frau von der Heide,", "Sehr geehrte Frau von der Heide,")]
    [InlineData("Thi Mai Nguyen <a@x.example>", "", "> Sehr geehrte Frau Nguyen,", "Sehr geehrte Frau Nguyen,")]
    [InlineData("Thi Mai Nguyen <a@x.example>", "", "> Sehr geehrter Herr Weber,", "Guten Tag Thi Mai Nguyen,")]
    [InlineData("Thi Mai Nguyen <a@x.example>", "", "> Sehr geehrte Damen und Herren,", "Guten Tag Thi Mai Nguyen,")]
    [InlineData("Dr. Jürgen Schneider <a@x.example>", "", "", "Guten Tag Dr. Jürgen Schneider,")]
    [InlineData("poststelle@amt.example", "", "", "Sehr geehrte Damen und Herren,")]
    [InlineData("Amtsgericht Koblenz <post@ag.example>", "Amtsgericht Koblenz|Geschäftsstelle", "", "Sehr geehrte Damen und Herren,")]
    [InlineData("Stadtwerke Moselfurt GmbH <info@swm.example>", "", "", "Sehr geehrte Damen und Herren,")]
    [InlineData(null, "", "", "Sehr geehrte Damen und Herren,")]
    [InlineData(null, "Frau Yıldız", "", "Sehr geehrte Frau Yıldız,")]
    [InlineData(null, "Werner Thielen-Roth|Telefon 0176 1", "", "Guten Tag Werner Thielen-Roth,")]
    public void The_salutation_uses_only_what_the_mail_tells(string? from, string signature, string earlier, string expected)
    {
        var letter = Mail.Read($"Guten Tag,\ndas ist die Mail.\nMit freundlichen Grüßen\n{signature.Replace('|', '\n')}\n{earlier}", from);

        Assert.Equal(expected, Salutation.Of(SenderFinder.Of(letter), informal: false, warm: false));
    }

    [Theory]
    [InlineData(FormOfAddress.Frau, false, true, "Guten Tag Frau Dr. Bohr,")]
    [InlineData(FormOfAddress.Herr, false, true, "Guten Tag Herr Dr. Bohr,")]
    [InlineData(FormOfAddress.Frau, true, false, "Hallo Bohr,")]
    [InlineData(FormOfAddress.Office, false, true, "Guten Tag,")]
    [InlineData(FormOfAddress.Office, true, false, "Sehr geehrte Damen und Herren,")]
    public void Tone_and_address_choose_the_form(FormOfAddress form, bool informal, bool warm, string expected) =>
        Assert.Equal(expected, Salutation.Of(new(form, "Dr.", "Bohr"), informal, warm));
}
