using System.Globalization;
using System.Text.RegularExpressions;

namespace OfficeKi.Language.Checking;

/// <summary>The numbers a text gives to its own parts, as far as they stand in it: what a reference can lead to. In doubt a number counts as there.</summary>
internal sealed partial class OwnNumbers
{
    // Fewer are no order of their own.
    private const int FewestChapters = 3;

    private readonly Dictionary<string, HashSet<int>> _things;
    private readonly HashSet<string> _chapters = [];
    private readonly bool _hasChapters;
    private readonly int _depth;

    public OwnNumbers(IReadOnlyList<TextPassage> passages, IReadOnlyList<Caption> captions)
    {
        _things = captions.GroupBy(caption => caption.Kind).ToDictionary(group => group.Key, group => group.Select(caption => caption.Number).ToHashSet());
        AddListOfAppendices(passages);
        _chapters = passages.Where(passage => passage.Part != TextPart.Other).SelectMany(passage => passage.Text.Split('\n')).Select(line => Chapter().Match(line))
            .Where(match => match.Success).Select(match => match.Groups["number"].Value.TrimEnd('.')).ToHashSet();
        _hasChapters = _chapters.Count >= FewestChapters;
        _depth = _chapters.Count == 0 ? 0 : _chapters.Max(DepthOf);
        AddDrawn(passages);
    }

    /// <summary>Whether the text has appendices, tables or figures with numbers, and none with this one.</summary>
    /// <param name="kind">See <see cref="Caption.Kind"/>.</param>
    public bool Lacks(string kind, int number) => _things.TryGetValue(kind, out var numbers) && !numbers.Contains(number);

    /// <summary>Whether the text numbers its parts by hand, and none has this number; of a number deeper than all of them only what is above counts.</summary>
    public bool LacksChapter(string number) => _hasChapters && !_chapters.Contains(string.Join('.', number.Split('.').Take(_depth)));

    // „Anlagen“ and a line for each, with or without a number. „Anlagen: Lageplan, Gutachten“ in one line does not say which is which.
    private void AddListOfAppendices(IReadOnlyList<TextPassage> passages)
    {
        for (var at = 0; at < passages.Count; at++)
        {
            if (Inline().IsMatch(passages[at].Text))
            {
                _things.Remove("Anlage");
                return;
            }

            if (!ListHead().IsMatch(passages[at].Text))
            {
                continue;
            }

            var lines = passages.Skip(at + 1).TakeWhile(passage => passage.Part != TextPart.Heading).Count();
            if (!_things.TryGetValue("Anlage", out var numbers))
            {
                _things["Anlage"] = numbers = [];
            }

            numbers.UnionWith(Enumerable.Range(1, numbers.Count > 0 ? 0 : lines));
        }
    }

    // Numbers the program draws are not in the text: lists and headings without a typed number may have one.
    private void AddDrawn(IReadOnlyList<TextPassage> passages)
    {
        var run = 0;
        Dictionary<int, int> headings = [];
        foreach (var passage in passages)
        {
            var isBare = !Chapter().IsMatch(passage.Text);
            run = passage.Part == TextPart.ListItem && isBare ? run + 1 : 0;
            if (passage.Part == TextPart.Heading && isBare)
            {
                headings[passage.Level] = headings.GetValueOrDefault(passage.Level) + 1;
            }

            var drawn = passage.Part == TextPart.Heading ? headings.GetValueOrDefault(passage.Level) : run;
            if (drawn > 0)
            {
                _chapters.Add(drawn.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    private static int DepthOf(string number) => number.Count(sign => sign == '.') + 1;

    [GeneratedRegex(@"^\s{0,8}(?:Abschnitt |Kapitel |Ziffer |Punkt |TOP |Nr\. |\()?(?<number>\d{1,2}(?:\.\d{1,2}){0,3}\.?)(?=[ :)\t\u00A0]|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Chapter();

    [GeneratedRegex(@"^(?:Anlagen?|Anlagenverzeichnis|Verzeichnis der Anlagen|Liste der Anlagen):?\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ListHead();

    [GeneratedRegex(@"^(?:\d{1,2} )?Anlagen?: ?\S", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Inline();
}
