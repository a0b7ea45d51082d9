using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers;

/// <summary>Mail address, also written with (at). Role addresses of the own organisation (poststelle@…) are not personal.</summary>
/// <remarks>Source: RFC 5321 for the lengths; the characters are those in everyday use, not all that RFC 5322 allows.</remarks>
internal sealed class EmailRecognizer : IRecognizer
{
    private const int LongestLocalPart = 64;
    private const int LongestDomain = 253;

    public string Id => "email";

    public Anchors Anchors { get; } = new() { Marks = "@", Words = ["at"] };

    public void Examine(ScanText text, int at, FindingCollector found)
    {
        var (left, right) = (text[at].Start, text[at].End);
        if (text[at].IsWord && !SkipBrackets(text, ref left, ref right))
        {
            return;
        }

        var start = left;
        while (start > 0 && left - start < LongestLocalPart && IsLocal(text.At(start - 1)))
        {
            start--;
        }

        while (start < left && text.At(start) is '.' or '-' or '\'' or '*' or '_')
        {
            start++;
        }

        var end = DomainEnd(text, right);
        if (start == left || end <= right || RoleAddresses.IsOwnRole(text.Characters[start..left], text.Characters[right..end], text.Context.OwnDomains))
        {
            return;
        }

        found.Add(PersonalData.Email, start, end, Confidence.High, Evidence.Shape);
        found.SleepUntil(end);
    }

    // max.muster(at)stadt.example, max.muster [at] stadt.example
    private static bool SkipBrackets(ScanText text, ref int left, ref int right)
    {
        if (text.At(left - 1) is not ('(' or '[') || text.At(right) is not (')' or ']'))
        {
            return false;
        }

        left -= text.At(left - 2) == ' ' ? 2 : 1;
        right += text.At(right + 1) == ' ' ? 2 : 1;
        return true;
    }

    /// <summary>End of a domain with at least one dot and a top level of letters, or the start when there is none.</summary>
    private static int DomainEnd(ScanText text, int start)
    {
        var (end, at, labelStart) = (start, start, start);
        for (; at < start + LongestDomain; at++)
        {
            var c = text.At(at);
            if (CharacterKinds.IsLetterOrDigit(c) || c == '-')
            {
                continue;
            }

            if (at == labelStart)
            {
                break;
            }

            if (labelStart > start && at - labelStart >= 2 && CharacterKinds.IsLetter(text.At(labelStart)))
            {
                end = at;
            }

            if (c != '.')
            {
                break;
            }

            labelStart = at + 1;
        }

        return end;
    }

    private static bool IsLocal(char c) => CharacterKinds.IsLetterOrDigit(c) || c is '.' or '_' or '%' or '+' or '-' or '\'' or '&' or '#' or '*' or '=' or '~';
}
