using OfficeKi.Privacy.Numbers;
using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers;

/// <summary>Payment card number of 13 to 19 digits.</summary>
/// <remarks>
/// Source: ISO/IEC 7812-1 (issuer ranges, Luhn). Worked example: 4111 1111 1111 1111.
/// One random number in ten passes Luhn, so the issuer range and the length must fit too.
/// </remarks>
internal sealed class CreditCardRecognizer : IRecognizer
{
    private const int Shortest = 13;
    private const int Longest = 19;

    public string Id => "credit-card";

    public Anchors Anchors { get; } = new() { Digits = true };

    public void Examine(ScanText text, int at, FindingCollector found)
    {
        var first = text[at];
        if (first.Length is < 4 or > Longest || text.At(first.Start) is < '2' or > '6' || ContinuesNumber(text, at) || !GroupedNumber.HasGroups(text, at, Shortest, Longest))
        {
            return;
        }

        Span<char> digits = stackalloc char[Longest + 1];
        var read = GroupedNumber.Read(text, first.Start, digits, out _);
        if (read < Shortest)
        {
            return;
        }

        foreach (var length in LengthsOf(digits))
        {
            if (length <= read && digits[..length].IndexOfAnyExceptInRange('0', '9') < 0 && DigitSums.IsLuhn(digits[..length]))
            {
                GroupedNumber.Read(text, first.Start, digits[..length], out var end);
                if (EndsNumber(text, end))
                {
                    found.Add(PersonalData.CreditCard, first.Start, end, Confidence.High, Evidence.Checksum);
                    return;
                }
            }
        }
    }

    private static bool ContinuesNumber(ScanText text, int at) => text[at - 1] switch
    {
        { IsDigits: true } => !text[at].StartsLine && (text[at].Gap & Gap.Wide) == 0,
        { IsWord: true } => text[at].Gap == Gap.Glued,
        { Kind: TokenKind.Mark, Hash: '-' or '/' or '.' or ',' or '+' } => text[at].Gap == Gap.Glued,
        _ => false,
    };

    // An expiry date "12/27" may follow, another group of digits may not.
    private static bool EndsNumber(ScanText text, int end)
    {
        var next = text.TokenAt(end);
        var isExpiry = text[next].Length <= 2 && text.IsMark(next + 1, '/');
        return !CharacterKinds.IsLetterOrDigit(text.At(end)) && (!text[next].IsDigits || text[next].StartsLine || (text[next].Gap & Gap.Wide) != 0 || isExpiry);
    }

    private static ReadOnlySpan<int> LengthsOf(ReadOnlySpan<char> digits)
    {
        var four = ((digits[0] - '0') * 1000) + ((digits[1] - '0') * 100) + ((digits[2] - '0') * 10) + digits[3] - '0';
        return four switch
        {
            >= 4000 and <= 4999 => [16, 13, 19],
            (>= 5100 and <= 5599) or (>= 2221 and <= 2720) => [16],
            (>= 3400 and <= 3499) or (>= 3700 and <= 3799) => [15],
            (>= 3000 and <= 3059) or (>= 3600 and <= 3699) or (>= 3800 and <= 3999) => [14, 16],
            6011 or (>= 6440 and <= 6599) or (>= 6221 and <= 6229) or (>= 3528 and <= 3589) => [16, 19],
            (>= 5000 and <= 5099) or (>= 5600 and <= 5899) or (>= 6300 and <= 6399) or (>= 6700 and <= 6799) => [16, 19, 18, 17],
            _ => [],
        };
    }
}
