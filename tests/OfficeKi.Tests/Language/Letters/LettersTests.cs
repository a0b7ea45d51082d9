using OfficeKi.Core;
using OfficeKi.Language.Dates;
using OfficeKi.Language.Letters;

namespace OfficeKi.Tests.Language.Letters;

public class LettersTests
{
    private static readonly DateOnly Written = new(2026, 11, 16);

    [Theory]
    [InlineData("Rückfrage zum Bescheid", "AW: Rückfrage zum Bescheid")]
    [InlineData("AW: Rückfrage", "AW: Rückfrage")]
    [InlineData("AW: AW: WG: Rückfrage", "AW: Rückfrage")]
    [InlineData("Re: Fwd: Antw: Angebot", "AW: Angebot")]
    [InlineData("RE[2]: Angebot", "AW: Angebot")]
    [InlineData("Awb: Angebot", "AW: Awb: Angebot")]
    [InlineData("Uferstraße: Lärm und Parken", "AW: Uferstraße: Lärm und Parken")]
    [InlineData("", "AW: Ihre Nachricht")]
    [InlineData(null, "AW: Ihre Nachricht")]
    [InlineData("AW:", "AW: Ihre Nachricht")]
    public void The_subject_gets_one_prefix(string? subject, string expected) => Assert.Equal(expected, ReplySubject.Of(subject));

    [Theory]
    [InlineData("Unser Zeichen: 61-33-02/2026", ReferenceKind.SenderSign, "61-33-02/2026")]
    [InlineData("Ihr Zeichen: 20.1-4711.", ReferenceKind.RecipientSign, "20.1-4711")]
    [InlineData("Ich beziehe mich auf Az. 61-33-02/2026-58.", ReferenceKind.FileNumber, "61-33-02/2026-58")]
    [InlineData("Aktenzeichen [CASE_NUMBER_1]", ReferenceKind.FileNumber, "[CASE_NUMBER_1]")]
    [InlineData("Kassenzeichen: 4711.0815", ReferenceKind.FileNumber, "4711.0815")]
    [InlineData("Das Zeichen steht an der Ampel.", null, null)]
    [InlineData("zu Ihrem Bescheid vom 3. November 2026 frage ich", ReferenceKind.OurLetter, "Bescheid vom 3. November 2026")]
    [InlineData("Danke für Ihr Schreiben vom 23.10.2026.", ReferenceKind.OurLetter, "Schreiben vom 23.10.2026")]
    [InlineData("Ihr Brief vom 23. Oktober ist fair geschrieben.", ReferenceKind.OurLetter, "Brief vom 23. Oktober")]
    public void References_are_found_with_whose_they_are(string body, ReferenceKind? kind, string? value)
    {
        var found = ReferenceFinder.Find(Mail.Read(body));

        Assert.Equal(kind is null ? [] : [(kind.Value, value!)], found.Select(reference => (reference.Kind, reference.Value)));
    }

    [Theory]
    [InlineData("Ich bitte um eine Antwort bis zum 27. November.", "2026-11-27")]
    [InlineData("Bitte senden Sie mir den Plan bis Freitag, 20. November 2026.", "2026-11-20")]
    [InlineData("Können Sie mir das spätestens am 1. Dezember 2026 sagen?", "2026-12-01")]
    [InlineData("Ich melde mich bis Freitag, 20. November 2026.", null)]
    [InlineData("Das Fest ist am 3. Juli 2027.", null)]
    [InlineData("Ich bitte um Mitzeichnung bis Dienstag, 24. November 2026, 12 Uhr.", "2026-11-24T12:00")]
    public void The_deadline_of_a_mail_is_found(string body, string? expected) =>
        Assert.Equal(expected, LetterDeadlines.Find(Mail.Read(body), Written).SingleOrDefault()?.Mention.Value);

    [Fact]
    public void What_is_due_at_once_is_a_deadline_without_a_day() =>
        Assert.Equal(DateKind.Prompt, Assert.Single(LetterDeadlines.Find(Mail.Read("Bitte antworten Sie mir umgehend."), Written)).Mention.Kind);

    [Theory]
    [InlineData("Bitte senden Sie mir den Lageplan und das Schallgutachten.", "Lageplan", "Schallgutachten")]
    [InlineData("Ich hätte gern eine Kopie des Bescheids.", "Kopie")]
    [InlineData("Könnten Sie mir die Unterlagen zusenden?", "Unterlagen")]
    [InlineData("Bitte schicken Sie mir die Meldebescheinigung zu meinem Antrag vom 3. Mai.", "Meldebescheinigung")]
    [InlineData("Bitte rufen Sie mich an.")]
    [InlineData("Der Lageplan liegt vor.")]
    public void Documents_asked_for_are_found(string body, params string[] expected) =>
        Assert.Equal(expected, RequestedDocuments.Find(Mail.Read(body)).Select(document => document.Text));

    [Fact]
    public void Of_a_thread_the_newest_message_is_the_letter()
    {
        LetterPassage[] thread =
        [
            new(1, PassageKind.Field, "Rückfrage", "field:subject"),
            new(2, PassageKind.Field, "Inês Morgado <ines@weinstube.example>", "message:1/field:from"),
            new(3, PassageKind.Paragraph, "Wann ist der Termin?", "message:1/paragraph:1"),
            new(4, PassageKind.Field, "Miriam Velten <velten@moselfurt.example>", "message:2/field:from"),
            new(5, PassageKind.Paragraph, "Sehr geehrte Frau Morgado,", "message:2/paragraph:1"),
            new(6, PassageKind.Paragraph, "passt Ihnen der Montag?", "message:2/paragraph:2"),
            new(7, PassageKind.Field, "Inês Morgado <ines@weinstube.example>", "message:10/field:from"),
            new(8, PassageKind.Paragraph, "Ja. Um wie viel Uhr?", "message:10/paragraph:1"),
        ];

        var letter = Letter.Read(thread);

        Assert.Equal("Rückfrage", letter.Subject?.Text);
        Assert.Equal([8], QuestionFinder.Find(letter).Select(question => question.Sentence.Passage));
        Assert.Equal(new(FormOfAddress.Frau, "", "Morgado"), SenderFinder.Of(letter));
    }

    [Fact]
    public void Attachments_are_no_part_of_the_letter()
    {
        LetterPassage[] mail =
        [
            new(1, PassageKind.Paragraph, "Anbei der Plan.", "paragraph:1"),
            new(2, PassageKind.Field, "plan.docx", "attachment:1"),
            new(3, PassageKind.Paragraph, "Wer hat das geprüft?", "attachment:1/paragraph:1"),
        ];

        Assert.Empty(QuestionFinder.Find(Letter.Read(mail)));
    }

    [Fact]
    public void The_head_of_a_pasted_mail_is_read()
    {
        var letter = Mail.Read("Von: Karl Weber <weber@web.example>\nBetreff: Baum\nGuten Tag,\nwann wird der Baum gefällt?");

        Assert.Equal(("Karl Weber <weber@web.example>", "Baum"), (letter.From?.Text, letter.Subject?.Text));
        Assert.Single(QuestionFinder.Find(letter));
    }

    [Fact]
    public void Every_sentence_lies_where_it_says()
    {
        const string body = "Hallo Petra, ab April gilt der Plan.\nWer fährt?\nGruß\nHolger";
        var letter = Mail.Read(body);
        var lines = body.Split('\n');

        Assert.All(letter.Sentences.Append(letter.Greeting!).Concat(letter.Signature), part => Assert.Equal(part.Text, part.Span.Of(lines[part.Passage - 1])));
        Assert.Equal(["ab April gilt der Plan.", "Wer fährt?"], letter.Sentences.Select(sentence => sentence.Text));
        Assert.Equal("Hallo Petra", letter.Greeting?.Text);
    }
}
