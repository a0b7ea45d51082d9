using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.German;

/// <summary>Security and confidentiality markings. <see cref="Finding.Rule"/> names the marking.</summary>
/// <remarks>
/// Source: Verschlusssachenanweisung (VS-NfD, VS-VERTRAULICH, GEHEIM, STRENG GEHEIM) and municipal practice (nichtöffentlich, Personalsache, vertraulich).
/// "vertraulich" and "geheim" are also ordinary adjectives: they are a marking only alone on a line or in brackets, in capitals, in the name of a file, or behind a word such as Einstufung.
/// </remarks>
internal sealed class MarkingRecognizer : IRecognizer
{
    private static readonly WordMap Announcing = Words.Map("einstufung vermerk geheimhaltungsgrad kennzeichnung vertraulichkeit vertraulichkeitsstufe klassifizierung schutzklasse status eingestuft sperrvermerk vs");

    private static readonly WordMap Company = Words.Map(
        "streng vertraulich vertrauliche persönlich vs verschlusssache nur für den dienstgebrauch geheim personalsache personalsachen nichtöffentlich nichtöffentliche nichtöffentlicher nicht " +
        "öffentlich öffentliche öffentlicher sitzung teil vorlage beschlussvorlage niederschrift amtlich amtlich geheimgehalten und intern internes dokument unterlage kopie entwurf nfd top tagesordnung " +
        "bis zur beschlussfassung beschluss gemäß nach abs arztsache personalakte verschlossen aufzubewahren bitte behandeln confidential teils tagesordnungspunkt information verteiler");

    public string Id => "marking";

    public Anchors Anchors { get; } = new()
    {
        Words =
        [
            "vs", "vsnfd", "nfd", "dienstgebrauch", "vertraulich", "vertrauliche", "geheim", "nichtöffentlich", "nichtöffentliche", "nichtöffentlicher", "nichtoeffentlich",
            "öffentlich", "öffentliche", "öffentlicher", "personalsache", "personalsachen", "personalakte", "verschlusssache", "arztsache", "steuergeheimnis", "sozialgeheimnis", "tlp", "gebrauch", "dienstgeheimnis",
        ],
    };

    public void Examine(ScanText text, int at, FindingCollector found)
    {
        switch (text.Span(at).ToString().ToLowerInvariant())
        {
            case "vs":
                ExamineClassified(text, at, found);
                break;
            case "vsnfd" or "nfd":
                Add(text, at, at, "vs-nfd", found);
                break;
            case "dienstgebrauch" when text.IsWord(at - 1, "den") && text.IsWord(at - 2, "für") && text.IsWord(at - 3, "nur") && !FollowsVs(text, at - 3):
                Add(text, at - 3, at, "vs-nfd", found);
                break;
            case "verschlusssache" when IsMarking(text, at, at):
                Add(text, at, at, "vs-nfd", found);
                break;
            case "geheim":
                var isStrictly = text.IsWord(at - 1, "streng") && !text[at].StartsParagraph;
                AddIfMarking(text, isStrictly ? at - 1 : at, at, isStrictly ? "streng-geheim" : "geheim", found);
                break;
            case "vertraulich" or "vertrauliche":
                AddIfMarking(text, text.IsWord(at - 1, "streng") ? at - 1 : at, at, "vertraulich", found);
                break;
            case "öffentlich" or "öffentliche" or "öffentlicher" when text.IsWord(at - 1, "nicht") && !text[at].StartsParagraph:
                AddIfMarking(text, at - 1, at, "nichtoeffentlich", found);
                break;
            case "nichtöffentlich" or "nichtöffentliche" or "nichtöffentlicher" or "nichtoeffentlich":
                AddIfMarking(text, at, at, "nichtoeffentlich", found);
                break;
            case "tlp" when text[at].Case == LetterCase.Upper && text.IsMark(at + 1, ':') && (text.IsWord(at + 2, "amber") || text.IsWord(at + 2, "red")):
                Add(text, at, at + 2, "vertraulich", found);
                break;
            case "gebrauch" when text.IsWord(at - 1, "internen") || text.IsWord(at - 1, "dienstlichen") || text.IsWord(at - 1, "amtlichen"):
                if (text.IsWord(at - 2, "den") && text.IsWord(at - 3, "für") && text.IsWord(at - 4, "nur") && !text[at].StartsParagraph)
                {
                    Add(text, at - 4, at, "vertraulich", found);
                }

                break;
            case "arztsache" or "steuergeheimnis" or "sozialgeheimnis" or "dienstgeheimnis":
                AddIfMarking(text, at, at, "vertraulich", found);
                break;
            // In front of a subject it marks the whole.
            case "personalsache" or "personalsachen" when text[at].StartsLine && text.IsMark(at + 1, ':'):
                Add(text, at, at, "personalsache", found);
                break;
            case "personalsache" or "personalsachen" or "personalakte":
                AddIfMarking(text, at, at, "personalsache", found);
                break;
        }
    }

    // VS-NfD, VS – NUR FÜR DEN DIENSTGEBRAUCH, VS-VERTRAULICH, VS-Vertr., VS-GEHEIM
    private static void ExamineClassified(ScanText text, int at, FindingCollector found)
    {
        var next = at + 1;
        while (next < at + 4 && text[next] is { Kind: TokenKind.Mark, Hash: '-' or '/' or '.' or ':' })
        {
            next++;
        }

        if (text[at].Case != LetterCase.Upper || text[next].StartsParagraph || (IsQuoted(text, at) && !IsAnnounced(text, at)))
        {
            return;
        }

        if (text.IsWord(next, "nfd") || text.IsWord(next, "n"))
        {
            Add(text, at, next, "vs-nfd", found);
        }
        else if (text.IsWord(next, "nur") && text.IsWord(next + 1, "für") && text.IsWord(next + 3, "dienstgebrauch"))
        {
            Add(text, at, next + 3, "vs-nfd", found);
        }
        else if (text.IsWord(next, "vertraulich") || text.IsWord(next, "vertr") || text.IsWord(next, "v") && next > at + 1)
        {
            Add(text, at, next, "vs-vertraulich", found);
        }
        else if (text.IsWord(next, "geheim") || text.IsWord(next, "geh"))
        {
            Add(text, at, next, "geheim", found);
        }
        else if (text.IsWord(next, "streng") && text.IsWord(next + 1, "geheim"))
        {
            Add(text, at, next + 1, "streng-geheim", found);
        }
    }

    // Examined from the word "VS" on.
    private static bool FollowsVs(ScanText text, int first)
    {
        var before = first - 1;
        while (before > first - 4 && text[before].Kind == TokenKind.Mark)
        {
            before--;
        }

        return text.IsWord(before, "vs") && text[before].Case == LetterCase.Upper;
    }

    // Rules about classified papers quote the marking; a classified paper bears it.
    private static bool IsQuoted(ScanText text, int first) =>
        text.IsMark(first - 1, '„') || text.IsMark(first - 1, '"') || text.IsMark(first - 1, '“') || text.IsMark(first - 1, '»') || text.IsMark(first - 1, '‚');

    private static void AddIfMarking(ScanText text, int first, int last, string rule, FindingCollector found)
    {
        if (IsMarking(text, first, last))
        {
            Add(text, first, last, rule, found);
        }
    }

    private static void Add(ScanText text, int first, int last, string rule, FindingCollector found) =>
        found.Add(PersonalData.Marking, text[first].Start, text[last].End, Confidence.High, Evidence.Context, rule);

    private static bool IsMarking(ScanText text, int first, int last) =>
        IsInCapitals(text, first, last) || IsInBrackets(text, first, last) || IsAnnounced(text, first) || IsAloneOnLine(text, first, last)
        || IsInFileName(text, first, last);

    // Underscores join words in names of files only; with a blank between they are a line to fill in.
    private static bool IsInFileName(ScanText text, int first, int last) =>
        (text.IsMark(first - 1, '_') && text[first].Gap == Gap.Glued) || (text.IsMark(last + 1, '_') && text[last + 1].Gap == Gap.Glued);

    private static bool IsInCapitals(ScanText text, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (text[i].Case != LetterCase.Upper)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsInBrackets(ScanText text, int first, int last) =>
        (text.IsMark(first - 1, '[') && text.IsMark(last + 1, ']')) || (text.IsMark(first - 1, '(') && text.IsMark(last + 1, ')'));

    private static bool IsAnnounced(ScanText text, int first)
    {
        var before = first - 1;
        while (before > first - 4 && text[before].Kind == TokenKind.Mark && !text.IsMark(before, '.'))
        {
            before--;
        }

        var hasColon = text.IsMark(before + 1, ':') || text.IsMark(before + 1, '=') || text.IsMark(before + 1, '|');
        return hasColon && before < first - 1 && text.IsIn(before, Announcing) && !text[first].StartsParagraph;
    }

    // Only marks, numbers and words that keep such company may share the line.
    private static bool IsAloneOnLine(ScanText text, int first, int last)
    {
        for (var i = first; !text[i].StartsLine; i--)
        {
            if (first - i > 8 || !IsCompany(text, i - 1))
            {
                return false;
            }
        }

        for (var i = last; !text.EndsLine(i); i++)
        {
            if (i - last > 8 || !IsCompany(text, i + 1))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsCompany(ScanText text, int token) => !text[token].IsWord || text.IsIn(token, Company);
}
