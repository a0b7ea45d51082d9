namespace OfficeKi.Privacy.Recognizers;

/// <summary>Takes what recognizers find in one scan.</summary>
/// <param name="tokens">Tokens of the texts: there is room for a finding in twenty of them, and more when needed.</param>
internal sealed class FindingCollector(int recognizers, int tokens)
{
    private const int TokensPerFinding = 20;

    private readonly List<Candidate> _candidates = new(Math.Max(8, tokens / TokensPerFinding));
    private readonly int[] _wakeAt = new int[recognizers];
    private int _recognizer;
    private string _rule = "";

    public List<Candidate> Candidates => _candidates;

    /// <summary>Hands the collector to a recognizer, unless that one sleeps.</summary>
    public bool TryBegin(int recognizer, string rule, int offset)
    {
        (_recognizer, _rule) = (recognizer, rule);
        return offset >= _wakeAt[recognizer];
    }

    /// <summary>The recognizer at work has looked at everything before this offset: hostile repetitions stay linear.</summary>
    public void SleepUntil(int offset) => _wakeAt[_recognizer] = offset;

    public void Add(string type, int start, int end, Confidence confidence, string evidence, string? rule = null)
    {
        // Neighbouring anchors of one rule often see the same thing.
        var candidate = new Candidate(type, start, end, confidence, rule ?? _rule, evidence);
        if (end > start && (_candidates.Count == 0 || _candidates[^1] != candidate))
        {
            _candidates.Add(candidate);
        }
    }
}
