using System.Text;
using FsCheck.Xunit;
using OfficeKi.Core;
using OfficeKi.Documents;
using OfficeKi.Functions.Answering;
using OfficeKi.Functions.Tasks;

namespace OfficeKi.Tests.Functions.Tasks;

public class CalendarFileTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 12, 9, 30, 0, TimeSpan.FromHours(1));

    [Fact]
    public void A_deadline_is_a_whole_day_that_does_not_block_the_calendar()
    {
        var lines = Lines(Item(ItemKind.Deadline, "Abgabe, spätestens; dann \\ Ende", new(2026, 12, 7), clock: "24:00"));

        Assert.Equal("BEGIN:VCALENDAR", lines[0]);
        Assert.Equal("END:VCALENDAR", lines[^1]);
        Assert.Contains("DTSTAMP:20261112T083000Z", lines);
        Assert.Contains("DTSTART;VALUE=DATE:20261207", lines);
        Assert.Contains("DTEND;VALUE=DATE:20261208", lines);
        Assert.Contains("SUMMARY:Frist: Abgabe\\, spätestens\\; dann \\\\ Ende", lines);
        Assert.Contains("TRANSP:TRANSPARENT", lines);
    }

    [Fact]
    public void An_appointment_has_its_time_and_a_range_its_days()
    {
        Assert.Contains("DTSTART:20261125T103000", Lines(Item(ItemKind.Appointment, "Ortstermin", new(2026, 11, 25), clock: "10:30")));
        Assert.Contains("DTEND;VALUE=DATE:20261201", Lines(Item(ItemKind.Appointment, "Auslegung", new(2026, 11, 25), last: new(2026, 11, 30))));
    }

    [Fact]
    public void Without_a_day_there_is_no_file() => Assert.Null(CalendarFile.Of([new(ItemKind.Task, 1, new(0, 3), "abc")], Now, "de"));

    [Fact]
    public void The_product_s_own_calendar_reader_understands_it()
    {
        var file = CalendarFile.Of([Item(ItemKind.Appointment, new string('ä', 200) + " Ende", new(2026, 11, 25), clock: "10:30")], Now, "de")!;

        var read = Assert.IsType<Extraction.Read>(DocumentReader.Read(Encoding.UTF8.GetBytes(file), "fristen.ics", CancellationToken.None));

        var texts = read.Document.Passages.Select(passage => passage.Text.Reveal()).ToArray();
        Assert.Contains(texts, text => text.Contains("25.11.2026 10:30", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.Contains(new string('ä', 200) + " Ende", StringComparison.Ordinal));
    }

    [Property(MaxTest = 300)]
    public bool Lines_are_short_and_restoring_gives_the_words_back_escaped(string? words)
    {
        var text = new string([.. (words ?? "").Where(sign => !char.IsControl(sign) && !char.IsSurrogate(sign))]);
        var file = CalendarLines.Join(["BEGIN:VCALENDAR", "SUMMARY:" + CalendarLines.Escape(new string('x', 66) + "[PERSON_1]"), "END:VCALENDAR"]);

        var restored = CalendarLines.Restore(file, line => line.Replace("[PERSON_1]", text, StringComparison.Ordinal));

        return restored.Split("\r\n").All(line => Encoding.UTF8.GetByteCount(line) <= 75)
            && restored.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n")[1] == "SUMMARY:" + CalendarLines.Escape(new string('x', 66) + text);
    }

    private static TaskItem Item(ItemKind kind, string text, DateOnly due, DateOnly? last = null, string? clock = null) => new(kind, 1, new(0, text.Length), text)
    {
        Timing = new(new LocalizedText("", "")) { Due = due, Last = last, Clock = clock },
    };

    private static string[] Lines(TaskItem item) => CalendarFile.Of([item], Now, "de")!.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
}
