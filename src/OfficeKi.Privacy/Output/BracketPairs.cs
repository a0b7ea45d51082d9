namespace OfficeKi.Privacy.Output;

/// <summary>Which bracket closes which, for one line, found in one pass: hostile brackets stay linear.</summary>
internal sealed class BracketPairs
{
    private readonly int[] _closings;

    public BracketPairs(string line)
    {
        _closings = new int[line.Length];
        var square = new Stack<int>();
        var round = new Stack<int>();
        for (var i = 0; i < line.Length; i++)
        {
            _closings[i] = -1;
            switch (line[i])
            {
                case '[':
                    square.Push(i);
                    break;
                case '(':
                    round.Push(i);
                    break;
                case ']' when square.TryPop(out var open):
                    _closings[open] = i;
                    break;
                case ')' when round.TryPop(out var open):
                    _closings[open] = i;
                    break;
            }
        }
    }

    /// <returns>Index of the bracket that closes the one at <paramref name="open"/>, or -1.</returns>
    public int CloseOf(int open) => (uint)open < (uint)_closings.Length ? _closings[open] : -1;
}
