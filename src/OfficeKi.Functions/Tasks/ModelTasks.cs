using System.Text;
using OfficeKi.Functions.Answering;
using OfficeKi.Language;
using OfficeKi.Language.Dates;
using OfficeKi.Language.Tasks;
using OfficeKi.Privacy.Output;

namespace OfficeKi.Functions.Tasks;

/// <summary>Reads a model's list of tasks back into items, as inert text: they go into entries and calendar files. A day is taken over only when the cited passage states the very same one: a model never computes a date.</summary>
internal sealed class ModelTasks(IReadOnlyList<MaskedPassage> passages, TasksOptions options, DateOnly today, OutputSanitizer sanitizer)
{
    private const int Most = 100;

    private readonly StringBuilder _text = new();
    private readonly Timings _timings = new(options);

    public void Add(Piece piece)
    {
        if (piece is Piece.Delta delta)
        {
            _text.Append(delta.Text);
        }
    }

    public IReadOnlyList<TaskItem> Items()
    {
        var byId = passages.ToDictionary(passage => passage.Id);
        DocumentDates dates = new(passages, options.Received ?? today);
        var dayOf = passages.ToDictionary(passage => passage.Id, dates.For);
        return
        [
            .. _text.ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Where(line => line is ['-' or '*' or '•', ' ', ..])
                .Take(Most)
                .Select(line => CitationMarks.Take(line[2..].Trim()))
                .Select(line => line with { Text = sanitizer.Sanitize(line.Text).Text })
                .Where(line => line.Text.Length > 0 && line.Cited.Any(byId.ContainsKey))
                .Select(line => Item(line.Text, byId[line.Cited.First(byId.ContainsKey)], dayOf[line.Cited.First(byId.ContainsKey)])),
        ];
    }

    private TaskItem Item(string line, MaskedPassage passage, DateOnly date)
    {
        var stated = DateFinder.Find(passage.Text.Value, date).Where(ItemFinder.IsDeadline).ToArray();
        var due = DateFinder.Find(line, date)
            .Select(mention => Array.Find(stated, known => known.Value is not null && known.Value == mention.Value))
            .FirstOrDefault(known => known is not null);
        return new(ItemKind.Task, passage.Id, new TextSpan(0, passage.Text.Value.Length), line)
        {
            Owner = TaskFinder.Find(line, hasDeadline: true)?.Owner,
            Timing = due is null ? null : _timings.Of(due),
        };
    }
}
