using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.German;

/// <summary>Postcode and town: 56068 Koblenz, D-56068 Koblenz, A-9020 Klagenfurt.</summary>
internal static class PostcodeTown
{
    private static readonly WordMap Counted = Words.Map(
        "euro eur einwohner einwohnerinnen bürger bürgerinnen menschen personen haushalte stimmen exemplare quadratmeter tonnen kilometer meter stück teilnehmer besucher " +
        "kinder schüler beschäftigte mitarbeiter wahlberechtigte unterschriften kilowattstunden kwh liter seiten zeichen wörter fahrzeuge fälle anträge " +
        "wohnungen arbeitsplätze kubikmeter hektar dollar franken mark prozent jahre stunden gäste zuschauer bäume unternehmen betriebe");

    private static readonly WordMap Particles = Words.Map("am an der im in bei vor ob und a i o b d auf den dem zu");

    /// <returns>Offset of the country prefix or the postcode, or -1 when the digits are no postcode.</returns>
    public static int StartOf(ScanText text, int at)
    {
        var digits = text.Span(at);
        var hasCountry = text.IsMark(at - 1, '-') && text[at].Gap == Gap.Glued && text[at - 1].Gap == Gap.Glued
            && text[at - 2] is { IsWord: true, Case: LetterCase.Upper, Length: <= 2 };
        if (hasCountry)
        {
            return text[at - 2].Start;
        }

        return digits.Length == 5 && digits is not "00000" && digits[..2] is not "00" && text[at].Gap != Gap.Glued ? text[at].Start : -1;
    }

    /// <returns>Offset behind the town, or 0 when none follows.</returns>
    public static int EndOf(ScanText text, int postcode)
    {
        var town = postcode + 1;
        if (!text[town].IsCapitalWord || text[town].Length < 2 || text[town].Gap != Gap.Blank && text[town].Gap != (Gap.Blank | Gap.Wide) || text.IsIn(town, Counted))
        {
            return 0;
        }

        var end = text[town].End;
        for (var i = town + 1; i < town + 8 && !text[i].StartsLine; i++)
        {
            if (text.IsMark(i, '-') && text[i].Gap == Gap.Glued && text[i + 1] is { IsCapitalWord: true, Gap: Gap.Glued })
            {
                end = text[++i].End;
            }
            else if (IsTownBegin(text, i - 1) && text[i].IsCapitalWord)
            {
                end = text[i].End;
            }
            else if (text.IsIn(i, Particles) && HasNameAfter(text, i, out var last))
            {
                i = last;
                end = text[last].End;
            }
            else if (!(text.IsMark(i, '.') && IsTownBegin(text, i - 1)))
            {
                break;
            }
        }

        return end;
    }

    /// <returns>Offset behind a postcode and town that follow behind a comma or on the next line, or 0.</returns>
    public static int EndAfter(ScanText text, int next)
    {
        var at = text.IsMark(next, ',') || text.IsMark(next, '|') || text.IsMark(next, '·') || text.IsMark(next, ';') || text.IsMark(next, '-') ? next + 1 : next;
        if (text[at] is { IsWord: true, Case: LetterCase.Upper, Length: <= 2 } && text.IsMark(at + 1, '-'))
        {
            at += 2;
        }

        if (IsForeignForm(text, at, out var last))
        {
            // A second word of the town when nothing else is on the line: "Krosno Odrzańskie".
            var end = EndOf(text, last);
            var second = text.TokenAt(end);
            return end > 0 && text[second] is { IsCapitalWord: true, Gap: Gap.Blank } && text.EndsLine(second) ? text[second].End : end;
        }

        // Four digits are a postcode of Austria or Switzerland only right behind a street.
        return text[at].IsDigits && (text[at].Length == 5 ? StartOf(text, at) >= 0 : text[at].Length == 4 && (at > next || text[at].StartsLine)) ? EndOf(text, at) : 0;
    }

    /// <returns>As <see cref="EndAfter"/>, with the place inside the house between: "Hafenstr. 210, 2. Hinterhof, 23999 Poelitz".</returns>
    public static int EndAfterAddition(ScanText text, int next)
    {
        var at = next;
        for (; at < next + 7 && !text[at].StartsParagraph; at++)
        {
            var isBorder = text.IsMark(at, ',') || text[at].StartsLine;
            if (at > next && isBorder && EndAfter(text, at) is > 0 and var end)
            {
                return end;
            }

            if (text[at].StartsLine || (!text.IsMark(at, ',') && !text.IsMark(at, '.') && !text[at].IsCapitalWord && text[at] is not { IsDigits: true, Length: <= 3 } && !text.IsWord(at, "links") && !text.IsWord(at, "rechts")))
            {
                return 0;
            }
        }

        return 0;
    }

    // 66-600 Krosno, 7411 AB Deventer
    private static bool IsForeignForm(ScanText text, int at, out int last)
    {
        var isPolish = text[at] is { IsDigits: true, Length: 2 } && text.IsMark(at + 1, '-') && text[at + 2] is { IsDigits: true, Length: 3, Gap: Gap.Glued };
        var isDutch = text[at] is { IsDigits: true, Length: 4 } && text[at + 1] is { IsWord: true, Case: LetterCase.Upper, Length: 2, Gap: Gap.Blank };
        last = isPolish ? at + 2 : at + 1;
        return isPolish || isDutch;
    }

    private static bool IsTownBegin(ScanText text, int token) =>
        text.IsWord(token, "bad") || text.IsWord(token, "st") || text.IsWord(token, "sankt") || text.IsWord(token, "groß") || text.IsWord(token, "klein")
        || text.IsWord(token, "neu") || text.IsWord(token, "alt") || text.IsMark(token, '.') || text.IsWord(token, "markt");

    // "am Rhein", "an der Lahn", "a. d. Weinstraße"
    private static bool HasNameAfter(ScanText text, int at, out int last)
    {
        for (last = at + 1; last <= at + 5 && !text[last].StartsLine; last++)
        {
            if (text[last].IsCapitalWord && text[last].Length > 1)
            {
                return true;
            }

            if (!text.IsIn(last, Particles) && !text.IsMark(last, '.'))
            {
                return false;
            }
        }

        return false;
    }
}
