using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.German;

/// <summary>File reference of a court or public prosecutor.</summary>
/// <remarks>Source: register letters of the Aktenordnung: chamber, register letters, number and year, for example 5 K 1234/25 or IX ZR 12/20. Published decisions look the same.</remarks>
internal sealed class CourtReferenceRecognizer : IRecognizer
{
    private static readonly WordMap Registers = Words.Map(
        "a ar ars as az b bv bvr bvl bvf bve bvq c ca cs d ds e f fh g ga gs h hk hko k kap kls ks l la lb ls m n nb o oh oj owi p qs r re s sa sb sch so ss t ta tabv u uf ufh " +
        "uh va vg vr vs w wf wlw ws wx x xi xii xvii y za zb zr zu js ujs gjs bgs str stb arz azr abr azb azn kr ka al ay ba cn ce ni ap av er wp vk verg ant pvl pb bn vr kart rj ob");

    public string Id => "court-reference";

    public Anchors Anchors { get; } = new() { Marks = "/" };

    public void Examine(ScanText text, int at, FindingCollector found)
    {
        var (number, year) = (at - 1, at + 1);
        if (text[at].Gap != Gap.Glued || text[number] is not { IsDigits: true, Length: <= 7 } || text[year] is not { IsDigits: true, Length: 2 or 4, Gap: Gap.Glued })
        {
            return;
        }

        var register = number - 1;
        if (text.IsMark(register, ')') && text[register - 1].IsWord && text.IsMark(register - 2, '('))
        {
            register -= 3;
        }

        var chamber = register - 1;
        if (text.IsIn(register, Registers) && text[register].IsCapitalWord && text[number].Gap == Gap.Blank && !text[register].StartsLine
            && (text[chamber] is { IsDigits: true, Length: <= 4 } || IsRoman(text.Span(chamber))))
        {
            found.Add(PersonalData.CaseNumber, text[chamber].Start, EndOf(text, year), Confidence.Medium, Evidence.Shape);
        }
    }

    // The court may follow: 5 K 1234/25.KO
    private static int EndOf(ScanText text, int year) =>
        text.IsMark(year + 1, '.') && text[year + 2] is { IsWord: true, Case: LetterCase.Upper, Length: <= 3, Gap: Gap.Glued } ? text[year + 2].End : text[year].End;

    private static bool IsRoman(ReadOnlySpan<char> word) => word.Length is >= 1 and <= 5 && word.IndexOfAnyExcept("IVX") < 0;
}
