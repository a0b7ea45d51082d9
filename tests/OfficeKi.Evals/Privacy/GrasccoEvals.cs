using System.Globalization;
using System.Text.Json;
using OfficeKi.Privacy;
using Xunit.Abstractions;

namespace OfficeKi.Evals.Privacy;

/// <summary>PII-3: letters with gold spans. Recall counts gold spans fully covered, precision counts findings that touch a gold span of the class.</summary>
public class GrasccoEvals(ITestOutputHelper output)
{
    private static readonly (string Class, string[] Gold, string[] Types, double Recall, double Precision)[] Bounds =
    [
        ("names", ["NAME_PATIENT", "NAME_DOCTOR", "NAME_EXT"], ["PERSON"], 0.88, 0.92),
        ("dates", ["DATE"], ["DATE", "BIRTH_DATE"], 0.97, 0.97),
        ("phone", ["CONTACT_PHONE", "CONTACT_FAX"], ["PHONE"], 0.97, 0.9),
        ("street", ["LOCATION_STREET"], ["ADDRESS"], 0.85, 0.5),
        ("mail", ["CONTACT_EMAIL"], ["EMAIL"], 1, 1),
    ];

    [Fact]
    [Trait("Requirement", "PII-3")]
    public void Personal_data_of_letters_is_found()
    {
        var letters = File.ReadLines(EvalData.File("grascco_dev.jsonl")).Select(line => JsonSerializer.Deserialize<Letter>(line, JsonSerializerOptions.Web)!).ToList();
        var found = letters.ConvertAll(letter => Scanning.Scan(letter.Text));

        var broken = new List<string>();
        output.WriteLine("class     gold  recall  leak   findings  precision");
        foreach (var bound in Bounds)
        {
            var (gold, hit, findings, right) = (0, 0, 0, 0);
            foreach (var (letter, all) in letters.Zip(found))
            {
                var spans = letter.Entities.Where(entity => bound.Gold.Contains(entity.Label)).ToList();
                var ours = all.Where(finding => bound.Types.Contains(finding.Type)).ToList();
                var missed = spans.Where(span => !IsCovered(letter.Text, span, ours)).ToList();
                var wrong = ours.Where(finding => !letter.Entities.Any(span => Touches(span, finding) && IsOfClass(bound.Class, span.Label, bound.Gold))).ToList();
                (gold, hit, findings, right) = (gold + spans.Count, hit + spans.Count - missed.Count, findings + ours.Count, right + ours.Count - wrong.Count);
                missed.ForEach(span => output.WriteLine($"  missed {bound.Class} {letter.Doc}: {Around(letter.Text, span.Start, span.End)}"));
                wrong.ForEach(finding => output.WriteLine($"  wrong  {bound.Class} {letter.Doc} {finding.Rule}: {Around(letter.Text, finding.Start, finding.End)}"));
            }

            var (recall, precision) = ((double)hit / gold, (double)right / Math.Max(findings, 1));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bound.Class,-9} {gold,4}  {recall,6:F3}  {1 - recall,5:F3}  {findings,8}  {precision,9:F3}"));
            if (recall < bound.Recall || precision < bound.Precision)
            {
                broken.Add(string.Create(CultureInfo.InvariantCulture, $"{bound.Class}: recall {recall:F3}, precision {precision:F3}"));
            }
        }

        Assert.Empty(broken);
    }

    // A postcode or a town beside the street belongs to the address, a title beside the name to the person.
    private static bool IsOfClass(string name, string label, string[] gold) =>
        gold.Contains(label) || (name == "street" && label.StartsWith("LOCATION", StringComparison.Ordinal)) || (name == "names" && label.StartsWith("NAME", StringComparison.Ordinal));

    private static bool Touches(Entity span, Finding finding) => span.Start < finding.End && finding.Start < span.End;

    private static bool IsCovered(string text, Entity span, List<Finding> findings)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (char.IsLetterOrDigit(text[i]) && !findings.Exists(finding => finding.Start <= i && i < finding.End))
            {
                return false;
            }
        }

        return true;
    }

    private static string Around(string text, int start, int end) =>
        $"{text[Math.Max(0, start - 30)..start]}⟦{text[start..end]}⟧{text[end..Math.Min(text.Length, end + 25)]}".ReplaceLineEndings("⏎");

    private sealed record Letter(string Doc, string Text, List<Entity> Entities);

    private sealed record Entity(int Start, int End, string Label, string Text);
}
