using System.Text;

namespace OfficeKi.Functions.Draft.Phrasing;

/// <summary>Reads a model's answer section by section: <c>## id</c>, then its lines. What the model was not asked for is not taken.</summary>
/// <param name="wanted">Ids of the sections the model was asked for.</param>
/// <param name="material">All the model was told.</param>
internal sealed class PhrasedSections(IReadOnlyCollection<string> wanted, string material)
{
    // „Gerne, hier ist der Entwurf:“ before the first section is nothing one would miss.
    private const int LongestGreeting = 120;

    private readonly StringBuilder _line = new();
    private readonly Dictionary<string, List<string>> _lines = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly HashSet<string> _late = new(StringComparer.Ordinal);
    private string? _current;
    private bool _hasBegun;
    private bool _isAgain;
    private bool _inRemedy;

    /// <summary>Whether the model tried to write instructions on legal remedies of its own.</summary>
    public bool HadRemedy { get; private set; }

    /// <summary>Whether the model wrote something that belongs to none of the sections it was asked for; that text is not taken.</summary>
    public bool HadOther { get; private set; }

    /// <summary>Whether the model used a placeholder it was never given.</summary>
    public bool HadUnseen { get; private set; }

    /// <summary>Whether nothing more will come.</summary>
    public bool IsFinished { get; private set; }

    /// <summary>Ids of the sections the model went on with after they had been given out; that text is not taken.</summary>
    public IReadOnlySet<string> Late => _late;

    public bool Wants(string id) => wanted.Contains(id);

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
        IsFinished = true;
    }

    /// <summary>Gives out the lines of a section once it is complete; null while it is not, and for one the model left out.</summary>
    public IReadOnlyList<string>? Take(string id)
    {
        if (id == _current || !_lines.TryGetValue(id, out var lines))
        {
            return null;
        }

        _taken.Add(id);
        return lines;
    }

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
            Begin(IdIn(line[marks..]));
            return;
        }

        Add(line.TrimStart('#').TrimStart(), _current);
    }

    private void Begin(string? id)
    {
        _current = id;
        _hasBegun = true;
        _isAgain = id is not null && _lines.ContainsKey(id);
        _inRemedy = false;
    }

    private void Add(string line, string? section)
    {
        _inRemedy |= LegalRemedies.IsHeading(line);
        if (_inRemedy || LegalRemedies.IsInstruction(line))
        {
            HadRemedy = true;
            return;
        }

        if (section is null || line.Length == 0)
        {
            HadOther |= section is null && line.Length > (_hasBegun ? 0 : LongestGreeting);
            return;
        }

        var seen = UnseenPlaceholders.Replace(line, material);
        HadUnseen |= seen != line;
        Keep(seen, _lines.TryGetValue(section, out var lines) ? lines : _lines[section] = [], section);
    }

    // A section begun twice is one: what is new is added as long as it can be, and what is said again is said once.
    private void Keep(string line, List<string> lines, string section)
    {
        if (_isAgain && lines.Contains(line))
        {
            return;
        }

        if (_taken.Contains(section))
        {
            _late.Add(section);
            return;
        }

        lines.Add(line);
    }

    // "## sachverhalt", "## Sachverhalt:", "## `sachverhalt`"
    private string? IdIn(string heading)
    {
        var name = heading.Trim().Trim('`', '*', ':', ' ');
        return wanted.FirstOrDefault(id => id.Equals(name, StringComparison.OrdinalIgnoreCase));
    }
}
