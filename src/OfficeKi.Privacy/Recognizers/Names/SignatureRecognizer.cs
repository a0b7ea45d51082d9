using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.Names;

/// <summary>Names under a letter: lines of nothing but a name within eight lines of the closing formula or "Im Auftrag".</summary>
internal sealed class SignatureRecognizer : IRecognizer
{
    private const int MostLines = 8;
    private const int MostTokens = 120;

    private static readonly WordMap Greeting = Words.Map("freundlichen freundliche freundlichem besten beste herzlichen herzliche herzlichem viele vielen lieben liebe schönen kollegialen kollegiale bestem schöne sonnige");

    public string Id => "person-signature";

    public Anchors Anchors { get; } = new()
    {
        Words = ["grüßen", "grüssen", "gruß", "gruss", "grüße", "grüsse", "gruessen", "hochachtungsvoll", "mfg", "vg", "lg", "auftrag", "vertretung"],
    };

    public void Examine(ScanText text, int at, FindingCollector found)
    {
        var isClosing = text.IsWord(at, "auftrag") || text.IsWord(at, "vertretung")
            ? (text.IsWord(at - 1, "im") || text.IsWord(at - 1, "in")) && text[at - 1].StartsLine && text.EndsLine(at)
            : text.IsIn(at - 1, Greeting) || text[at].StartsLine;
        if (!isClosing)
        {
            return;
        }

        var (lines, token) = (0, at + 1);
        while (token < text.Count && token < at + MostTokens && lines < MostLines)
        {
            if (!text[token].StartsLine && lines == 0 && !text.EndsLine(token))
            {
                // The rest of the formula's own line: "Mit freundlichen Grüßen aus Koblenz", or the name right behind it.
                token = ReadLine(text, token, isFirst: false, found);
                continue;
            }

            lines++;
            token = ReadLine(text, token, isFirst: lines == 1, found);
        }
    }

    /// <returns>The first token of the next line.</returns>
    private static int ReadLine(ScanText text, int start, bool isFirst, FindingCollector found)
    {
        var end = start + 1;
        while (end < text.Count && !text[end].StartsLine && end < start + MostTokens)
        {
            end++;
        }

        for (var token = start; token < end;)
        {
            var begin = Titles.Skip(text, SkipOpening(text, token), alsoOffices: false);
            var name = NameReader.Read(text, begin, 4, NameTrust.None);
            if (!name.Exists || name.Last >= end || !EndsName(text, name.Last + 1, end))
            {
                break;
            }

            var hasInitial = NameReader.IsInitial(text, begin);
            if (name.Parts > 1 || hasInitial || FirstNames.Contains(text, begin) || (isFirst && name.Last == end - 1) || begin > token)
            {
                PersonFinding.Add(text, name, Confidence.Medium, Evidence.Context, found);
            }

            token = SkipBorder(text, name.Last + 1, end);
        }

        return end;
    }

    private static int SkipOpening(ScanText text, int token)
    {
        while (text.IsMark(token, '(') || text.IsMark(token, '/') || text.IsMark(token, ',') || text.IsMark(token, '-') || text.IsMark(token, '_') || text.IsMark(token, '*') || text.IsMark(token, '|'))
        {
            token++;
        }

        if (text.IsWord(token, "gez") && text.IsMark(token + 1, '.'))
        {
            return token + 2;
        }

        // "i. A. Müller"
        return text[token].Length == 1 && text.IsMark(token + 1, '.') && text[token + 2].Length == 1 && text.IsMark(token + 3, '.') && text[token].Case == LetterCase.Lower ? token + 4 : token;
    }

    private static bool EndsName(ScanText text, int token, int end) =>
        token >= end || text[token].Kind == TokenKind.Mark || (text[token].Gap & Gap.Wide) != 0 || text.IsWord(token, "und") || NameReader.IsInitial(text, token);

    private static int SkipBorder(ScanText text, int token, int end)
    {
        // Behind a comma comes the function, not another name: "Anna Müller, Sachgebietsleiterin". Columns and slashes go on.
        return token < end && (text.IsMark(token, ',') || text.IsMark(token, '(')) ? end : token;
    }
}
