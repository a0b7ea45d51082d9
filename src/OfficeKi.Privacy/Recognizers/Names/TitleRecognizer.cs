using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.Names;

/// <summary>A name behind an academic title: Dr. med. Jonas Schwach, Prof. Leitner.</summary>
internal sealed class TitleRecognizer : IRecognizer
{
    public string Id => "person-title";

    public Anchors Anchors { get; } = new() { Words = Titles.Openers };

    public void Examine(ScanText text, int at, FindingCollector found)
    {
        var needsDot = text[at].Length <= 5;
        if (text[at].Case == LetterCase.Lower || (needsDot && !text.IsMark(at + 1, '.') && text[at].Case != LetterCase.Upper && !text.IsWord(at, "dr") && !text.IsWord(at, "prof")))
        {
            return;
        }

        var next = Titles.Skip(text, at, alsoOffices: false);
        if (next == at)
        {
            next = at + 1;
        }

        if (!text[next].StartsParagraph && text.At(text[next].Start - 1) != '-')
        {
            PersonFinding.Add(text, NameReader.ReadWrapped(text, next, 3, NameTrust.Full), Confidence.High, Evidence.Context, found);
        }
    }
}
