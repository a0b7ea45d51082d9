using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.Names;

/// <summary>Initial and surname where a line or a list item begins, or between marks: J. Thiel, K. O. von Hausen, (D. Kowalczuk).</summary>
/// <remarks>In running text a capital letter with a full stop is mostly an abbreviation or the end of a sentence, so it is not enough there.</remarks>
internal sealed class InitialRecognizer : IRecognizer
{
    private static readonly WordMap Introducing = Words.Map("kollege kollegin kollegen dr prof ihr");

    public string Id => "person-initial";

    public Anchors Anchors { get; } = new() { Initials = true };

    public void Examine(ScanText text, int at, FindingCollector found)
    {
        if (!NameReader.IsInitial(text, at) || (text[at].Gap == Gap.Glued && text[at - 1] is not { Kind: TokenKind.Mark, Hash: '(' or '„' or '"' or '<' or '|' }))
        {
            return;
        }

        var name = NameReader.Read(text, at, 1, NameTrust.None);
        var before = text[at - 1];
        var starts = (text[at].StartsLine || (text[at].Gap & Gap.Wide) != 0) && (text.EndsLine(name.Last) || text[name.Last + 1] is { Kind: TokenKind.Mark, Hash: ',' or ';' or ')' or '/' } || (text[name.Last + 1].Gap & Gap.Wide) != 0)
            && !text.IsMark(name.Last + 1, '.');
        var after = text[name.Last + 1];
        var isEnclosed = before is { Kind: TokenKind.Mark, Hash: ',' or '(' or ':' or '„' or '"' or '–' or '-' or '/' or '|' or '<' or '>' } && text[at - 1].Gap <= Gap.Wide + 1
            && (text.EndsLine(name.Last) || after is { Kind: TokenKind.Mark, Hash: ',' or ';' or ')' or '(' or '/' or '|' or ':' or '“' or '"' or '<' or '–' or '-' });
        if (name.Exists && text[name.Last].Length >= 3 && (starts || isEnclosed || IsSpeaker(text, at, name.Last) || before.IsMark(';') || text.IsIn(at - 1, Introducing)))
        {
            PersonFinding.Add(text, name, Confidence.Medium, Evidence.Shape, found);
        }
    }

    // "13:06 T. Lüders: …", as chats and logs write it.
    private static bool IsSpeaker(ScanText text, int first, int last) =>
        text[first - 1].IsDigits && text.IsMark(first - 2, ':') && text[first - 3].StartsLine && (text.IsMark(last + 1, ':') || text.IsMark(last + 1, '-') || text.IsMark(last + 1, '–'));
}
