namespace OfficeKi.Policy.Files;

/// <summary>Collects what is wrong in one file.</summary>
internal sealed class FileErrors(string file, List<PolicyError> all)
{
    private const int LongestQuote = 60;

    public string File => file;

    /// <summary>How many errors there are in all files so far.</summary>
    public int Count => all.Count;

    public void Add(YamlNode where, string message) => Add(where.Line, where.Column, message);

    public void Add(int line, int column, string message) => all.Add(new(file, line, column, message));

    /// <summary>A word of the file as an error may quote it: short and on one line.</summary>
    public static string Quote(string word)
    {
        var shown = word.Length > LongestQuote ? string.Concat(word.AsSpan(0, LongestQuote), "…") : word;
        return $"`{string.Concat(shown.Select(letter => char.IsControl(letter) ? ' ' : letter))}`";
    }
}
