namespace OfficeKi.Evals;

/// <summary>Finds the data of the evaluations, which is no part of the repository.</summary>
internal static class EvalData
{
    /// <summary>Path of a data file: below <c>OFFICEKI_EVAL_DATA</c>, or below <c>../shared/data</c> seen from the repository.</summary>
    public static string File(string name)
    {
        var path = Path.Combine(Environment.GetEnvironmentVariable("OFFICEKI_EVAL_DATA") ?? Path.Combine(Root(), "..", "shared", "data"), name);
        Assert.True(System.IO.File.Exists(path) || Directory.Exists(path), $"The evaluation data `{name}` is not there: set OFFICEKI_EVAL_DATA to its folder.");
        return path;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "OfficeKi.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? AppContext.BaseDirectory;
    }
}
