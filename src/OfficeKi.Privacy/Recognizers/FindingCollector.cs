namespace OfficeKi.Privacy.Recognizers;

/// <summary>Takes what recognizers find in one scan.</summary>
internal sealed class FindingCollector
{
    private readonly List<Candidate> _candidates = [];

    /// <summary>Rule of the recognizer at work.</summary>
    public string Rule { get; set; } = "";

    public List<Candidate> Candidates => _candidates;

    public void Add(string type, int start, int end, Confidence confidence, string evidence, string? rule = null)
    {
        // Neighbouring anchors of one rule often see the same thing.
        var candidate = new Candidate(type, start, end, confidence, rule ?? Rule, evidence);
        if (end > start && (_candidates.Count == 0 || _candidates[^1] != candidate))
        {
            _candidates.Add(candidate);
        }
    }
}
