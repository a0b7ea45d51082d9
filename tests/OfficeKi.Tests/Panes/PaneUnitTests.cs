using System.Diagnostics;

namespace OfficeKi.Tests.Panes;

/// <summary>The TypeScript tests of the panes are part of <c>dotnet test</c>.</summary>
public class PaneUnitTests
{
    [Fact]
    public async Task The_unit_tests_of_the_panes_pass()
    {
        // The server's build has installed the packages already.
        ProcessStartInfo start = new("npm", ["test", "--silent"]) { WorkingDirectory = Repository.Path("src", "OfficeKi.Panes"), RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["CI"] = "true";
        start.Environment["NO_COLOR"] = "1";
        using var npm = Process.Start(start)!;
        var output = npm.StandardOutput.ReadToEndAsync();
        var errors = npm.StandardError.ReadToEndAsync();
        await npm.WaitForExitAsync();

        Assert.True(npm.ExitCode == 0, await output + await errors);
    }
}
