using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.German;

/// <summary>German licence plate.</summary>
/// <remarks>
/// Source: § 9 and Annex 4 FZV: district code, one or two letters, one to four digits without leading zero, at most eight characters, E or H at the end.
/// Without a hyphen behind the code ("KO AB 123") it looks like a legal citation and needs a word such as Kennzeichen near it.
/// </remarks>
internal sealed class LicencePlateRecognizer : IRecognizer
{
    private static readonly WordMap Context = Words.Map(
        "kennzeichen kfz pkw lkw fahrzeug fahrzeugs fahrzeuge auto wagen halter halterin amtlich amtliche amtlichen amtlichem motorrad anhänger zulassung abgemeldet abgeschleppt " +
        "geparkt parkte nummernschild falschparker krad transporter fahrer fahrerin");

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
            return;
        }

        var end = EndOf(text, at);
        var isNamed = text.HasBefore(codeAt, Context, 8) || text.HasAfter(at, Context, 4);
        var isTight = isHyphenated && text[letters].Gap == Gap.Glued && text[codeAt + 1].Gap == Gap.Glued && text.At(text[codeAt].Start - 1) is not ('-' or '/');
        if (end > 0 && (isNamed || isTight))
        {
            found.Add(PersonalData.LicencePlate, text[codeAt].Start, end, isNamed ? Confidence.High : Confidence.Medium, isNamed ? Evidence.Context : Evidence.List);
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

        if (next.IsMark('/') && next.Gap == Gap.Glued)
        {
            return 0;
        }

        var isSeason = next is { IsDigits: true, Length: 2 } && text.IsMark(at + 2, '-') && text[at + 3] is { IsDigits: true, Length: 2 };
        return isSeason ? text[at + 3].End : text[at].End;
    }
}
