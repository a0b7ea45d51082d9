using AngleSharp.Html.Parser;
using MimeKit;
using OfficeKi.DemoTenant;

namespace OfficeKi.Tests.DemoTenant.City;

public class MailsTests
{
    private static readonly DemoCity City = DemoCityLoader.Load();

    public static TheoryData<string> Ids => [.. City.Mails.Select(mail => mail.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_message_says_what_the_mail_says(string id)
    {
        var mail = City.Mails.Single(candidate => candidate.Id == id);
        using var message = MimeMessage.Load(new MemoryStream(mail.Mime.Value));

        Assert.Equal(mail.Subject, message.Subject);
        Assert.Equal(mail.Received, message.Date);
        Assert.Equal([mail.From.Address], message.From.Mailboxes.Select(box => box.Address));
        Assert.Equal(mail.To.Select(to => to.Address), message.To.Mailboxes.Select(box => box.Address));
        Assert.Equal(mail.BodyHtml, message.HtmlBody!.TrimEnd());
        Assert.Equal(mail.Attachments.Select(file => file.Name), message.Attachments.Select(part => part.ContentDisposition!.FileName));
        Assert.All(message.BodyParts.OfType<TextPart>(), part => Assert.NotEqual(ContentEncoding.EightBit, part.ContentTransferEncoding));
        Assert.False(string.IsNullOrWhiteSpace(message.TextBody));
    }

    [Fact]
    public void An_answer_quotes_what_it_answers()
    {
        var answers = City.Mails.Where(mail => mail.BodyHtml != mail.UniqueBodyHtml).ToList();

        Assert.True(answers.Count >= 6);
        Assert.All(answers, answer =>
        {
            var earlier = City.Mails.Where(mail => mail.ConversationId == answer.ConversationId && mail.Received < answer.Received);
            Assert.Contains(earlier, mail => TextOf(answer.BodyHtml).EndsWith(TextOf(mail.BodyHtml), StringComparison.Ordinal));
            Assert.Contains("<b>Von:</b>", answer.BodyHtml, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Attachments_are_documents_pdf_files_and_invitations()
    {
        var types = City.Mails.SelectMany(mail => mail.Attachments).Select(file => file.MediaType).ToHashSet();

        Assert.Superset(
            new HashSet<string> { "application/pdf", "text/calendar", "application/vnd.openxmlformats-officedocument.wordprocessingml.document" }, types);
    }

    [Fact]
    public void Invitations_can_be_read_again()
    {
        var invitations = City.Mails.SelectMany(mail => mail.Attachments).Where(file => file.MediaType == "text/calendar").ToList();

        Assert.All(invitations, file =>
        {
            var calendar = Ical.Net.Calendar.Load(System.Text.Encoding.UTF8.GetString(file.Content.Value))!;
            Assert.Contains(City.Events, item => item.Subject == calendar.Events.Single().Summary && item.Start == calendar.Events.Single().Start!.AsUtc);
        });
    }

    private static string TextOf(string html) => new HtmlParser().ParseDocument(html).Body!.TextContent;
}
