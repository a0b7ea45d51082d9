using System.Buffers;

namespace OfficeKi.Language.Terminology;

/// <summary>A short form where a text uses it first.</summary>
public sealed record UsedAbbreviation(string Term, int Passage, TextSpan Span);

/// <summary>Finds short forms a text uses and neither explains nor may take as known.</summary>
public static class UndefinedAbbreviations
{
    private static readonly SearchValues<char> NoWordSigns = SearchValues.Create("[]@/_&0123456789");

    /// <summary>Each once, in the order of first use.</summary>
    public static IReadOnlyList<UsedAbbreviation> Find(IReadOnlyList<TextPassage> passages, IReadOnlyList<TermDefinition> definitions)
    {
        ArgumentNullException.ThrowIfNull(passages);
        ArgumentNullException.ThrowIfNull(definitions);
        var defined = definitions.Select(definition => definition.Term).ToHashSet(StringComparer.Ordinal);
        HashSet<string> seen = [];
        List<UsedAbbreviation> found = [];
        foreach (var passage in passages.Where(passage => passage.Part is not (TextPart.Other or TextPart.Heading) && !IsShouted(passage.Text)))
        {
            found.AddRange(InPassage(passage).Where(used => !defined.Contains(used.Term) && !KnownAbbreviations.Contains(used.Term) && seen.Add(used.Term)));
        }

        return found;
    }

    private static IEnumerable<UsedAbbreviation> InPassage(TextPassage passage)
    {
        var text = passage.Text;
        for (var at = 0; at < text.Length;)
        {
            var end = EndOfChunk(text, at);
            if (end == at)
            {
                at++;
                continue;
            }

            if (Candidate(text, at, end) is { } span && !FollowsNorm(text, span.Start))
            {
                yield return new(span.Of(text), passage.Id, span);
            }

            at = end;
        }
    }

    // A chunk with digits, slashes, addresses or a placeholder is a number, a file reference or a name.
    private static TextSpan? Candidate(string text, int start, int end)
    {
        var chunk = text.AsSpan(start, end - start);
        if (chunk.ContainsAny(NoWordSigns) || chunk.Contains("www.", StringComparison.Ordinal))
        {
            return null;
        }

        var from = 0;
        while (from < chunk.Length && !char.IsLetter(chunk[from]))
        {
            from++;
        }

        var to = from;
        while (to < chunk.Length && char.IsLetter(chunk[to]))
        {
            to++;
        }

        // „Az.“, „e.V.“: with a point inside it is another kind of short form; „WWS'“ is a name.
        var isCut = to < chunk.Length - 1 && chunk[to] is '.' or '\'' or '’' or '*' or ':';
        return !isCut && Acronym.Is(chunk[from..to]) ? new(start + from, start + to) : null;
    }

    private static int EndOfChunk(string text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    // „§ 31 Abs. 2 LNatSchG“: the law is cited, its name can be looked up.
    private static bool FollowsNorm(string text, int position)
    {
        var before = text.AsSpan(Math.Max(0, position - 60), Math.Min(60, position));
        var sign = Math.Max(before.LastIndexOf('§'), before.LastIndexOf("Art.", StringComparison.Ordinal));
        return sign >= 0 && IsInsideNorm(before[(sign + 1)..]);
    }

    // Only digits, „Abs.“, „Satz“, „Nr.“, „und“, commas between the sign and the name.
    private static bool IsInsideNorm(ReadOnlySpan<char> between)
    {
        foreach (var range in between.Split(' '))
        {
            var word = between[range].Trim("§.,()");
            if (word.Length > 0 && !char.IsDigit(word[0]) && word is not ("Abs" or "Satz" or "S" or "Nr" or "Buchst" or "Halbsatz" or "und" or "bis" or "oder" or "Art" or "rt" or "UAbs" or "Alt" or "ff" or "f" or "des" or "der"))
            {
                return false;
            }
        }

        return true;
    }

    // A line in capitals is a way of setting, not a row of short forms.
    private static bool IsShouted(string text)
    {
        var (upper, lower) = (text.Count(char.IsUpper), text.Count(char.IsLower));
        return upper > 10 && upper > lower;
    }
}
