namespace OfficeKi.Language.Sentences;

/// <summary>Where a terminal stands: the sentence so far, the mark, the end of its run, and the end with closing quotes.</summary>
internal readonly record struct TerminalPlace(int SentenceStart, int Mark, int RunEnd, int End);

/// <summary>Decides whether a full stop, question mark or exclamation mark followed by a space ends a sentence.</summary>
internal static class Boundary
{
    public static bool IsEnd(string text, TerminalPlace place, Nesting nesting)
    {
        var next = NextVisible(text, place.End, out var opened);
        if (next < 0)
        {
            return true;
        }

        if (char.IsLower(text[next]) || (opened && char.IsWhiteSpace(text[next])) || text[next] is ',' or ';' or ':' or ')')
        {
            return false;
        }

        if (nesting.Encloses(place.Mark))
        {
            return false;
        }

        var run = text.AsSpan(place.Mark, place.RunEnd - place.Mark);
        if (run.IndexOfAny('!', '?') >= 0)
        {
            return true;
        }

        return run.Length > 1 || run[0] == '…' ? IsEllipsisEnd(text, place) : IsStopEnd(text, place, next);
    }

    private static bool IsEllipsisEnd(string text, TerminalPlace place) =>
        place.Mark > place.SentenceStart && text[place.Mark - 1] is not ('[' or '(');

    private static bool IsStopEnd(string text, TerminalPlace place, int next)
    {
        var word = WordBefore.Of(text, place.SentenceStart, place.Mark);
        if (place.End > place.RunEnd && word.Kind != DottedKind.Number)
        {
            return true;
        }

        return word.Kind switch
        {
            DottedKind.Word => true,
            DottedKind.Open => false,
            _ when word.IsFirst => false,
            DottedKind.Number when word.FollowsCounter => IsStart(text, next),
            _ => Starters.IsStarter(text, next),
        };
    }

    private static bool IsStart(string text, int next) => char.IsUpper(text[next]) && !Months.StartsAt(text, next);

    // First letter, digit or sign of what follows, behind opening quotes, brackets and dashes; -1 when nothing follows.
    private static int NextVisible(string text, int position, out bool opened)
    {
        opened = false;
        for (; position < text.Length; position++)
        {
            if (Marks.IsOpening(text[position]))
            {
                opened = true;
            }
            else if (!char.IsWhiteSpace(text[position]))
            {
                return position;
            }
        }

        return -1;
    }
}
