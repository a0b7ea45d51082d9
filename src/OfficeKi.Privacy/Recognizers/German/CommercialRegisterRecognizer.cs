using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.German;

/// <summary>Entry in a German register of companies, cooperatives, partnerships or associations.</summary>
/// <remarks>Source: §§ 8 ff. HGB, § 10 GenG, § 4 PartGG, § 55 BGB: register letters and number. VR, PR and GnR need the register court or the word Register near them.</remarks>
internal sealed class CommercialRegisterRecognizer : IRecognizer
{
    private static readonly WordMap Context = Words.Map("verein vereins vrnummer amtsgericht registergericht register vereinsregister handelsregister partnerschaftsregister genossenschaftsregister");

    public string Id => "commercial-register";

    public Anchors Anchors { get; } = new() { Words = ["hra", "hrb", "gnr", "vr", "pr", "hr"] };

    public void Examine(ScanText text, int at, FindingCollector found)
    {
        // "HR B 10447"
        var isSplit = text.IsWord(at, "hr") && (text.IsWord(at + 1, "a") || text.IsWord(at + 1, "b")) && text[at + 1] is { Case: LetterCase.Upper, Gap: Gap.Blank };
        if (text.IsWord(at, "hr") && !isSplit)
        {
            return;
        }

        var first = at;
        at += isSplit ? 1 : 0;
        var number = text.IsMark(at + 1, '-') || text.IsMark(at + 1, ':') ? at + 2 : at + 1;
        while (text.IsWord(number, "nr") || text.IsMark(number, '.'))
        {
            number++;
        }

        if (text[number] is not { IsDigits: true, Length: <= 6 } || number > at + 4 || text[number].StartsParagraph)
        {
            return;
        }

        var isClear = isSplit || text.IsWord(at, "hra") || text.IsWord(at, "hrb") || text.IsWord(at, "gnr");
        if (text[first].Case != LetterCase.Lower && (isClear || text.HasBefore(first, Context, 8)))
        {
            found.Add(PersonalData.CommercialRegister, text[first].Start, EndOf(text, number), Confidence.Medium, isClear ? Evidence.Shape : Evidence.Context);
        }
    }

    // "HRA 703 118", "HRB 77104 B", "HRB 4410 BV": groups of digits, and the letters of a court that was merged into another.
    private static int EndOf(ScanText text, int number)
    {
        while (text[number + 1] is { IsDigits: true, Length: 3, Gap: Gap.Blank } && text[number].Length <= 3)
        {
            number++;
        }

        var suffix = text[number + 1];
        return suffix is { IsWord: true, Case: LetterCase.Upper, Length: <= 2, Gap: <= Gap.Blank } && !text.IsWord(number + 1, "ag") ? suffix.End : text[number].End;
    }
}
