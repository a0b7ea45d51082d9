using OfficeKi.Language.Words;

namespace OfficeKi.Language.Checking;

/// <summary>Gaps and doubles in lists numbered by hand: „1.“ „2.“ „4.“, „a)“ „b)“ „d)“, „I.“ „III.“. A list begins at its first number; a restart is a new list, inside or after another.</summary>
internal static class TypedLists
{
    // A wider step is another list or a number that only stands at the beginning of a line.
    private const int MostMissing = 2;

    public static IEnumerable<TextIssue> Find(IReadOnlyList<TextPassage> passages)
    {
        List<OpenList> open = [];
        foreach (var passage in passages)
        {
            if (passage.Part == TextPart.Heading)
            {
                open.Clear();
            }

            if (passage.Part is not (TextPart.Paragraph or TextPart.ListItem))
            {
                continue;
            }

            var start = 0;
            foreach (var line in passage.Text.Split('\n'))
            {
                if (Step(open, line) is { } found)
                {
                    var at = start + line.IndexOf(found.Mark.Text, StringComparison.Ordinal);
                    yield return new(found.Rule, IssueSeverity.Warning, passage.Id, new(at, at + found.Mark.Text.Length), found.Before, found.Mark.Text);
                }

                start += line.Length + 1;
            }
        }
    }

    private static Found? Step(List<OpenList> open, string line)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            return null;
        }

        var marks = ListMark.At(line);
        var at = open.FindLastIndex(list => marks.Any(list.IsContinuedBy));
        if (at < 0)
        {
            Begin(open, marks, line);
            return null;
        }

        // What lies inside the item before ends with it.
        open.RemoveRange(at + 1, open.Count - at - 1);
        return open[at].Take(marks.First(open[at].IsContinuedBy), line);
    }

    private static void Begin(List<OpenList> open, IReadOnlyList<ListMark> marks, string line)
    {
        if (marks.FirstOrDefault(mark => mark is { Number: 1, IsSure: true }) is { Number: 1 } first)
        {
            open.RemoveAll(list => list.Style == first.Style);
            open.Add(new(first, line));
            return;
        }

        // Another number of the same kind: whatever counts here, it is not that list.
        open.RemoveAll(list => marks.Any(mark => mark.IsSure && mark.Style == list.Style));
        open.ForEach(list => list.Pass(line, isItem: marks.Count > 0 || OutlineMark.At(line) is { Parent.Length: > 0 }));
    }

    private readonly record struct Found(string Rule, string Before, ListMark Mark);

    private sealed class OpenList(ListMark first, string line)
    {
        private readonly List<string> _since = [line];
        private ListMark _last = first;
        private int _between;

        public ListStyle Style => _last.Style;

        // Parts of a notice („I.“) are long, other lists have a paragraph or two in an item.
        private int MostBetween => Style == ListStyle.Roman ? 30 : 3;

        public bool IsContinuedBy(ListMark mark)
        {
            if (mark.Style != Style)
            {
                return false;
            }

            var isNext = mark.Number == _last.Number + 1;
            var isDouble = mark.Number == _last.Number && mark.Number > 1;
            var missing = mark.Number - _last.Number - 1;
            return isNext || (mark.IsSure && _between <= MostBetween && (isDouble || (missing is > 0 and <= MostMissing && (_last.Number > 1 || _between == 0 || Style == ListStyle.Roman))));
        }

        public Found? Take(ListMark mark, string line)
        {
            Found? found = IsCounted(mark) ? null
                : mark.Number == _last.Number ? new("numbering-duplicate", _last.Text, mark)
                : mark.Number > _last.Number + 1 && !StandsInside(mark) ? new("numbering-gap", _last.Text, mark)
                : null;
            (_last, _between) = (mark, 0);
            _since.Clear();
            _since.Add(line);
            return found;
        }

        public void Pass(string line, bool isItem)
        {
            _between += isItem ? 0 : 1;
            if (_since.Count <= MostBetween)
            {
                _since.Add(line);
            }
        }

        // „2. Zyklus“, „4. Zyklus“: the same noun each time is an ordinal number.
        private bool IsCounted(ListMark mark) => mark.Word.Length > 0 && char.IsUpper(mark.Word[0]) && mark.Word == _last.Word && !StopWords.Contains(mark.Word);

        // „1. Erstens; 2. zweitens“ in one line.
        private bool StandsInside(ListMark mark) => _since.Exists(line => line.Contains(mark.Written(mark.Number - 1), StringComparison.Ordinal));
    }
}
