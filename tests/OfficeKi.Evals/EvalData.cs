namespace OfficeKi.Evals;

/// <summary>Finds the evaluation data, which is never part of the repository.</summary>
internal static class EvalData
{
    /// <summary>Full path of a file or folder of the data.</summary>
    public static string File(string name)
    {
        var path = Path.Combine(Folder(), name);
        return Path.Exists(path)
            ? path
            : throw new InvalidOperationException($"Evaluation data `{name}` is absent: set OFFICEKI_EVAL_DATA to the folder that holds it.");
    }

    private static string Folder()
    {
        if (Environment.GetEnvironmentVariable("OFFICEKI_EVAL_DATA") is { Length: > 0 } folder)
        {
            return folder;
        }

        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !System.IO.File.Exists(Path.Combine(root.FullName, "OfficeKi.sln")))
        {
            root = root.Parent;
        }

        return Path.Combine(root?.FullName ?? AppContext.BaseDirectory, "..", "shared", "data");
    }
}
