using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.Names;

/// <summary>A listed first name with what reads like a surname: Erika Müller, Müller, Erika, Ayşe von Hausen, Nguyen Van Minh.</summary>
/// <remarks>A first name alone is found with low confidence, and only when it is hardly anything else.</remarks>
internal sealed class FirstNameRecognizer : IRecognizer
{
    public string Id => "person-first-name";

    public Anchors Anchors { get; } = new() { Words = FirstNames.All };

    public void Examine(ScanText text, int at, FindingCollector found)
    {
        if (text[at].Case == LetterCase.Lower && text.IsMark(at + 1, '.') && text[at + 2].Gap == Gap.Glued && !IsInsideWord(text, at))
        {
            AddHandle(text, at, found);
        }

        if (text[at].Case is LetterCase.Lower or LetterCase.Mixed || text[at].Length < 2 || IsInsideWord(text, at) || IsSaint(text, at))
        {
            return;
        }

        var name = NameReader.ReadWrapped(text, at, 4, NameTrust.Some);
        if (AddSurnameFirst(text, at, name, found))
        {
            return;
        }

        if (name.Parts == 1 && name.First == at && text[at].Length >= 3 && !FirstNames.IsSyllable(text, at) && EndsWithInitial(text, name.Last + 1))
        {
            // "Horst K.": little is hidden in the context of its letter.
            PersonFinding.Add(text, name with { Last = name.Last + 1 }, Confidence.Medium, Evidence.List, found);
        }
        else if (name.Parts == 1 && IsOneOfCouple(text, name.Last + 1))
        {
            // "Walter und Anna Lindenau"
            PersonFinding.Add(text, name, Confidence.Medium, Evidence.List, found);
        }
        else if (name.Parts >= 2)
        {
            if (!FirstNames.IsSyllable(text, at) || HasOfItsKind(text, name))
            {
                PersonFinding.Add(text, name, Confidence.Medium, Evidence.List, found);
                found.SleepUntil(text[name.Last].End);
            }
        }
        else if (name.Parts == 1 && text[at].Length >= 4 && text[at].Case == LetterCase.Capital
            && !FirstNames.IsAmbiguousAlone(text, at) && !FirstNames.IsSyllable(text, at) && StandsFree(text, name))
        {
            PersonFinding.Add(text, name, Confidence.Low, Evidence.List, found);
        }
    }

    private static bool EndsWithInitial(ScanText text, int token) =>
        text[token] is { IsWord: true, Case: LetterCase.Upper, Length: 1, Gap: Gap.Blank } && text.IsMark(token + 1, '.') && text[token + 1].Gap == Gap.Glued && !NameReader.IsInitial(text, token + 2)
        && !(text[token + 2].IsCapitalWord && !text[token + 2].StartsLine && !OrdinaryWords.IsFunctionWord(text, token + 2));

    private static bool IsOneOfCouple(ScanText text, int and) =>
        text.IsWord(and, "und") && !text[and].StartsParagraph && FirstNames.Contains(text, and + 1) && text[and + 1].Case == LetterCase.Capital && NameReader.Read(text, and + 1, 2, NameTrust.Some).Parts == 2;

    // "pelin.acar" as people are called in chats; behind @ it is part of an address.
    private static void AddHandle(ScanText text, int at, FindingCollector found)
    {
        var surname = at + 2;
        if (text[at].Length >= 3 && text.IsMark(at + 1, '.') && text[at + 1].Gap == Gap.Glued && text[surname] is { IsWord: true, Case: LetterCase.Lower, Gap: Gap.Glued, Length: >= 3 }
            && !OrdinaryWords.Contains(text, surname) && text.At(text[at].Start - 1) is not ('@' or '/' or '.' or '-' or '_') && text.At(text[surname].End) is not ('@' or '.' or '/' or '-' or '_'))
        {
            PersonFinding.Add(text, new(at, surname, 2), Confidence.Medium, Evidence.List, found);
        }
    }

    // "Müller, Erika" as on lists and forms: the surname begins a line, a cell or a value.
    private static bool AddSurnameFirst(ScanText text, int at, ReadName name, FindingCollector found)
    {
        if (!text.IsMark(at - 1, ',') || name.Parts is 0 or > 2 || text[at].StartsParagraph)
        {
            return false;
        }

        var surname = at - 2;
        while (text.IsMark(surname - 1, '-') && text[surname - 1].Gap == Gap.Glued && text[surname - 2].IsCapitalWord)
        {
            surname -= 2;
        }

        if (!text[surname].IsCapitalWord || NameReader.EndOfNameWord(text, surname, NameTrust.None) != at - 2 && !OrdinaryWords.IsAlsoSurname(text.Span(surname)))
        {
            return false;
        }

        var border = text[surname - 1];
        var isShouted = text[surname] is { Case: LetterCase.Upper, Length: >= 3 } && text[at].Case != LetterCase.Upper;
        if (!isShouted && !text[surname].StartsLine && border is not { Kind: TokenKind.Mark, Hash: ':' or ';' or '|' or '(' or '"' or '/' or '*' or '-' or '<' or '\u2022' or '·' } && !border.IsDigits)
        {
            return false;
        }

        PersonFinding.Add(text, new(surname, name.Last, 2), Confidence.Medium, Evidence.List, found);
        return true;
    }

    private static bool HasOfItsKind(ScanText text, ReadName name)
    {
        for (var i = name.First + 1; i <= name.Last; i++)
        {
            if (FirstNames.IsVietnamese(text, i) || FirstNames.Contains(text, i))
            {
                return true;
            }
        }

        return false;
    }

    // "St. Johann", "Sankt Martin"
    private static bool IsSaint(ScanText text, int at) =>
        text.IsWord(at - 1, "sankt") || text.IsWord(at - 1, "st") || (text.IsMark(at - 1, '.') && text.IsWord(at - 2, "st"));

    private static bool IsInsideWord(ScanText text, int at) => text[at].Gap == Gap.Glued && (text.IsMark(at - 1, '-') || text.IsMark(at - 1, '\'') || text.IsMark(at - 1, '@') || text.IsMark(at - 1, '.') || text.IsMark(at - 1, '_'));

    private static bool StandsFree(ScanText text, ReadName name)
    {
        var (before, after) = (text[name.First - 1], text[name.Last + 1]);
        var isTouched = (after.IsCapitalWord && !after.StartsLine && !OrdinaryWords.IsFunctionWord(text, name.Last + 1)) || (after.Gap == Gap.Glued && after.IsMark('-')) || (after.Gap == Gap.Glued && after.IsMark('@'));
        var followsNoun = before.IsCapitalWord && !text[name.First].StartsLine && !OrdinaryWords.IsFunctionWord(text, name.First - 1);
        return !isTouched && !followsNoun;
    }
}
