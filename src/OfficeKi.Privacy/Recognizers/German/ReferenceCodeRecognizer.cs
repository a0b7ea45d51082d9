using System.Buffers;
using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.German;

/// <summary>File reference known by its shape alone: 53.2-IfSG-2026-0664, OB/0147/2026, BA 602-41/19.</summary>
/// <remarks>
/// Authorities put office, subject, serial and year into one string of short groups. Two joints, short groups of capitals and two groups of digits are needed,
/// or capitals before a number with a year. Norms (DIN-18040-2) and acts of the Union (2006/112/EG) look alike and are left out.
/// </remarks>
internal sealed class ReferenceCodeRecognizer : IRecognizer
{
    private const int Longest = 40;
    private const int LongestLetters = 5;

    private static readonly SearchValues<char> NumberParts = SearchValues.Create("0123456789-/");

    private static readonly WordMap NotReferences = Words.Map("din en iso iec vde vdi ral ip eg eu ewg euratom ji gasp njw nvwz bgbl gvbl abl drs bt br nr kw art abs § gmbl bstbl covid http https www cod");

    public string Id => "reference-code";

    public Anchors Anchors { get; } = new() { Marks = "-/" };

    public void Examine(ScanText text, int at, FindingCollector found)
    {
        if (text[at].Gap != Gap.Glued)
        {
            return;
        }

        var (start, end) = (text[at].Start, text[at].End);
        while (end - start < Longest && IsPart(text.At(start - 1)))
        {
            start--;
        }

        while (end - start < Longest && IsPart(text.At(end)))
        {
            end++;
        }

        found.SleepUntil(end);
        while (end > start && !CharacterKinds.IsLetterOrDigit(text.At(end - 1)))
        {
            end--;
        }

        if (end - start >= Longest || end <= start || !CharacterKinds.IsLetterOrDigit(text.At(start)) || text.At(start - 1) is '@' or ':' or '?' or '=' or '&' or '§' || text.At(end) is '@' or '=' or '?' or '&')
        {
            return;
        }

        if (text.Characters[start..end].IndexOfAnyInRange('0', '9') < 0)
        {
            return;
        }

        var first = text.TokenAt(start);
        if (DateReader.TryRead(text, first, out var date) && (date.End == end || (date.IsSure && date.Year > 0)))
        {
            // "ED 06/2022", "17.10.2029/RAD"
            return;
        }

        if (IsReference(text.Characters[start..end]))
        {
            found.Add(PersonalData.CaseNumber, start, end, Confidence.Medium, Evidence.Shape);
        }
        else if (IsNumberWithYear(text.Characters[start..end]) && PrefixBefore(text, first) is >= 0 and var prefix)
        {
            found.Add(PersonalData.CaseNumber, text[prefix].Start, end, Confidence.Medium, Evidence.Shape);
        }
    }

    private static bool IsPart(char c) => CharacterKinds.IsLetterOrDigit(c) || c is '-' or '/' or '.' or '_';

    private static bool IsReference(ReadOnlySpan<char> code)
    {
        var (groups, numbers, digits, capitals) = (0, 0, 0, 0);
        foreach (var range in code.SplitAny("-/._"))
        {
            var group = code[range];
            var letters = group.Length - CountDigits(group);
            var isWord = letters == group.Length;
            if (group.IsEmpty || (isWord && (letters > LongestLetters || (letters > 3 && group.IndexOfAnyInRange('A', 'Z') < 0))) || (isWord && NotReferences.Contains(group)))
            {
                return false;
            }

            groups++;
            numbers += letters < group.Length ? 1 : 0;
            digits += group.Length - letters;
            capitals += letters > 0 && CharacterKinds.All[group[0]] == CharacterKind.UpperLetter ? 1 : 0;
        }

        return groups >= 3 && numbers >= 2 && digits >= 4 && capitals > 0;
    }

    // 602-41/19, 14/2026, 26/104418: digits only, one group of them a year of these decades.
    private static bool IsNumberWithYear(ReadOnlySpan<char> code)
    {
        var slash = code.LastIndexOf('/');
        if (slash <= 0 || code.IndexOfAnyExcept(NumberParts) >= 0)
        {
            return false;
        }

        return IsYear(code[(slash + 1)..]) || IsYear(code[..code.IndexOf('/')]);
    }

    private static bool IsYear(ReadOnlySpan<char> digits) => int.TryParse(digits, out var year) && ((digits.Length == 2 && year is >= 10 and <= 39) || (digits.Length == 4 && year is >= 1990 and <= 2039));

    // "BA 602-41/19", "UK-MV 26/104418"
    private static int PrefixBefore(ScanText text, int number)
    {
        var prefix = number - 1;
        if (text[prefix] is not { IsWord: true, Case: LetterCase.Upper, Length: >= 2 and <= 4 } || text[number].Gap != Gap.Blank || text.IsIn(prefix, NotReferences))
        {
            return -1;
        }

        return text.IsMark(prefix - 1, '-') && text[prefix].Gap == Gap.Glued && text[prefix - 2] is { IsWord: true, Case: LetterCase.Upper, Length: <= 4 } ? prefix - 2 : prefix;
    }

    private static int CountDigits(ReadOnlySpan<char> group)
    {
        var digits = 0;
        foreach (var c in group)
        {
            digits += CharacterKinds.IsDigit(c) ? 1 : 0;
        }

        return digits;
    }
}
