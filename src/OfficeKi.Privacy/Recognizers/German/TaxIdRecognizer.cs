using OfficeKi.Privacy.Numbers;
using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.German;

/// <summary>German tax identification number (steuerliche Identifikationsnummer).</summary>
/// <remarks>
/// Source: § 139b AO and the published structure: eleven digits, no leading zero, among the first ten exactly one digit twice or three times and all others at most once;
/// check digit by ISO/IEC 7064 MOD 11,10. Worked example: 86095742719. Of random eleven-digit numbers 0.4 per cent pass.
/// Three equal digits in a row are not issued; they are found with medium confidence.
/// </remarks>
internal sealed class TaxIdRecognizer : IRecognizer
{
    private const int Length = 11;

    private static readonly WordMap Context = Words.Map("steuer steuerid steueridnr idnr steueridentifikationsnummer identifikationsnummer tin stid");

    public string Id => "tax-id";

    public Anchors Anchors { get; } = new() { Digits = true };

    public void Examine(ScanText text, int at, FindingCollector found)
    {
        var first = text[at];
        var isInRow = first.Length == 1 && text[at - 1].IsDigits;
        if (isInRow || !GroupedNumber.HasGroups(text, at, Length, Length) || text.At(first.Start) == '0' || CharacterKinds.IsLetterOrDigit(text.At(first.Start - 1)))
        {
            return;
        }

        Span<char> digits = stackalloc char[Length];
        if (GroupedNumber.Read(text, first.Start, digits, out var end) < Length
            || digits.IndexOfAnyExceptInRange('0', '9') >= 0 || CharacterKinds.IsLetterOrDigit(text.At(end)))
        {
            return;
        }

        if (HasIssuedPattern(digits, out var hasRun) && Iso7064.IsMod1110(digits))
        {
            found.Add(PersonalData.TaxId, first.Start, end, hasRun ? Confidence.Medium : Confidence.High, Evidence.Checksum);
        }
        else if (text.HasBefore(at, Context, 5) && !text.Characters[first.Start..end].Contains('/'))
        {
            found.Add(PersonalData.TaxId, first.Start, end, Confidence.Medium, Evidence.Context);
        }
    }

    private static bool HasIssuedPattern(ReadOnlySpan<char> digits, out bool hasRun)
    {
        Span<int> counts = stackalloc int[10];
        hasRun = false;
        for (var i = 0; i < Length - 1; i++)
        {
            counts[digits[i] - '0']++;
            hasRun |= i >= 2 && digits[i] == digits[i - 1] && digits[i] == digits[i - 2];
        }

        var repeated = 0;
        foreach (var count in counts)
        {
            if (count > 3)
            {
                return false;
            }

            repeated += count > 1 ? 1 : 0;
        }

        return repeated == 1;
    }
}
