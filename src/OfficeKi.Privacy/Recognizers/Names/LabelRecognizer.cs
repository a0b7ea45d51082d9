using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.Names;

/// <summary>A name behind a label: "Ansprechpartnerin: Olena Kowalenko", "Name: …", "gez. Müller", "i. A. Schmidt", "Von: …".</summary>
internal sealed class LabelRecognizer : IRecognizer
{
    private const int MostNames = 12;

    private static readonly string[] Labels = Words.In(
        "name nachname vorname familienname geburtsname rufname vornamen ansprechpartner ansprechpartnerin ansprechperson sachbearbeiter sachbearbeiterin bearbeiter bearbeiterin sachbearbeitung " +
        "kontaktperson absender absenderin empfänger empfängerin antragsteller antragstellerin patient patientin kontoinhaber kontoinhaberin inhaber inhaberin halter halterin eigentümer eigentümerin " +
        "mieter mieterin vermieter vermieterin zeuge zeugin kläger klägerin mutter vater kind schüler schülerin betreuer betreuerin protokoll protokollführer protokollführerin schriftführer " +
        "schriftführerin vorsitz anwesend anwesende teilnehmer teilnehmerin teilnehmende teilnehmerinnen entschuldigt bewerber bewerberin mitarbeiter mitarbeiterin ehegatte ehegattin ehemann ehefrau " +
        "erstellt verfasser verfasserin autor autorin unterzeichner unterzeichnerin geschäftsführer geschäftsführerin von an cc bcc from to kopie organisator besteller auskunft erteilt betroffene " +
        "betroffener person kunde kundin versicherter versicherte auftraggeber auftraggeberin vertreter vertreterin bevollmächtigte bevollmächtigter arzt ärztin hausarzt hausärztin bürger bürgerin zuständig aufgenommen erfasst bearbeitet geprüft gefertigt unterschrift verwalter verwalterin gesellschafter gesellschafterin beteiligte kontoinhaberinnen kommentar moderation leitung sitzungsleitung " +
        "karteninhaber karteninhaberin schuldner schuldnerin gläubiger erbe erbin finder finderin verlierer referent referentin dozent dozentin ausgestellt gemeldet übergeben unterschrieben vormund jugendwart verantwortlich");

    private static readonly WordMap Lists = Words.Map("von an cc bcc from to kopie teilnehmer teilnehmerin teilnehmende teilnehmerinnen anwesend anwesende entschuldigt beteiligte");

    private static readonly WordMap Short = Words.Map("name nachname vorname familienname geburtsname rufname vornamen");

    public string Id => "person-label";

    public Anchors Anchors { get; } = new() { Words = [.. Labels, "gez", "i"] };

    public void Examine(ScanText text, int at, FindingCollector found)
    {
        var isSigned = text.IsWord(at, "gez") || text.IsWord(at, "i");
        var next = isSigned ? AfterSigned(text, at) : AfterLabel(text, at);
        if (next < 0)
        {
            return;
        }

        var most = !isSigned && text.IsIn(at, Lists) ? MostNames : 1;
        for (var i = 0; i < most && next < text.Count && !text[next].StartsParagraph; i++)
        {
            next = ReadOne(text, at, next, isSigned, found);
            if (!text.IsMark(next, ';') && !text.IsMark(next, ','))
            {
                break;
            }

            next++;
        }
    }

    private static int ReadOne(ScanText text, int label, int at, bool isSigned, FindingCollector found)
    {
        var start = SkipSalutation(text, at);
        start = Titles.Skip(text, start, alsoOffices: false);
        var name = NameReader.Read(text, start, 4, isSigned || text.IsIn(label, Short) ? NameTrust.Some : NameTrust.None);
        name = name.Parts == 1 ? WithGivenName(text, name) : name;
        if (name.Parts > 1 || (name.Exists && (isSigned || !text.IsIn(label, Lists) || FirstNames.Contains(text, start))))
        {
            PersonFinding.Add(text, name, Confidence.High, Evidence.Context, found);
        }

        return SkipAddress(text, name.Exists ? name.Last + 1 : start);
    }

    // "Müller, Erika" is one name when nothing else is on the line.
    private static ReadName WithGivenName(ScanText text, ReadName surname)
    {
        var comma = surname.Last + 1;
        var given = text.IsMark(comma, ',') ? NameReader.Read(text, comma + 1, 2, NameTrust.None) : default;
        var isOne = given.Exists && !text[given.First].StartsLine
            && (text.EndsLine(given.Last) || text[given.Last + 1] is { Kind: TokenKind.Mark, Hash: ';' or '<' or '(' or '[' } || FirstNames.Contains(text, given.First));
        return isOne ? new(surname.First, given.Last, 2) : surname;
    }

    // "Ansprechpartner(in):", "Sachbearbeiter/in:", "Name, Vorname:", "Name |"
    private static int AfterLabel(ScanText text, int at)
    {
        if (text[at].Case == LetterCase.Lower && !text.IsWord(at, "erteilt") && !text.IsWord(at, "von"))
        {
            return -1;
        }

        for (var i = at + 1; i <= at + 8 && !text[i].StartsParagraph; i++)
        {
            if (text.IsMark(i, ':') && !(text[i + 1] is { IsWord: true, Gap: Gap.Glued, Case: LetterCase.Lower }) || text.IsMark(i, '|') || (text[i].Gap & Gap.Wide) != 0)
            {
                return text.IsMark(i, ':') || text.IsMark(i, '|') ? i + 1 : i;
            }

            var isFiller = text.IsMark(i, '(') || text.IsMark(i, ')') || text.IsMark(i, '/') || text.IsMark(i, ':') || text.IsMark(i, '*') || text.IsMark(i, ',') || text.IsMark(i, '-') || text.IsWord(i, "in") || text.IsWord(i, "innen")
                || text.IsWord(i, "erteilt") || text.IsWord(i, "durch") || text.IsWord(i, "von") || text.IsWord(i, "vorname") || text.IsWord(i, "name") || text.IsWord(i, "und") || text.IsWord(i, "frau") || text.IsWord(i, "herr") || text.IsWord(i, "des");
            if (!isFiller || text[i].StartsLine)
            {
                return -1;
            }
        }

        return -1;
    }

    // "gez. Müller", "i. A. Müller", "i.V. Müller", not "i. V. m. § 5"
    private static int AfterSigned(ScanText text, int at)
    {
        if (text.IsWord(at, "gez"))
        {
            return text.IsMark(at + 1, '.') ? at + 2 : -1;
        }

        var letter = at + 2;
        var isForm = text[at].Length == 1 && text.IsMark(at + 1, '.') && (text.IsWord(letter, "a") || text.IsWord(letter, "v")) && text[letter].Case == LetterCase.Upper && text.IsMark(letter + 1, '.');
        return isForm && !text.IsWord(letter + 2, "m") ? letter + 2 : -1;
    }

    private static int SkipSalutation(ScanText text, int at) =>
        text.IsWord(at, "herr") || text.IsWord(at, "herrn") || text.IsWord(at, "frau") ? at + 1 : at;

    // "Müller, Erika <erika.mueller@stadt.example>;"
    private static int SkipAddress(ScanText text, int at)
    {
        if (!text.IsMark(at, '<') && !text.IsMark(at, '[') && !text.IsMark(at, '('))
        {
            return at;
        }

        for (var i = at; i < at + 30 && !text[i].StartsParagraph; i++)
        {
            if (text.IsMark(i, '>') || text.IsMark(i, ']') || text.IsMark(i, ')'))
            {
                return i + 1;
            }
        }

        return at;
    }
}
