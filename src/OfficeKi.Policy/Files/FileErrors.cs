namespace OfficeKi.Policy.Files;

/// <summary>Collects what is wrong in one file.</summary>
internal sealed class FileErrors(string file, List<PolicyError> all)
{
    private const int LongestQuote = 60;
    private const int Most = 100;

    private int _own;

    public string File => file;

    /// <summary>How many errors there are in this file so far.</summary>
    public int Count => _own;

    public void Add(YamlNode where, FormattableString message) => Add(where.Line, where.Column, message);

    /// <summary>After a hundred errors in a file the rest is left out: nobody reads it.</summary>
    public void Add(int line, int column, FormattableString message)
    {
        _own++;
        if (_own <= Most)
        {
            all.Add(ErrorWords.Error(file, line, column, _own < Most ? message : $"there are more errors after this one"));
        }
    }

    /// <param name="index">Place in the text of the file, from 0.</param>
    public void Add(string text, int index, FormattableString message) =>
        Add(text.AsSpan(0, index).Count('\n') + 1, index == 0 ? 1 : index - text.LastIndexOf('\n', index - 1), message);

    /// <summary>A word of the file as an error may quote it: short and on one line.</summary>
    public static string Quote(string word)
    {
        var shown = word.Length > LongestQuote ? string.Concat(word.AsSpan(0, LongestQuote), "…") : word;
        return $"`{string.Concat(shown.Select(letter => char.IsControl(letter) ? ' ' : letter))}`";
    }
}
