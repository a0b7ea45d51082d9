using OfficeKi.Language.Facts;

namespace OfficeKi.Language.Tasks;

/// <summary>A sentence as words in lower case with the signs between them.</summary>
internal sealed class TaskWords
{
    // Rules look no further than this, so that a hostile sentence stays linear.
    private const int Reach = 60;

    private readonly string[] _words;

    public TaskWords(string sentence)
    {
        Lexemes = new(sentence);
        _words = new string[Lexemes.Count];
        for (var i = 0; i < _words.Length; i++)
        {
            _words[i] = Lexemes.IsWord(i) ? Lexemes.Span(i).ToString().ToLowerInvariant() : "";
        }

        IsQuestion = Lexemes.Text.AsSpan().TrimEnd("“\"» ").EndsWith("?");
    }

    public Lexemes Lexemes { get; }

    public int Count => _words.Length;

    public bool IsQuestion { get; }

    public string this[int index] => index >= 0 && index < _words.Length ? _words[index] : "";

    public bool IsCapital(int index) => Lexemes.IsWord(index) && char.IsUpper(Lexemes.Span(index)[0]);

    public bool IsAny(int index, params ReadOnlySpan<string> words) => this[index] is { Length: > 0 } word && words.Contains(word);

    /// <summary>The first place from the index on, within reach, where one of these words stands; -1 when none does.</summary>
    public int IndexOf(Func<string, bool> isMeant, int from = 0)
    {
        for (var i = from; i < Math.Min(_words.Length, from + Reach); i++)
        {
            if (_words[i].Length > 0 && isMeant(_words[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The end of the clause the index lies in: a comma, semicolon, colon, full stop or the end, within reach.</summary>
    public int ClauseEnd(int index)
    {
        var end = index;
        while (end < Math.Min(_words.Length, index + Reach) && !IsClauseMark(end))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether „nicht“ or „kein…“ stands between the two places.</summary>
    public bool IsNegated(int from, int to)
    {
        for (var i = Math.Max(0, from); i < Math.Min(_words.Length, to); i++)
        {
            if (_words[i] is "nicht" or "nie" or "niemals" or "nichts" || _words[i].StartsWith("kein", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // A comma after a date's weekday („Montag, 7. Mai“) or before a time („…, 12 Uhr“) ends no clause.
    private bool IsClauseMark(int index) =>
        Lexemes.IsSign(index, ';') || Lexemes.IsSign(index, ':')
        || (Lexemes.IsSign(index, ',') && !Lexemes.IsDigits(index + 1) && !Lexemes.IsDigits(index - 1) && !IsAny(index + 1, "dem", "den"));
}
