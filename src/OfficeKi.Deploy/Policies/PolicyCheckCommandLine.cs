using OfficeKi.Core;
using OfficeKi.Policy;
using OfficeKi.Policy.Cases;

namespace OfficeKi.Deploy.Policies;

/// <summary><c>policy check</c>: reads a folder as the server would, and runs the examples in its folder <c>tests</c>.</summary>
internal static class PolicyCheckCommandLine
{
    /// <param name="standalone">A whole package; otherwise an overlay of <c>base</c>, as a city has it in its data directory.</param>
    public static int Run(Surroundings surroundings, string folder, bool standalone)
    {
        var path = Path.GetFullPath(folder, surroundings.Root);
        if (!Directory.Exists(path))
        {
            return surroundings.Fail(new($"{folder}: Diesen Ordner gibt es nicht.", $"{folder}: there is no such folder."));
        }

        var files = Read(path, folder);
        if (files.Count == 0)
        {
            return surroundings.Fail(new($"{folder}: In diesem Ordner liegt keine Datei, die auf .yaml endet.", $"{folder}: there is no file ending in .yaml in this folder."));
        }

        var load = standalone ? PolicySet.Load(files) : PolicySet.LoadOverlay(files);
        return surroundings.Report([.. load.Errors.Concat(Unread(path, folder)).Select(Problem)]) == ExitCodes.Failed
            ? ExitCodes.Failed
            : RunCases(surroundings, load.Set!, Read(Path.Combine(path, "tests"), $"{folder.TrimEnd('/')}/tests"));
    }

    private static int RunCases(Surroundings surroundings, PolicySet set, IReadOnlyList<PolicyFile> cases)
    {
        var check = PolicyCases.Check(set, cases);
        List<Problem> problems = [.. check.Errors.Select(Problem), .. check.Failed.SelectMany(failed => failed.Failures.Select(why => new Problem(failed.File, failed.Line, 1, Both($"{failed.Name}: {why}"))))];
        if (surroundings.Report(problems) == ExitCodes.Failed)
        {
            return ExitCodes.Failed;
        }

        surroundings.Say(new($"In Ordnung: {set.Rules.Count} Regeln, {check.Passed} Beispiele, Version {set.Version}.", $"Good: {set.Rules.Count} rules, {check.Passed} examples, version {set.Version}."));
        return ExitCodes.Good;
    }

    private static List<PolicyFile> Read(string path, string name) => !Directory.Exists(path) ? [] :
        [.. Directory.GetFiles(path, "*.yaml").Order(StringComparer.Ordinal).Select(file => PolicyFile.Decode($"{name.TrimEnd('/')}/{Path.GetFileName(file)}", File.ReadAllBytes(file)))];

    // A prohibition in a file nobody reads would be no prohibition; the server refuses to start then.
    private static IEnumerable<PolicyError> Unread(string path, string name) =>
        Directory.GetFiles(path).Where(file => !file.EndsWith(".yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(file => new PolicyError($"{name.TrimEnd('/')}/{Path.GetFileName(file)}", 1, 1, "policy files end in .yaml"));

    private static Problem Problem(PolicyError error) => new(error.File, error.Line, error.Column, Both(error.Message));

    private static LocalizedText Both(string text) => new(text, text);
}
