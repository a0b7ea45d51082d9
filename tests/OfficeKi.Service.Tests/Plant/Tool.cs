using System.Diagnostics;

namespace OfficeKi.Service.Tests.Plant;

/// <summary>Programs of the machine that the tests start: found, run, and said plainly when missing.</summary>
internal static class Tool
{
    /// <summary>Path of a program, looked for in PATH and in the given folders.</summary>
    /// <exception cref="InvalidOperationException">It is not installed; the message names the Debian package.</exception>
    public static string Find(string name, string package, params string[] folders) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Concat(folders).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException($"`{name}` is not installed: apt-get install {package}");

    /// <summary>Runs to the end; what it printed is part of the failure.</summary>
    public static async Task RunAsync(string file, params string[] arguments)
    {
        using var process = Start(file, arguments);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{file} {string.Join(' ', arguments)} ended with {process.ExitCode}: {await output}{await errors}");
        }
    }

    public static Process Start(string file, params string[] arguments) => Process.Start(new ProcessStartInfo(file, arguments)
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
