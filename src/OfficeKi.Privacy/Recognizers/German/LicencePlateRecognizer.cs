using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.German;

/// <summary>German licence plate.</summary>
/// <remarks>
/// Source: § 9 and Annex 4 FZV: district code, one or two letters, one to four digits without leading zero, at most eight characters, E or H at the end.
/// Without a hyphen behind the code ("KO AB 123") it looks like a legal citation and needs a word such as Kennzeichen near it.
/// Right behind "Kennzeichen" or the word for a vehicle any group of capitals and digits is one: plates of other countries.
/// </remarks>
internal sealed class LicencePlateRecognizer : IRecognizer
{
    private static readonly WordMap Context = Words.Map(
        "kennzeichen kfz pkw lkw fahrzeug fahrzeugs fahrzeuge auto wagen halter halterin amtlich amtliche amtlichen amtlichem motorrad anhänger zulassung abgemeldet abgeschleppt " +
        "geparkt parkte nummernschild falschparker krad transporter fahrer fahrerin sattelzug sattelschlepper kastenwagen wohnmobil roller dienstwagen oldtimer bus");

    private static readonly WordMap Vehicles = Words.Map(
        "kennzeichen nummernschild pkw lkw fahrzeug auto wagen motorrad anhänger sattelzug sattelschlepper transporter kastenwagen wohnmobil krad roller dienstwagen bus");

    private static readonly WordMap Between = Words.Map("lautet ist mit dem kennzeichen das amtliche amtlichen");

    public string Id => "licence-plate";

    public Anchors Anchors { get; } = new() { Digits = true };

    public void Examine(ScanText text, int at, FindingCollector found)
    {
        var digits = text[at];
        var letters = at - 1;
        if (digits.Length > 4 || text.At(digits.Start) == '0')
        {
            return;
        }

        if (text.IsMark(letters, '-') && text[at].Gap == Gap.Glued)
        {
            letters--;
        }

        var codeAt = letters - 1;
        var isHyphenated = text.IsMark(codeAt, '-') || text.IsMark(codeAt, ':');
        codeAt -= isHyphenated ? 1 : 0;
        if (!IsUpper(text[letters], 2) || !IsUpper(text[codeAt], 3) || digits.StartsLine || text[letters].StartsLine
            || text[codeAt].Length + text[letters].Length + digits.Length > 8
            || CharacterKinds.IsLetterOrDigit(text.At(text[codeAt].Start - 1)) || !DistrictCodes.Contains(text.Span(codeAt)))
        {
            AddNamed(text, at, found);
            return;
        }

        var end = EndOf(text, at);
        var isNamed = text.HasBefore(codeAt, Context, 8) || text.HasAfter(at, Context, 4);
        var isTight = isHyphenated && text[letters].Gap == Gap.Glued && text[codeAt + 1].Gap == Gap.Glued && text.At(text[codeAt].Start - 1) is not ('-' or '/');
        // "KO AB 123": nobody cites like this; "X B 79" is how courts do.
        var isLong = text[codeAt].Length >= 2 && text[letters].Length == 2 && digits.Length >= 2 && digits.Gap <= Gap.Blank && text[letters].Gap <= Gap.Blank;
        if (end > 0 && (isNamed || isTight || isLong))
        {
            found.Add(PersonalData.LicencePlate, text[codeAt].Start, end, isNamed ? Confidence.High : Confidence.Medium, isNamed ? Evidence.Context : Evidence.List);
        }
    }

    // "Sattelzug FKR 8M42", "Kennzeichen WB-TUS 1"
    private static void AddNamed(ScanText text, int at, FindingCollector found)
    {
        if (text[at - 1] is not { IsWord: true, Case: LetterCase.Upper } && !text.IsMark(at - 1, '-'))
        {
            return;
        }

        var first = at;
        while (first > at - 6 && !text[first].StartsLine && text[first].Gap <= Gap.Blank
            && (text[first - 1].IsDigits || text[first - 1] is { IsWord: true, Case: LetterCase.Upper, Length: <= 5 } || (text.IsMark(first - 1, '-') && text[first].Gap == Gap.Glued)))
        {
            first--;
        }

        var last = at;
        while (last < at + 4 && text[last + 1].Gap <= Gap.Blank && (text[last + 1] is { IsDigits: true, Length: <= 4 } or { IsWord: true, Case: LetterCase.Upper, Length: <= 3 } || (text.IsMark(last + 1, '-') && text[last + 1].Gap == Gap.Glued)))
        {
            last++;
        }

        var before = first - 1;
        while (before > first - 5 && (text.IsMark(before, ':') || text.IsMark(before, '(') || text.IsIn(before, Between)) && !text.IsIn(before, Vehicles))
        {
            before--;
        }

        var length = text[last].End - text[first].Start;
        if (text.IsIn(before, Vehicles) && first < at && text[first].IsWord && !text[last].IsMark('-') && length is >= 5 and <= 11 && !text[first].StartsParagraph)
        {
            found.Add(PersonalData.LicencePlate, text[first].Start, text[last].End, Confidence.Medium, Evidence.Context);
        }
    }

    private static bool IsUpper(in Token token, int longest) => token is { IsWord: true, Case: LetterCase.Upper } && token.Length <= longest;

    // E (electric) or H (historic), then nothing glued; a season "04-10" is part of the plate.
    private static int EndOf(ScanText text, int at)
    {
        var next = text[at + 1];
        if (next.IsWord && next.Gap == Gap.Glued)
        {
            return next.Length == 1 && text.At(next.Start) is 'E' or 'H' ? next.End : 0;
        }

        if ((next.IsMark('/') || next.IsMark('-')) && next.Gap == Gap.Glued && text[at + 2].Gap == Gap.Glued)
        {
            return 0;
        }

        if (next is { IsWord: true, Length: 1, Gap: Gap.Blank } && text.At(next.Start) is 'E' or 'H' && !text.IsMark(at + 2, '.'))
        {
            return next.End;
        }

        var isSeason = next is { IsDigits: true, Length: 2 } && text.IsMark(at + 2, '-') && text[at + 3] is { IsDigits: true, Length: 2 };
        return isSeason ? text[at + 3].End : text[at].End;
    }
}
