using OfficeKi.Language;
using OfficeKi.Language.Comparison;

namespace OfficeKi.Tests.Language.Comparison;

public class WordDiffTests
{
    private static readonly string[] Pieces =
        ["Frist", "die", "der", "Bürger:innen", "30.09.2025", "1.250,00", "€", " ", "  ", "\u00A0", ",", ".", "„", "“", "\n", "nicht", "🏛️", "a\u0308", "Stadt-rat", "x"];

    [Theory]
    [InlineData("Die Frist endet am 30.09.2025.", "Die Frist endet am 15.10.2025.", "19-29 15.10.2025")]
    [InlineData("Der Antrag ist zulässig.", "Der Antrag ist nicht zulässig.", "15-15 nicht ")]
    [InlineData("Alle Bürger sind eingeladen.", "Alle Bürgerinnen und Bürger sind eingeladen.", "5-5 Bürgerinnen und ")]
    [InlineData("seitens der Stadt erfolgt die Prüfung", "die Stadt prüft", "0-11 die|18-37 prüft")]
    [InlineData("eins zwei drei vier", "eins 2 3 vier", "5-14 2 3")]
    [InlineData("gleich", "gleich", "")]
    [InlineData("", "neu", "0-0 neu")]
    [InlineData("alt", "", "0-3 ")]
    public void Only_what_differs_is_edited(string before, string after, string edits) =>
        Assert.Equal(edits, string.Join('|', WordDiff.Of(before, after).Select(edit => $"{edit.Start}-{edit.End} {edit.Replacement}")));

    [Fact]
    public void Edits_applied_from_the_end_give_the_text_after_and_never_split_a_word()
    {
        var random = new Random(7);
        for (var round = 0; round < 3_000; round++)
        {
            var (before, after) = Pair(random, 60);
            var edits = WordDiff.Of(before, after);

            Assert.Equal(after, Apply(before, edits));
            Assert.DoesNotContain(edits, edit => IsInside(before, edit.Start) || IsInside(before, edit.End));
            Assert.All(edits.Zip(edits.Skip(1)), pair => Assert.False(string.IsNullOrWhiteSpace(before[pair.First.End..pair.Second.Start])));
        }
    }

    [Fact]
    public void No_shorter_way_exists()
    {
        var random = new Random(11);
        for (var round = 0; round < 500; round++)
        {
            var (old, @new) = (Numbers(random, 30), Numbers(random, 30));

            Assert.Equal(LongestCommon(old, @new), Matching.Of(old, @new).Count);
        }
    }

    [Fact]
    public void Texts_too_different_for_the_shortest_way_are_edited_rightly_all_the_same()
    {
        var random = new Random(3);
        var before = string.Concat(Enumerable.Range(0, 40_000).Select(_ => random.Next(1_000) + " "));
        var after = "Anfang " + string.Concat(Enumerable.Range(0, 40_000).Select(_ => random.Next(1_000) + " ")) + "Ende 🏛️";

        Assert.Equal(after, Limited.Run(() => Apply(before, WordDiff.Of(before, after))));
    }

    private static (string Before, string After) Pair(Random random, int most)
    {
        var before = Enumerable.Range(0, random.Next(most)).Select(_ => Pieces[random.Next(Pieces.Length)]).ToList();
        var after = before.ToList();
        for (var change = random.Next(8); change > 0; change--)
        {
            after.Insert(random.Next(after.Count + 1), Pieces[random.Next(Pieces.Length)]);
            after.RemoveAt(random.Next(after.Count));
        }

        return (string.Concat(before), string.Concat(after));
    }

    private static string Apply(string before, IReadOnlyList<WordEdit> edits) =>
        edits.Reverse().Aggregate(before, (text, edit) => text[..edit.Start] + edit.Replacement + text[edit.End..]);

    private static bool IsInside(string text, int position) => Tokenizer.Words(text).Any(word => word.Start < position && position < word.End);

    private static int[] Numbers(Random random, int most) => [.. Enumerable.Range(0, random.Next(most)).Select(_ => random.Next(6))];

    private static int LongestCommon(int[] old, int[] @new)
    {
        var table = new int[old.Length + 1, @new.Length + 1];
        for (var i = 1; i <= old.Length; i++)
        {
            for (var j = 1; j <= @new.Length; j++)
            {
                table[i, j] = old[i - 1] == @new[j - 1] ? table[i - 1, j - 1] + 1 : Math.Max(table[i - 1, j], table[i, j - 1]);
            }
        }

        return table[old.Length, @new.Length];
    }
}
