using System.Net;
using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers;

/// <summary>IP address, version 4 or 6, and hardware (MAC) address.</summary>
/// <remarks>
/// Source: RFC 791, RFC 4291, IEEE 802. Four small numbers with dots are mostly an outline number ("Ziffer 3.1.2.4"), so version 4 needs a number of three digits
/// or a word such as IP or Server before it.
/// </remarks>
internal sealed class IpAddressRecognizer : IRecognizer
{
    private const int Longest = 45;

    private static readonly WordMap Context = Words.Map("ip ipv4 adresse ipadresse server host hostname client gateway dns router proxy netz subnetz rechner");

    private static readonly WordMap Outline = Words.Map("version v nummer nr ziffer abschnitt kapitel punkt anlage build release teil");

    public string Id => "ip-address";

    public Anchors Anchors { get; } = new() { Digits = true, Marks = ":" };

    public void Examine(ScanText text, int at, FindingCollector found)
    {
        if (text[at].IsDigits)
        {
            ExamineFour(text, at, found);
        }
        else if (text[at].Gap == Gap.Glued || text.At(text[at].End) == ':')
        {
            ExamineHexadecimal(text, at, found);
        }
    }

    private static void ExamineFour(ScanText text, int at, FindingCollector found)
    {
        var hasThree = text[at].Length == 3;
        if (text[at].Length > 3 || !text.IsMark(at + 1, '.') || text[at + 1].Gap != Gap.Glued || (text[at].Gap == Gap.Glued && text.At(text[at].Start - 1) is '.'))
        {
            return;
        }

        for (var part = 0; part < 4; part++)
        {
            var token = at + (2 * part);
            if (text[token] is not { IsDigits: true, Length: <= 3 } || (part > 0 && (text[token].Gap != Gap.Glued || !text.IsMark(token - 1, '.')))
                || int.Parse(text.Span(token), provider: null) > 255)
            {
                return;
            }

            hasThree |= text[token].Length == 3;
        }

        var end = text[at + 6].End;
        var goesOn = CharacterKinds.IsLetterOrDigit(text.At(end)) || (text.At(end) == '.' && CharacterKinds.IsDigit(text.At(end + 1)));
        if (!goesOn && !text.HasBefore(at, Outline, 2) && (hasThree || text.HasBefore(at, Context, 5)))
        {
            found.Add(PersonalData.IpAddress, text[at].Start, end, Confidence.Medium, Evidence.Shape);
        }
    }

    private static void ExamineHexadecimal(ScanText text, int at, FindingCollector found)
    {
        var (start, end) = (text[at].Start, text[at].End);
        while (text[at].Start - start < Longest && IsPart(text.At(start - 1)))
        {
            start--;
        }

        while (end - start < Longest && IsPart(text.At(end)))
        {
            end++;
        }

        found.SleepUntil(end);
        var address = text.Characters[start..end];
        var colons = address.Count(':');

        // Only the first colon of an address looks further.
        if (colons < 2 || address.IndexOf(':') != text[at].Start - start || !GroupedNumber.StandsAlone(text, start, end))
        {
            return;
        }

        if (IsHardwareAddress(address, colons))
        {
            found.Add(PersonalData.IpAddress, start, end, Confidence.Medium, Evidence.Shape, "mac-address");
        }
        else if ((colons == 7 || address.IndexOf("::", StringComparison.Ordinal) >= 0) && address.Length > 3 && IPAddress.TryParse(address, out _))
        {
            found.Add(PersonalData.IpAddress, start, end, Confidence.High, Evidence.Shape);
        }
    }

    private static bool IsHardwareAddress(ReadOnlySpan<char> address, int colons)
    {
        if (colons != 5 || address.Length != 17)
        {
            return false;
        }

        for (var i = 2; i < address.Length; i += 3)
        {
            if (address[i] != ':')
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPart(char c) => char.IsAsciiHexDigit(c) || c == ':';
}
