namespace OfficeKi.Tests.Deploy;

/// <summary><c>policy check</c>: an administrator sees every error before the server does.</summary>
public sealed class PolicyCheckTests : IDisposable
{
    private const string Overlay = """
        package: moselfurt
        version: 2026.1
        extends: base
        contact: ki@moselfurt.example
        """;

    private readonly DeployFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_base_package_is_good_with_all_its_examples()
    {
        var (code, output, error) = await _folder.RunAsync("policy", "check", Repository.Path("src", "OfficeKi.Policy", "Packages", "base"), "--standalone");

        Assert.Equal((0, ""), (code, error));
        Assert.Matches(@"In Ordnung: \d+ Regeln, \d+ Beispiele", output);
    }

    [Fact]
    public async Task Every_error_is_named_with_file_line_and_column()
    {
        Write("a.yaml", Overlay + "\nrules:\n  - id: x\n    wirkung: verbieten\n");
        Write("b.yaml", "package: [\n");

        var (code, _, error) = await _folder.RunAsync("policy", "check", "policy");

        Assert.Equal(1, code);
        var lines = error.TrimEnd().Split('\n');
        Assert.All(lines, line => Assert.Matches(@"^policy/[ab]\.yaml\(\d+,\d+\): .+", line));
        Assert.Contains(lines, line => line.StartsWith("policy/a.yaml", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("policy/b.yaml", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_the_server_would_not_read_is_an_error()
    {
        Write("a.yaml", Overlay);
        Write("b.yml", Overlay);

        var (code, _, error) = await _folder.RunAsync("policy", "check", "policy");

        Assert.Equal(1, code);
        Assert.Contains("policy/b.yml(1,1): policy files end in .yaml", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere", "Diesen Ordner gibt es nicht")]
    [InlineData("env", "keine Datei, die auf .yaml endet")]
    public async Task A_folder_without_policy_is_no_good_policy(string folder, string sentence)
    {
        var (code, _, error) = await _folder.RunAsync("policy", "check", folder);

        Assert.Equal(1, code);
        Assert.Contains(sentence, error, StringComparison.Ordinal);
    }

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(_folder.At("policy"));
        File.WriteAllText(_folder.At($"policy/{name}"), text);
    }
}
