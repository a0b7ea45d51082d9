using System.Text;

namespace OfficeKi.Privacy.Output;

/// <summary>Takes the marks of bold, italic, struck and headings away. "5 * 6", "Bürger*innen" and "[PERSON_1]" stay.</summary>
internal static class EmphasisRemover
{
    private const int Styles = 3;

    private readonly record struct Run(int Start, int Length);

    public static string Remove(string text)
    {
        text = WithoutHeadingMark(text);
        if (!text.AsSpan().ContainsAny('*', '_', '~'))
        {
            return text;
        }

        var dropped = new bool[text.Length];
        var open = new List<Run>[Styles] { [], [], [] };
        for (var at = 0; at < text.Length;)
        {
            var style = StyleOf(text[at]);
            if (style < 0)
            {
                at++;
                continue;
            }

            var run = new Run(at, LengthOf(text, at));
            at += run.Length;
            if (style == StyleOf('~') && run.Length != 2)
            {
                continue;
            }

            var left = Close(text, run, open[style], dropped);
            if (left > 0 && Opens(text, run))
            {
                open[style].Add(new(run.Start + run.Length - left, left));
            }
        }

        return Without(text, dropped);
    }

    /// <returns>How many marks of the run are left over to open something.</returns>
    private static int Close(string text, Run run, List<Run> open, bool[] dropped)
    {
        var left = Closes(text, run) ? run.Length : 0;
        if (left == 0)
        {
            return run.Length;
        }

        while (left > 0 && open.Count > 0)
        {
            var opening = open[^1];
            var matched = Math.Min(left, opening.Length);
            dropped.AsSpan(opening.Start + opening.Length - matched, matched).Fill(true);
            dropped.AsSpan(run.Start + run.Length - left, matched).Fill(true);
            left -= matched;
            open.RemoveAt(open.Count - 1);
            if (opening.Length > matched)
            {
                open.Add(opening with { Length = opening.Length - matched });
            }
        }

        return left;
    }

    // Marks inside a word are letters of it: Bürger*innen, file_name.
    private static bool Opens(string text, Run run) =>
        run.Length <= 3 && !IsBlank(text, run.Start + run.Length) && !IsWord(text, run.Start - 1);

    private static bool Closes(string text, Run run) =>
        run.Length <= 3 && !IsBlank(text, run.Start - 1) && !IsWord(text, run.Start + run.Length);

    private static bool IsBlank(string text, int at) => (uint)at >= (uint)text.Length || char.IsWhiteSpace(text[at]);

    private static bool IsWord(string text, int at) => (uint)at < (uint)text.Length && char.IsLetterOrDigit(text[at]);

    private static int StyleOf(char c) => "*_~".IndexOf(c, StringComparison.Ordinal);

    private static int LengthOf(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] == text[at])
        {
            end++;
        }

        return end - at;
    }

    private static string WithoutHeadingMark(string text)
    {
        var marks = 0;
        while (marks < text.Length && text[marks] == '#')
        {
            marks++;
        }

        return marks is >= 1 and <= 6 && marks < text.Length && text[marks] == ' ' ? text[(marks + 1)..].TrimStart(' ') : text;
    }

    private static string Without(string text, bool[] dropped)
    {
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!dropped[i])
            {
                kept.Append(text[i]);
            }
        }

        return kept.ToString();
    }
}
