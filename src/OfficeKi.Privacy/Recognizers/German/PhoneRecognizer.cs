using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.German;

/// <summary>Telephone or fax number, German or international.</summary>
/// <remarks>
/// Source: ITU-T E.123 and E.164 (at most 15 digits), DIN 5008 and the older print forms with slash, brackets and "(0)".
/// Numbers of an extension only ("129-1234") need a word such as Telefon or Durchwahl before them. Does not check that an area code exists.
/// </remarks>
internal sealed class PhoneRecognizer : IRecognizer
{
    private const int MostDigits = 15;
    private const int Reach = 40;

    private static readonly string[] Named =
    [
        "tel", "telefon", "telefonnummer", "telefonnr", "telefax", "telefaxnummer", "fax", "faxnummer", "fon", "phone", "mobil", "mobilnummer", "mobiltelefon", "mobile", "handy",
        "handynummer", "rufnummer", "durchwahl", "dw", "nebenstelle", "apparat", "hotline", "rückruf", "rückrufnummer", "telefonisch", "festnetz", "privatnummer", "whatsapp",
        "cell", "hausapparat", "app", "zentrale", "diensthandy", "telefonzentrale", "servicenummer", "ruf", "pforte", "sekretariat", "telekopie",
    ];

    private static readonly WordMap Extension = Words.Map("durchwahl dw nebenstelle apparat app hausapparat");

    private static readonly WordMap Numbered = Words.Map("nr nummer protokoll charge az aktenzeichen artikel bestellung rechnung konto blz kto");

    private static readonly WordMap Glue = Words.Map("nr nummer dienstlich privat unter der lautet ist erreichbar die dem mobil fax ext o oder und zentrale");

    public string Id => "phone";

    public Anchors Anchors { get; } = new() { Digits = true, Words = Named };

    public void Examine(ScanText text, int at, FindingCollector found)
    {
        if (text[at].IsWord)
        {
            ExamineNamed(text, at, found);
        }
        else if (text[at].Gap == Gap.Glued && text.At(text[at].Start - 1) == '+')
        {
            AddNumber(text, text[at].Start - 1, 7, Confidence.High, found);
        }
        else if (text.At(text[at].Start) == '0')
        {
            ExamineAreaCode(text, at, found);
        }
    }

    private static void ExamineAreaCode(ScanText text, int at, FindingCollector found)
    {
        var code = text[at];
        var before = text.At(code.Start - 1);
        if (CharacterKinds.IsLetterOrDigit(before) || (before is '.' or ',' or '-' or '/' or '_' && code.Gap == Gap.Glued && CharacterKinds.IsLetterOrDigit(text.At(code.Start - 2))))
        {
            return;
        }

        var start = before == '(' ? code.Start - 1 : code.Start;
        if (code.Length >= 7)
        {
            // In one piece only mobile and international numbers are sure.
            var digits = text.Span(at);
            if (digits.Length is >= 10 and <= 14 && (digits[..2] is "00" || (digits[1] == '1' && digits[2] is '5' or '6' or '7')))
            {
                AddNumber(text, start, 10, Confidence.High, found);
            }
            else if (digits.Length is >= 9 and <= 12 && digits[1] != '0')
            {
                AddNumber(text, start, 9, Confidence.Low, found);
            }
        }
        else if ((code.Length >= 3 || text.IsMark(at + 1, '(')) && !text.HasBefore(at, Numbered, 2))
        {
            AddNumber(text, start, 7, Confidence.Medium, found);
        }
    }

    // "Tel.-Nr.: 129-1234", "Durchwahl 1234", "telefonisch unter der Nummer …"
    private static void ExamineNamed(ScanText text, int at, FindingCollector found)
    {
        var isExtension = text.IsIn(at, Extension);
        for (var next = at + 1; next <= at + 8 && !text[next].StartsParagraph; next++)
        {
            var token = text[next];
            if (token.IsDigits || (token.IsMark('+') && text[next + 1].IsDigits) || (token.IsMark('(') && (text[next + 1].IsDigits || text.IsMark(next + 1, '+'))))
            {
                AddNumber(text, token.Start, isExtension ? 2 : 5, Confidence.High, found, isNamed: true);
                return;
            }

            if (!token.IsMark('.') && !token.IsMark(':') && !token.IsMark('-') && !token.IsMark('/') && !token.IsMark('(') && !token.IsMark(')') && !text.IsIn(next, Glue))
            {
                return;
            }
        }
    }

    private static void AddNumber(ScanText text, int start, int fewest, Confidence confidence, FindingCollector found, bool isNamed = false)
    {
        var (digits, groups, end) = (0, 0, start);
        for (var at = start; at < start + Reach && digits <= MostDigits;)
        {
            var c = text.At(at);
            if (text.Characters[at..].StartsWith("(0)", StringComparison.Ordinal))
            {
                at += 3;
                continue;
            }

            if (CharacterKinds.IsDigit(c))
            {
                groups += CharacterKinds.IsDigit(text.At(at - 1)) && at > start ? 0 : 1;
                digits++;
                end = ++at;
                continue;
            }

            var next = SkipSeparator(text, at, isNamed);
            if (next == at && at != start)
            {
                break;
            }

            at = Math.Max(next, at + 1);
        }

        end = isNamed ? BehindSecondExtension(text, end) : end;
        if (digits >= fewest && digits <= MostDigits && !CharacterKinds.IsLetterOrDigit(text.At(end)) && !LooksLikeDate(text, start, end))
        {
            found.Add(PersonalData.Phone, start, end, confidence, isNamed ? Evidence.Context : Evidence.Shape);
            found.SleepUntil(end);
        }
    }

    // "030 110-2612 o. 2522", "129-1234 oder -1235"
    private static int BehindSecondExtension(ScanText text, int end)
    {
        var next = text.TokenAt(end);
        if (!text.IsWord(next, "o") && !text.IsWord(next, "oder") && !text.IsWord(next, "u") && !text.IsWord(next, "und") && !text.IsWord(next, "bis"))
        {
            return end;
        }

        next += text.IsMark(next + 1, '.') ? 2 : 1;
        next += text.IsMark(next, '-') ? 1 : 0;
        return text[next] is { IsDigits: true, Length: >= 2 } && !text[next].StartsLine ? text[next].End : end;
    }

    private static int SkipSeparator(ScanText text, int at, bool isNamed)
    {
        var (next, strong) = (at, 0);
        for (; next < at + 4; next++)
        {
            var c = text.At(next);
            var isStrong = c is '/' or '-' or '(' or ')' or '\\' || (isNamed && c == '.');
            if (c != ' ' && !isStrong)
            {
                break;
            }

            strong += isStrong ? 1 : 0;
        }

        // Two blanks or more are a column border unless a dash or a slash stands in them.
        var isJoined = CharacterKinds.IsDigit(text.At(next)) && (strong > 0 || next - at == 1) && strong <= 3;
        return isJoined ? next : at;
    }

    // 01/02/2026 or 2026-01-02 behind "Fax vom".
    private static bool LooksLikeDate(ScanText text, int start, int end)
    {
        var span = text.Characters[start..end];
        return (span.Length is >= 8 and <= 10 && span.Count('/') == 2 && !span.Contains(' ')) || (span.Length <= 10 && span.Count('.') == 2);
    }
}
