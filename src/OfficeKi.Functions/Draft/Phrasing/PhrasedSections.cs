using System.Text;

namespace OfficeKi.Functions.Draft.Phrasing;

/// <summary>Reads a model's answer section by section: <c>## id</c>, then its lines. What the model was not asked for is not taken.</summary>
/// <param name="wanted">Ids of the sections the model was asked for.</param>
internal sealed class PhrasedSections(IReadOnlyCollection<string> wanted)
{
    private readonly StringBuilder _line = new();
    private readonly Dictionary<string, List<string>> _lines = new(StringComparer.OrdinalIgnoreCase);
    private string? _current;
    private bool _inRemedy;

    /// <summary>Whether the model tried to write instructions on legal remedies of its own.</summary>
    public bool HadRemedy { get; private set; }

    public void Add(string text)
    {
        foreach (var character in text)
        {
            if (character == '\n')
            {
                EndLine();
            }
            else
            {
                _line.Append(character);
            }
        }
    }

    public void Finish()
    {
        EndLine();
        _current = null;
    }

    /// <summary>The lines of a section once it is complete; null while it is not, and for one the model left out.</summary>
    public IReadOnlyList<string>? Complete(string id) =>
        _lines.TryGetValue(id, out var lines) && lines.Count > 0 && !id.Equals(_current, StringComparison.OrdinalIgnoreCase) ? lines : null;

    private void EndLine()
    {
        var line = _line.ToString().Trim();
        _line.Clear();
        if (line.Length == 0 || line.StartsWith("```", StringComparison.Ordinal))
        {
            return;
        }

        var marks = line.AsSpan().IndexOfAnyExcept('#');
        if (marks is 1 or 2 || (marks > 2 && IdIn(line[marks..]) is not null))
        {
            _current = IdIn(line[marks..]);
            _inRemedy = false;
            return;
        }

        Take(line.TrimStart('#').TrimStart());
    }

    private void Take(string line)
    {
        _inRemedy |= LegalRemedies.IsHeading(line);
        if (_inRemedy || LegalRemedies.IsInstruction(line))
        {
            HadRemedy = true;
            return;
        }

        if (_current is { } id && line.Length > 0)
        {
            (_lines.TryGetValue(id, out var lines) ? lines : _lines[id] = []).Add(line);
        }
    }

    // "## sachverhalt", "## Sachverhalt:", "## `sachverhalt`"
    private string? IdIn(string heading)
    {
        var name = heading.Trim().Trim('`', '*', ':', ' ');
        return wanted.FirstOrDefault(id => id.Equals(name, StringComparison.OrdinalIgnoreCase));
    }
}
