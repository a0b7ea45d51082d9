namespace OfficeKi.Language.Checking;

/// <summary>Gaps and doubles in lists of several levels numbered by hand: „1.“, „1.1“, „1.2“, „1.4“. A list counts only below its own item and from its first number on, or it may be days and amounts.</summary>
internal static class NestedLists
{
    // A wider step is something else.
    private const int MostMissing = 2;

    public static IEnumerable<TextIssue> Find(IReadOnlyList<TextPassage> passages)
    {
        Outline outline = new();
        foreach (var passage in passages.Where(passage => passage.Part is TextPart.Heading or TextPart.Paragraph or TextPart.ListItem))
        {
            var start = 0;
            foreach (var line in passage.Text.Split('\n'))
            {
                var mark = OutlineMark.At(line);
                if (mark is null && passage.Part == TextPart.Heading)
                {
                    outline = new();
                }

                // Headings are counted by themselves, see Numbering.
                if (outline.Take(mark, line) is { } found && passage.Part != TextPart.Heading)
                {
                    var at = start + line.IndexOf(found.Mark.Text, StringComparison.Ordinal);
                    yield return new(found.Rule, IssueSeverity.Warning, passage.Id, new(at, at + found.Mark.Text.Length), found.Before, found.Mark.Text);
                }

                start += line.Length + 1;
            }
        }
    }

    private readonly record struct Found(string Rule, string Before, OutlineMark Mark);

    private sealed class Outline
    {
        private readonly List<string> _lines = [];

        // The last item of each list by the item above it, and its line.
        private readonly Dictionary<string, (OutlineMark Mark, int Line)> _last = [];
        private readonly HashSet<string> _items = [];

        public Found? Take(OutlineMark? mark, string line)
        {
            _lines.Add(line);
            if (mark is not { } item)
            {
                return null;
            }

            if (item.Parent.Length == 0)
            {
                Begin();
                _items.Add(item.Path);
                return null;
            }

            if (!_items.Contains(item.Parent))
            {
                return null;
            }

            var isOpen = _last.TryGetValue(item.Parent, out var last);
            var step = item.Number - (isOpen ? last.Mark.Number : 0);
            if (step < 0 || (isOpen ? step > MostMissing + 1 : step != 1))
            {
                return null;
            }

            _last[item.Parent] = (item, _lines.Count - 1);
            _items.Add(item.Path);
            return step == 0 ? new("numbering-duplicate", last.Mark.Text, item)
                : step > 1 && !IsInside(last.Line, item with { Number = item.Number - 1 }) ? new("numbering-gap", last.Mark.Text, item)
                : null;
        }

        private void Begin()
        {
            _lines.Clear();
            _last.Clear();
            _items.Clear();
        }

        // „1.2 Zweitens; 1.3 drittens“ in one line.
        private bool IsInside(int from, OutlineMark missing) => _lines.Skip(from).Any(line => line.Contains(missing.Path, StringComparison.Ordinal));
    }
}
