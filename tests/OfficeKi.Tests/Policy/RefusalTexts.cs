using OfficeKi.Core;

namespace OfficeKi.Tests.Policy;

/// <summary>What every refusal owes to the person who reads it.</summary>
internal static class RefusalTexts
{
    private const int LongestSentence = 22; // words; plain German at B1

    public static void AssertReadable(RefusalReason refusal)
    {
        foreach (var text in new[] { refusal.Reason, refusal.Remedy })
        {
            Assert.InRange(text.De.Length, 10, 300);
            Assert.InRange(text.En.Length, 10, 300);
            Assert.EndsWith(".", text.De, StringComparison.Ordinal);
            Assert.All(text.De.Split('.', StringSplitOptions.RemoveEmptyEntries), sentence => Assert.InRange(sentence.Split(' ').Length, 1, LongestSentence));
        }

        Assert.NotEmpty(refusal.Code);
        Assert.NotEmpty(refusal.Contact);
    }
}
