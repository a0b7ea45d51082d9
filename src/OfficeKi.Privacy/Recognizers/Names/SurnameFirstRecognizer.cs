using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.Names;

/// <summary>"Surname, given name" as a line of its own or before a date of birth, also for names on no list: Gebauer, Gerlinde; DAMARIS, Dyonisia.</summary>
internal sealed class SurnameFirstRecognizer : IRecognizer
{
    public string Id => "person-surname-first";

    public Anchors Anchors { get; } = new() { Marks = "," };

    public void Examine(ScanText text, int at, FindingCollector found)
    {
        var surname = at - 1;
        if (!text[surname].IsCapitalWord || text[at].Gap != Gap.Glued)
        {
            return;
        }

        while (text.IsMark(surname - 1, '-') && text[surname].Gap == Gap.Glued && text[surname - 2].IsCapitalWord)
        {
            surname -= 2;
        }

        // "d'Angelo, Matteo", "von Lossow, Friederike", "El Haddad, Younes"
        var first = surname;
        while (first > surname - 4 && !text[first].StartsLine && (text[first].Gap & Gap.Wide) == 0 && (NameReader.IsParticle(text, first - 1) || (text.IsMark(first - 1, '\'') && text[first - 2].Length == 1)))
        {
            first -= text.IsMark(first - 1, '\'') ? 2 : 1;
        }

        if (!StartsValue(text, first) || text[at + 1].StartsLine || NameReader.EndOfNameWord(text, surname, NameTrust.None) != at - 1)
        {
            return;
        }

        var given = NameReader.Read(text, at + 1, 2, NameTrust.None);
        if (given.Exists && text[given.First].Case == LetterCase.Capital && EndsValue(text, given.Last + 1))
        {
            PersonFinding.Add(text, new(first, given.Last, 2), Confidence.Medium, Evidence.Shape, found);
        }
    }

    private static bool StartsValue(ScanText text, int token) =>
        text[token].StartsLine || text.IsMark(token - 1, '|') || text.IsMark(token - 1, ';') || (text[token].Gap & Gap.Wide) != 0
        || (text.IsMark(token - 1, '.') && text[token - 2] is { IsDigits: true, StartsLine: true }) || (text.IsMark(token - 1, '-') && text[token - 1].StartsLine) || (text.IsMark(token - 1, '–') && text[token - 1].StartsLine)
        || (text.IsMark(token - 1, ':') && text[token].Case == LetterCase.Upper);

    private static bool EndsValue(ScanText text, int token) =>
        text[token].Kind == TokenKind.None || text[token].StartsLine || (text[token].Gap & Gap.Wide) != 0 || text.IsMark(token, '|') || text.IsMark(token, '*') || text.IsMark(token, ';') || text.IsWord(token, "geb") || text.IsWord(token, "geboren")
        || ((text.IsMark(token, ',') || text.IsMark(token, '(')) && (text.IsWord(token + 1, "geb") || text.IsWord(token + 1, "geboren") || text.IsMark(token + 1, '*') || text[token + 1].IsDigits));
}
