using System.Globalization;
using System.Text.Json;
using OfficeKi.Language.Dates;
using Xunit.Abstractions;

namespace OfficeKi.Evals.Language;

public sealed class DeadlinesEval(ITestOutputHelper output)
{
    [Fact]
    public void Dates_and_deadlines_are_read_with_value_and_role()
    {
        var (expected, right, falseHits) = (0, 0, 0);
        foreach (var item in File.ReadLines(EvalData.File("deadlines_dev.jsonl")).Select(Read))
        {
            var found = DateFinder.Find(item.Text, item.Date).Select(mention => (Text: mention.Span.Of(item.Text), Type: TypeOf(mention), mention.Value, Role: RoleOf(mention))).ToList();
            foreach (var wanted in item.Expected)
            {
                expected++;
                var hit = found.FindIndex(mention => mention.Type == wanted.Type && mention.Value == wanted.Value && mention.Role == wanted.Role);
                right += hit >= 0 ? 1 : 0;
                if (hit < 0)
                {
                    output.WriteLine($"missed {item.Id}: {wanted} in: {item.Text} -> [{string.Join("; ", found)}]");
                    continue;
                }

                found.RemoveAt(hit);
            }

            // What is read where nothing was expected is a false hit, in negative and in positive sentences; a misread expected place counts as missed already.
            foreach (var mention in found.Where(mention => !item.Expected.Any(wanted => wanted.Span.Contains(mention.Text, StringComparison.Ordinal) || mention.Text.Contains(wanted.Span, StringComparison.Ordinal))))
            {
                falseHits++;
                output.WriteLine($"false hit in {item.Id}: {mention} in: {item.Text}");
            }
        }

        output.WriteLine($"{expected} dates and deadlines, right in type, value and role {right} = {(double)right / expected:P1} (bound 95 %), false hits {falseHits} (bound 0)");
        Assert.True(right >= 0.95 * expected);
        Assert.Equal(0, falseHits);
    }

    private static string TypeOf(DateMention mention) => mention.Kind switch
    {
        DateKind.Date => mention.Minutes is null ? "DATUM" : "ZEITPUNKT",
        DateKind.Time => "UHRZEIT",
        DateKind.Range => "ZEITRAUM",
        DateKind.Week => "WOCHE",
        DateKind.Month => "MONAT",
        DateKind.Quarter => "QUARTAL",
        DateKind.Year => "JAHR",
        DateKind.Vague => "DATUM_UNGENAU",
        DateKind.Period => "FRISTDAUER",
        DateKind.Recurring => "WIEDERKEHREND",
        DateKind.Impossible => "DATUM_UNGUELTIG",
        _ => "UNVERZUEGLICH",
    };

    private static string? RoleOf(DateMention mention) => mention.Role switch
    {
        DateRole.Deadline => "frist_bis",
        DateRole.Due => "faellig",
        DateRole.Appointment => "termin",
        DateRole.Span => "zeitraum",
        DateRole.Start => "beginn",
        DateRole.Since => "seit",
        DateRole.NotBefore => "nicht_vor",
        DateRole.Retroactive => "rueckwirkend",
        DateRole.CutOff => "stichtag",
        DateRole.Reference => "bezug",
        DateRole.Holiday => "feiertag",
        DateRole.After => "ab:" + mention.Event,
        DateRole.Before => "vor:" + mention.Event,
        _ => null,
    };

    private static Case Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        return new(
            root.GetProperty("id").GetString()!,
            DateOnly.Parse(root.GetProperty("bezugsdatum").GetString()!, CultureInfo.InvariantCulture),
            root.GetProperty("text").GetString()!,
            [.. root.GetProperty("erwartet").EnumerateArray().Select(wanted => new Wanted(
                wanted.GetProperty("span").GetString()!, wanted.GetProperty("typ").GetString()!, wanted.GetProperty("wert").GetString(), wanted.GetProperty("rolle").GetString()))]);
    }

    private sealed record Case(string Id, DateOnly Date, string Text, IReadOnlyList<Wanted> Expected);

    private sealed record Wanted(string Span, string Type, string? Value, string? Role);
}
