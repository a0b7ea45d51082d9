using System.Globalization;
using OfficeKi.Privacy;

namespace OfficeKi.Evals.Privacy.Letters;

/// <summary>How one type of personal data fared over many letters.</summary>
internal sealed class LetterScore
{
    // Found so that a policy may ask for them or be stricter; never replaced by a placeholder of their own.
    private static readonly string[] NotMasked = ["DATE", "SPECIAL_CATEGORY", "MARKING"];

    public int Gold { get; private set; }

    /// <summary>Gold spans with at least one letter or digit that no finding covers which is of the right type or masked.</summary>
    public int Leaked { get; private set; }

    /// <summary>Gold spans covered by findings of exactly this type.</summary>
    public int Hit { get; private set; }

    public int Findings { get; private set; }

    /// <summary>Findings of this type on a gold span of this type.</summary>
    public int Right { get; private set; }

    /// <summary>Findings of this type that touch no gold span at all.</summary>
    public int FalseAlarms { get; private set; }

    public double LeakRate => (double)Leaked / Math.Max(Gold, 1);

    public double Recall => (double)Hit / Math.Max(Gold, 1);

    public double Precision => (double)Right / Math.Max(Findings, 1);

    /// <summary>Adds one letter.</summary>
    /// <param name="tell">Called with every span missed and every false alarm; null for letters that must not be shown.</param>
    public void Add(string type, Letter letter, IReadOnlyList<Finding> findings, Action<string, int, int>? tell)
    {
        foreach (var span in letter.Marked.Spans.Where(span => span.Type == type))
        {
            var ofType = findings.Where(finding => finding.Type == type).ToList();
            var covering = findings.Where(finding => finding.Type == type || !NotMasked.Contains(finding.Type)).ToList();
            var (isLeaked, isHit) = (!IsFound(letter.Text, span, covering), IsFound(letter.Text, span, ofType));
            (Gold, Leaked, Hit) = (Gold + 1, Leaked + (isLeaked ? 1 : 0), Hit + (isHit ? 1 : 0));
            if (!isHit)
            {
                tell?.Invoke(isLeaked ? "leaked" : "other type", span.Start, span.End);
            }
        }

        foreach (var finding in findings.Where(finding => finding.Type == type))
        {
            var touched = letter.Marked.Spans.Where(span => span.Start < finding.End && finding.Start < span.End).ToList();
            var (isRight, isFalse) = (touched.Exists(span => span.Type == type), touched.Count == 0);
            (Findings, Right, FalseAlarms) = (Findings + 1, Right + (isRight ? 1 : 0), FalseAlarms + (isFalse ? 1 : 0));
            if (!isRight)
            {
                tell?.Invoke($"{(isFalse ? "false alarm" : "mistaken")} {finding.Rule}", finding.Start, finding.End);
            }
        }
    }

    public static string Heading => "type                  gold   leak  recall  findings  precision  false  per 1,000 tokens";

    public string Row(string type, int tokens) => string.Create(
        CultureInfo.InvariantCulture,
        $"{type,-20} {Gold,5}  {LeakRate,5:F3}  {Recall,6:F3}  {Findings,8}  {Precision,9:F3}  {FalseAlarms,5}  {1000.0 * FalseAlarms / tokens,16:F2}");

    // What is not masked only has to be noticed: how many words of a diagnosis a finding covers changes nothing.
    private static bool IsFound(string text, GoldSpan span, List<Finding> findings) => span.Type is "SPECIAL_CATEGORY" or "MARKING"
        ? findings.Exists(finding => finding.Start < span.End && span.Start < finding.End)
        : Enumerable.Range(span.Start, span.End - span.Start).All(at => !char.IsLetterOrDigit(text[at]) || findings.Exists(finding => finding.Start <= at && at < finding.End));
}
