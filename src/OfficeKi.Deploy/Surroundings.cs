namespace OfficeKi.Deploy;

/// <summary>What a command sees of the world: where it reads and writes, and how it reaches the network.</summary>
/// <param name="Root">The repository.</param>
/// <param name="Input">Where a person answers; null when nobody can.</param>
/// <param name="Language"><c>de</c> or <c>en</c>.</param>
/// <param name="Handler">Makes the handler of every HTTP connection; it must not follow redirects, because tokens travel on it.</param>
internal sealed record Surroundings(string Root, TextWriter Output, TextWriter Error, TextReader? Input, string Language, Func<HttpMessageHandler> Handler)
{
    public void Say(Core.LocalizedText text) => Output.WriteLine(text.In(Language));

    public int Fail(Core.LocalizedText text)
    {
        Error.WriteLine(text.In(Language));
        return ExitCodes.Failed;
    }

    /// <summary>Prints every problem; 1 when there is any, else 0.</summary>
    public int Report(IReadOnlyList<Problem> problems)
    {
        foreach (var problem in problems)
        {
            Error.WriteLine(problem.In(Language));
        }

        return problems.Count == 0 ? ExitCodes.Good : ExitCodes.Failed;
    }
}

/// <summary>What the command line answers a script.</summary>
internal static class ExitCodes
{
    public const int Good = 0;

    public const int Failed = 1;
}
