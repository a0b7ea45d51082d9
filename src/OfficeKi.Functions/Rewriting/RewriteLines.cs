using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace OfficeKi.Functions.Rewriting;

/// <summary>Reads what a model writes for a batch of passages: <c>[12] new wording</c>, and below it <c>&gt; why</c>.</summary>
/// <remarks>
/// The form is asked for, never trusted. Without numbers the lines are taken for the passages when there is one passage, or as many lines as passages; else they
/// stand for the whole batch. A number twice, or a foreign one, is no passage.
/// </remarks>
internal sealed partial class RewriteLines(IReadOnlyList<int> batch)
{
    private readonly StringBuilder _line = new();
    private readonly HashSet<int> _answered = [];
    private readonly List<string> _unnumbered = [];
    private Wording? _current;
    private bool _isIgnoring;

    /// <summary>Whether the model said the same passage more than once.</summary>
    public bool Repeats { get; private set; }

    /// <summary>Passages without an answer so far.</summary>
    public IEnumerable<int> Unanswered => batch.Where(id => !_answered.Contains(id));

    public IEnumerable<Wording> Push(string text)
    {
        foreach (var sign in text)
        {
            if (sign != '\n')
            {
                _line.Append(sign);
                continue;
            }

            if (EndLine() is { } complete)
            {
                yield return complete;
            }
        }
    }

    /// <summary>What is left when the model has finished.</summary>
    public IEnumerable<Wording> Finish()
    {
        if (EndLine() is { } before)
        {
            yield return before;
        }

        if (_current is { } last)
        {
            yield return last;
        }

        if (_answered.Count == 0 && _unnumbered.Count > 0)
        {
            foreach (var wording in Unnumbered())
            {
                yield return wording;
            }
        }
    }

    private IEnumerable<Wording> Unnumbered()
    {
        _answered.UnionWith(batch);
        return _unnumbered.Count == batch.Count
            ? batch.Zip(_unnumbered, (id, text) => new Wording([id], text, null))
            : [new(batch, string.Join('\n', _unnumbered), null)];
    }

    // A passage is complete when the next one begins: a reason or a further line may follow until then.
    private Wording? EndLine()
    {
        var line = _line.ToString().Trim();
        _line.Clear();
        if (line.Length == 0)
        {
            return null;
        }

        if (Number().Match(line) is { Success: true } match && int.TryParse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            return Begin(id, match.Groups[2].Value);
        }

        Continue(line);
        return null;
    }

    private Wording? Begin(int id, string text)
    {
        var before = _current;
        var isOwn = batch.Contains(id);
        var isNew = isOwn && _answered.Add(id);

        // Said once more, or for a passage it was not given: the first wording counts, and what follows belongs to none.
        Repeats |= isOwn && !isNew;
        _current = isNew ? new([id], text, null) : null;
        _isIgnoring = !isNew;
        return before;
    }

    private void Continue(string line)
    {
        if (_current is null)
        {
            _unnumbered.AddRange(_isIgnoring ? [] : [line]);
        }
        else if (line.StartsWith("> ", StringComparison.Ordinal))
        {
            _current = _current with { Reason = line[2..].Trim() };
        }
        else
        {
            _current = _current with { Text = $"{_current.Text} {line}" };
        }
    }

    [GeneratedRegex(@"^\[(\d{1,6})\][ \t]?(.*)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}

/// <summary>A model's wording of passages, as it came.</summary>
internal sealed record Wording(IReadOnlyList<int> Passages, string Text, string? Reason);
