using System.Text;
using System.Text.RegularExpressions;

namespace OfficeKi.Privacy.Masking;

/// <summary>Masks the texts of one request and restores its answer. The mapping lives in this object only; not safe for concurrent use.</summary>
/// <remarks>Restoring is a privilege: only into the answer for the same caller in the same request.</remarks>
public sealed class MaskingSession
{
    private readonly Dictionary<(string Type, string Surface), string> _placeholders = [];
    private readonly Dictionary<string, string> _surfaces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Masked types and how many occurrences of each were masked.</summary>
    public IReadOnlyDictionary<string, int> Counts => _counts;

    /// <summary>Replaces findings of the given types by placeholders such as <c>[PERSON_1]</c>.</summary>
    /// <param name="findings">As the scanner gave them for this very text: ordered, without overlaps.</param>
    /// <param name="types">Types to mask; findings of other types stay.</param>
    public MaskedText Mask(string text, IReadOnlyList<Finding> findings, IReadOnlySet<string> types)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(types);

        var chosen = findings.Where(finding => types.Contains(finding.Type) && finding.End <= text.Length && finding.End > finding.Start).ToList();
        if (chosen.Count == 0 && !text.Contains('[', StringComparison.Ordinal))
        {
            return new(text, []);
        }

        var masked = new StringBuilder(text.Length + 64);
        List<MaskedSegment> segments = [];
        var at = 0;
        for (var i = 0; i < chosen.Count; i++)
        {
            var finding = chosen[i];
            ArgumentOutOfRangeException.ThrowIfLessThan(finding.Start, at, nameof(findings));
            AppendUnmasked(masked, segments, text, at, finding.Start);
            var next = i + 1 < chosen.Count ? Math.Max(chosen[i + 1].Start, finding.End) : text.Length;
            at = finding.End + Inflection.SwallowedBehind(text[finding.Start..finding.End], text.AsSpan(finding.End..next));
            Append(masked, segments, Mask(finding.Type, text[finding.Start..at]), finding.Start, at, finding);
            _counts[finding.Type] = _counts.GetValueOrDefault(finding.Type) + 1;
        }

        AppendUnmasked(masked, segments, text, at, text.Length);
        return new(masked.ToString(), segments);
    }

    /// <summary>Puts the data back into one complete block of an answer. Never call it with a block cut inside a placeholder.</summary>
    public RestoredText Restore(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAny('[', '_'))
        {
            return new(text, []);
        }

        var restored = new StringBuilder(text.Length + 64);
        var problems = new List<PlaceholderProblem>();
        var at = 0;
        foreach (Match match in Placeholders.Like().Matches(text))
        {
            if (_surfaces.TryGetValue(Placeholders.Plain(match.Value), out var surface))
            {
                restored.Append(text, at, match.Index - at).Append(surface);
                at = match.Index + match.Length;
                at += Inflection.DroppedBehind(surface, text.AsSpan(at), restored);
            }
            else if (ProblemOf(match) is { } problem)
            {
                problems.Add(problem);
            }
        }

        restored.Append(text, at, text.Length - at);
        return new(restored.ToString(), problems);
    }

    /// <summary>Prints how much is masked, nothing of the mapping.</summary>
    public override string ToString() => $"[{_surfaces.Count} placeholders]";

    // Text of the user that looks like a placeholder gets one of its own: it must come back as it was, never as somebody's data.
    private void AppendUnmasked(StringBuilder masked, List<MaskedSegment> segments, string text, int start, int end)
    {
        var at = start;
        foreach (Match match in Placeholders.Exact().Matches(text[start..end]))
        {
            var from = start + match.Index;
            masked.Append(text, at, from - at);
            at = from + match.Length;
            Append(masked, segments, PlaceholderFor(Placeholders.Literal, match.Value), from, at, null);
        }

        masked.Append(text, at, end - at);
    }

    private static void Append(StringBuilder masked, List<MaskedSegment> segments, string placeholder, int start, int end, Finding? finding)
    {
        segments.Add(new(masked.Length, masked.Length + placeholder.Length, start, end, finding));
        masked.Append(placeholder);
    }

    private string Mask(string type, string surface)
    {
        // "Müllers" after "Müller" is the same person: the ending stays behind the placeholder.
        var stem = Inflection.StemOf(surface);
        return stem is not null && !_placeholders.ContainsKey((type, surface)) && _placeholders.TryGetValue((type, stem), out var known)
            ? known + surface[stem.Length..]
            : PlaceholderFor(type, surface);
    }

    private string PlaceholderFor(string type, string surface)
    {
        if (!_placeholders.TryGetValue((type, surface), out var placeholder))
        {
            _numbers[type] = _numbers.GetValueOrDefault(type) + 1;
            placeholder = Placeholders.Of(type, _numbers[type]);
            _placeholders.Add((type, surface), placeholder);
            _surfaces.Add(placeholder, surface);
        }

        return placeholder;
    }

    private PlaceholderProblem? ProblemOf(Match match)
    {
        var meant = Placeholders.Repair(match);
        if (_surfaces.ContainsKey(meant))
        {
            return new("damaged", match.Value.Trim());
        }

        var isWhole = match.Value.StartsWith('[') && match.Value.EndsWith(']');
        return isWhole && meant == match.Value ? new("invented", match.Value) : null;
    }
}
