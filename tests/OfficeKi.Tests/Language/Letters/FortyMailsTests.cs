namespace OfficeKi.Tests.Language.Letters;

public class FortyMailsTests
{
    public static TheoryData<string> Mails => [.. FortyMails.All];

    [Theory]
    [MemberData(nameof(Mails))]
    public void Exactly_what_waits_for_an_answer_is_found(string mail)
    {
        var expected = mail.Split('\n').Where(line => line.StartsWith("?? ", StringComparison.Ordinal)).Select(line => line[3..]);

        Assert.Equal(expected, Mail.Questions(mail.Replace("?? ", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void There_are_forty() => Assert.True(FortyMails.All.Count() >= 40);
}
