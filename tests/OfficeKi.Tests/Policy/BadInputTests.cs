using System.Diagnostics;
using System.Text;
using OfficeKi.Policy;
using static OfficeKi.Tests.Policy.PolicyYaml;

namespace OfficeKi.Tests.Policy;

/// <summary>Files nobody should write: each is refused with its place, and none takes long.</summary>
[Trait("Requirement", "PDP-5")]
public class BadInputTests
{
    // Half a megabyte each: work that grows with the square would take many minutes.
    private static readonly string[] Hostile =
    [
        "package: " + new string('[', 500_000),
        string.Concat(Enumerable.Repeat("- ", 200_000)),
        string.Concat(Enumerable.Range(0, 40_000).Select(number => $"k{number}: 1\n")),
        string.Concat(Enumerable.Repeat("a: 1\n", 80_000)),
        "package: [" + string.Concat(Enumerable.Repeat("a, ", 150_000)) + "]",
        "package: \"" + string.Concat(Enumerable.Repeat("\\n", 200_000)),
        "package: |\n" + string.Concat(Enumerable.Repeat("  x\n", 100_000)),
        "? " + string.Concat(Enumerable.Repeat("a ", 200_000)),
        string.Concat(Enumerable.Repeat("{", 400_000)),
        string.Concat(Enumerable.Repeat("? ", 200_000)),
        "rules:\n" + string.Concat(Enumerable.Repeat("  - id: &a x\n", 30_000)),
        new string('\t', 400_000),
        new string('%', 400_000),
        new string('-', 400_000),
        "package: " + new string('!', 400_000),
        Header + string.Concat(Enumerable.Range(0, 3_000).Select(number => Permit($"r{number}"))),
    ];

    public static TheoryData<int> HostileFiles => [.. Enumerable.Range(0, Hostile.Length)];

    [Theory]
    [InlineData("package: test\nversion: 1.0.0\n\tcontact: a\n", 3, 1, "a tab stands here, indent with spaces")]
    [InlineData("package: test\npackage: test\n", 2, 1, "key `package` stands here twice")]
    [InlineData("package: &a test\n", 1, 10, "anchors and aliases are not allowed, write it out")]
    [InlineData("package: *a\n", 1, 10, "anchors and aliases are not allowed, write it out")]
    [InlineData("package: &a [*a]\n", 1, 10, "anchors and aliases are not allowed, write it out")]
    [InlineData("package: !!str test\n", 1, 10, "tags are not allowed")]
    [InlineData("? [a, b]\n: c\n", 1, 3, "a key must be a text")]
    [InlineData("package: [[[[[[[[[[[[[a]]]]]]]]]]]]]\n", 1, 21, "nested deeper than 12 levels")]
    public void It_is_refused_at_its_place(string text, int line, int column, string message) =>
        Assert.Contains(new PolicyError("f.yaml", line, column, message), PolicySet.Load([new("f.yaml", text)]).Errors);

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused_at_their_place()
    {
        byte[] bytes = [.. "package: test\ncontact: M"u8, 0xFC, .. "ller\n"u8]; // Latin-1

        Assert.Equal(new PolicyError("f.yaml", 2, 11, "file is not valid UTF-8 here"), Assert.Single(PolicySet.Load([PolicyFile.Decode("f.yaml", bytes)]).Errors));
    }

    [Fact]
    public void A_byte_order_mark_is_no_error_and_no_other_version()
    {
        var text = Encoding.UTF8.GetBytes(Header + Permit("yes"));

        var (plain, marked) = (PolicySet.Load([PolicyFile.Decode("f.yaml", text)]), PolicySet.Load([PolicyFile.Decode("f.yaml", [0xEF, 0xBB, 0xBF, .. text])]));

        Assert.Empty(marked.Errors);
        Assert.Equal(plain.Set!.Version, marked.Set!.Version);
    }

    [Fact]
    public void Ten_megabytes_are_refused_unread()
    {
        var error = Assert.Single(PolicySet.Load([PolicyFile.Decode("f.yaml", new byte[10 * 1024 * 1024])]).Errors);

        Assert.Equal("file is longer than 524288 characters", error.Message);
    }

    [Theory]
    [MemberData(nameof(HostileFiles))]
    public void Even_a_hostile_file_of_full_size_is_read_in_linear_time(int number)
    {
        var started = Stopwatch.GetTimestamp();

        var load = PolicySet.Load([new("f.yaml", Hostile[number])]);

        Assert.Equal(number == Hostile.Length - 1, load.Set is not null || load.Errors.Count == 0);
        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromMinutes(1), $"{Stopwatch.GetElapsedTime(started)}");
    }
}
