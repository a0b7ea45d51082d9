namespace OfficeKi.Language.Sentences;

/// <summary>Which characters stand inside a pair of round or square brackets that really closes, and where it does.</summary>
internal sealed class Nesting
{
    // A bracket that stays open for longer than this was most likely forgotten: it must not swallow the rest of the text.
    private const int LongestPair = 600;

    private readonly List<TextSpan> _pairs = [];
    private int _cursor;

    public Nesting(string text)
    {
        var open = new Stack<int>();
        var outermost = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '(' or '[')
            {
                if (open.Count > 0 && i - outermost > LongestPair)
                {
                    open.Clear();
                }

                outermost = open.Count == 0 ? i : outermost;
                open.Push(i);
            }
            else if (text[i] is ')' or ']' && open.TryPop(out var start) && open.Count == 0 && i - start <= LongestPair)
            {
                _pairs.Add(new(start, i));
            }
        }
    }

    /// <summary>Whether the position stands inside a pair. Ask in ascending order of positions.</summary>
    public bool Encloses(int position)
    {
        while (_cursor < _pairs.Count && _pairs[_cursor].End < position)
        {
            _cursor++;
        }

        return _cursor < _pairs.Count && _pairs[_cursor].Start < position && position < _pairs[_cursor].End;
    }
}
