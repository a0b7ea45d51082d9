using FsCheck.Xunit;
using OfficeKi.Language;

namespace OfficeKi.Tests.Language.Words;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Die Bürger:innen der Stadt", "Die|Bürger:innen|der|Stadt")]
    [InlineData("Bürger/-innen, Bürger*innen", "Bürger/-innen|Bürger*innen")]
    [InlineData("Nutz·tiere und S-Bahn-Linie", "Nutz·tiere|und|S-Bahn-Linie")]
    [InlineData("Frist: 30.09.2025", "Frist|30|09|2025")]
    [InlineData("um 9:30 Uhr", "um|9|30|Uhr")]
    [InlineData("geht's - ja", "geht's|ja")]
    [InlineData("", "")]
    public void Words_are_found_with_gender_marks_and_hyphens(string text, string words) =>
        Assert.Equal(words, string.Join('|', Tokenizer.Words(text).Select(span => span.Of(text))));

    [Property]
    public bool Words_are_ordered_and_never_empty(string? text)
    {
        var end = 0;
        foreach (var word in Tokenizer.Words(text ?? ""))
        {
            if (word.Start < end || word.Length <= 0)
            {
                return false;
            }

            end = word.End;
        }

        return end <= (text ?? "").Length;
    }
}
