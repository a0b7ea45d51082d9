using OfficeKi.Privacy.Numbers;
using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.German;

/// <summary>German pension insurance number (Versicherungsnummer).</summary>
/// <remarks>
/// Source: § 147 SGB VI and § 2-4 VKVV: area, date of birth (day may be raised by 50), letter, serial, check digit from weighted digit sums.
/// Worked example: 15 070649 C 103. One random number in ten passes the check digit.
/// </remarks>
internal sealed class SocialSecurityRecognizer : IRecognizer
{
    private const int Length = 12;

    private static readonly WordMap Context = Words.Map(
        "rentenversicherungsnummer sozialversicherungsnummer versicherungsnummer sozialversicherungsnr rentenversicherung rvnr svnr sv rv versicherungsnr sozialversicherungsausweis");

    public string Id => "social-security";

    public Anchors Anchors { get; } = new() { Digits = true };

    public void Examine(ScanText text, int at, FindingCollector found)
    {
        var first = text[at];
        if (first.Length is < 2 or > 8 || !HasLetterBehind(text, at) || CharacterKinds.IsLetterOrDigit(text.At(first.Start - 1)))
        {
            return;
        }

        Span<char> characters = stackalloc char[Length];
        if (GroupedNumber.Read(text, first.Start, characters, out var end) < Length
            || CharacterKinds.IsLetterOrDigit(text.At(end)) || !HasShape(characters))
        {
            return;
        }

        if (IsValid(characters))
        {
            found.Add(PersonalData.SocialSecurity, first.Start, end, Confidence.High, Evidence.Checksum);
        }
        else if (text.HasBefore(at, Context, 5))
        {
            found.Add(PersonalData.SocialSecurity, first.Start, end, Confidence.Medium, Evidence.Context);
        }
    }

    // A look at the tokens before any character is read: eight digits, then a letter.
    private static bool HasLetterBehind(ScanText text, int at)
    {
        var digits = 0;
        for (var token = at; digits < 8 && token < at + 12; token++)
        {
            digits += text[token].IsDigits ? text[token].Length : 0;
            if (digits == 8)
            {
                return text[token + 1] is { IsWord: true, Length: 1 } || (text.IsMark(token + 1, '-') && text[token + 2] is { IsWord: true, Length: 1 });
            }

            if (text[token].IsWord)
            {
                return false;
            }
        }

        return false;
    }

    private static bool HasShape(ReadOnlySpan<char> c) =>
        char.IsAsciiLetter(c[8]) && c[..8].IndexOfAnyExceptInRange('0', '9') < 0 && c[9..].IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsValid(ReadOnlySpan<char> c)
    {
        var day = Pair(c, 2);
        if (day is not ((>= 1 and <= 31) or (>= 51 and <= 81)) || Pair(c, 4) is < 1 or > 12)
        {
            return false;
        }

        var letter = c[8] - 'A' + 1;
        Span<char> digits = stackalloc char[Length];
        c[..8].CopyTo(digits);
        (digits[8], digits[9]) = ((char)('0' + (letter / 10)), (char)('0' + (letter % 10)));
        c[9..11].CopyTo(digits[10..]);
        return DigitSums.Of(digits, [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]) == c[11] - '0';
    }

    private static int Pair(ReadOnlySpan<char> c, int at) => ((c[at] - '0') * 10) + c[at + 1] - '0';
}
