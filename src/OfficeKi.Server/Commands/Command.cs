namespace OfficeKi.Server.Commands;

/// <summary>What the program does in place of serving, when the first argument names it: <c>verify</c>, <c>disclose &lt;tenantId&gt; &lt;folder&gt;</c>.</summary>
internal static class Command
{
    /// <summary>A command runs beside a server that may hold the ports; nothing is served.</summary>
    public static string[] Settings { get; } = ["--OfficeKi:DemoPort=0"];

    /// <returns>The command, which gives the exit code; null when the program is to serve.</returns>
    public static Func<IServiceProvider, Task<int>>? Find(string[] args) => args switch
    {
        ["verify"] => services => VerifyCommand.RunAsync(services, Console.Out),
        ["disclose", var tenant, var folder] => services => DiscloseCommand.RunAsync(services, tenant, folder, Console.Out),
        ["verify" or "disclose", ..] => _ => UsageAsync(),
        _ => null,
    };

    private static async Task<int> UsageAsync()
    {
        await Console.Error.WriteLineAsync("usage: verify | disclose <tenantId> <folder>");
        return 2;
    }
}
