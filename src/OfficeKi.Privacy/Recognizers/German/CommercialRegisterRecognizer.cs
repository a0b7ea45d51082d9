using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.German;

/// <summary>Entry in a German register of companies, cooperatives, partnerships or associations.</summary>
/// <remarks>Source: §§ 8 ff. HGB, § 10 GenG, § 4 PartGG, § 55 BGB: register letters and number. VR, PR and GnR need the register court or the word Register near them.</remarks>
internal sealed class CommercialRegisterRecognizer : IRecognizer
{
    private static readonly WordMap Context = Words.Map("amtsgericht registergericht register vereinsregister handelsregister partnerschaftsregister genossenschaftsregister");

    public string Id => "commercial-register";

    public Anchors Anchors { get; } = new() { Words = ["hra", "hrb", "gnr", "vr", "pr"] };

    public void Examine(ScanText text, int at, FindingCollector found)
    {
        var number = text.IsMark(at + 1, '-') || text.IsMark(at + 1, ':') ? at + 2 : at + 1;
        while (text.IsWord(number, "nr") || text.IsMark(number, '.'))
        {
            number++;
        }

        if (text[number] is not { IsDigits: true, Length: <= 6 } || number > at + 4 || text[number].StartsParagraph)
        {
            return;
        }

        var isClear = text.IsWord(at, "hra") || text.IsWord(at, "hrb");
        if (text[at].Case != LetterCase.Lower && (isClear || text.HasBefore(at, Context, 8)))
        {
            found.Add(PersonalData.CommercialRegister, text[at].Start, text[number].End, Confidence.Medium, isClear ? Evidence.Shape : Evidence.Context);
        }
    }
}
