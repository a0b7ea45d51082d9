using System.Diagnostics;

namespace OfficeKi.Browser.Tests.Stage;

/// <summary>The browser: <c>CHROMIUM</c>, or the system's, or Debian's package where we may install it. Nothing is downloaded otherwise.</summary>
internal static class Chromium
{
    private const string Missing = "Chromium is needed for these tests: install Debian's package `chromium`, or set the variable CHROMIUM to the path of Chromium or Chrome.";

    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/opt/google/chrome/chrome"];

    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    public static async Task<IBrowser> LaunchAsync(IPlaywright playwright) =>
        await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Find() ?? await InstallAsync(), Args = Arguments });

    private static string? Find() =>
        Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } chosen ? chosen : Places.FirstOrDefault(File.Exists);

    private static async Task<string> InstallAsync()
    {
        if (Environment.UserName == "root" && File.Exists("/usr/bin/apt-get"))
        {
            await RunAsync("apt-get", "update");
            await RunAsync("apt-get", "install", "--yes", "--no-install-recommends", "chromium");
        }

        return Find() ?? throw new InvalidOperationException(Missing);
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var process = Process.Start(start)!;
        // Both pipes are drained: a full one would stop the program.
        await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
    }
}
