namespace OfficeKi.Evals;

/// <summary>Finds the evaluation data, which is no part of the repository.</summary>
internal static class EvalData
{
    public static string File(string name)
    {
        var directory = Environment.GetEnvironmentVariable("OFFICEKI_EVAL_DATA") ?? Path.Combine(RepositoryRoot(), "..", "shared", "data");
        var path = Path.GetFullPath(Path.Combine(directory, name));
        Assert.True(
            System.IO.File.Exists(path) || Directory.Exists(path),
            $"The evaluation data `{name}` is not there: set OFFICEKI_EVAL_DATA to the directory that holds it.");
        return path;
    }

    private static string RepositoryRoot()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(directory.FullName, "OfficeKi.sln")))
            {
                return directory.FullName;
            }
        }

        return AppContext.BaseDirectory;
    }
}
