using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.Names;

/// <summary>A full name right behind the word for the person, or right before a birth: "die Zeugin Olena Kowalenko", "Max Muster, geb. 1.2.1980".</summary>
/// <remarks>German puts no second noun behind such a word unless it is a name. Two words are needed, so that "dass der Antragsteller Widerspruch einlegt" is none.</remarks>
internal sealed class ApposedNameRecognizer : IRecognizer
{
    private static readonly string[] Roles = Words.In(
        "patient patientin patienten antragsteller antragstellerin antragstellers zeuge zeugin zeugen bürger bürgerin kollege kollegin kollegen mitarbeiter mitarbeiterin sohn tochter mutter vater ehemann ehefrau " +
        "schüler schülerin mieter mieterin eigentümer eigentümerin betreuer betreuerin halter halterin fahrer fahrerin beschäftigte beschäftigter bewerber bewerberin kläger klägerin beklagte beklagter " +
        "vermieter vermieterin kindes bruder schwester nachbar nachbarin kunde kundin mandant mandantin herrin witwe witwer verstorbene verstorbenen rechtsanwalt rechtsanwältin oberarzt oberärztin chefarzt " +
        "bürgermeister oberbürgermeister dezernent dezernentin ratsmitglied stadtrat stadträtin landrat landrätin amtsleiter amtsleiterin sachbearbeiter sachbearbeiterin kind verlobte verlobter partner partnerin");

    private static readonly WordMap Done = Words.Map(
        "geschrieben verfasst erstellt unterzeichnet unterschrieben gesendet bearbeitet diktiert freigegeben geprüft genehmigt vertreten betreut protokolliert eingereicht gestellt übersandt beantragt begleitet geleitet moderiert");

    private static readonly string[] Births = ["geb", "geboren", "geborene", "geborener", "geborenen"];

    public string Id => "person-apposed";

    public Anchors Anchors { get; } = new() { Words = [.. Roles, .. Births, "von", "durch"], Marks = "*" };

    public void Examine(ScanText text, int at, FindingCollector found)
    {
        if (text.IsMark(at, '*') || Array.Exists(Births, birth => text.IsWord(at, birth)))
        {
            ExamineBirth(text, at, found);
            return;
        }

        if (text[at].Case == LetterCase.Lower && !text.IsIn(at - 1, Done))
        {
            return;
        }

        var name = NameReader.Read(text, at + 1, 4, NameTrust.None);
        if (!text[at + 1].StartsLine && name.Parts >= 2 && !FirstNames.IsSyllable(text, name.First))
        {
            PersonFinding.Add(text, name, Confidence.Medium, Evidence.Context, found);
        }
    }

    private static void ExamineBirth(ScanText text, int at, FindingCollector found)
    {
        AddMaidenName(text, at, found);

        // Back over "(", "," and "wurde am", then over capitalised words.
        var last = at - 1;
        while (last > at - 3 && (text.IsMark(last, ',') || text.IsMark(last, '(') || text.IsMark(last, '*')))
        {
            last--;
        }

        var first = last + 1;
        while (first > last - 6 && !text[first].StartsLine && text[first - 1].IsCapitalWord && NameReader.EndOfNameWord(text, first - 1, NameTrust.None) >= 0)
        {
            first--;
            while (text.IsMark(first - 1, '-') && text[first].Gap == Gap.Glued && text[first - 2].IsCapitalWord)
            {
                first -= 2;
            }
        }

        // Without a comma only a line of its own tells "Alissa Rieser geb. …" from a sentence.
        var isSetOff = last < at - 1 || text.IsMark(at, '*') || text[first].StartsLine;
        if (!isSetOff)
        {
            return;
        }

        if (first < last)
        {
            PersonFinding.Add(text, new(first, last, 2), Confidence.Medium, Evidence.Context, found);
        }
        else if (text.IsMark(first - 1, ',') && text[first].StartsLine is false && text[first - 2].StartsLine && NameReader.EndOfNameWord(text, first - 2, NameTrust.None) >= 0 && first == last)
        {
            // "MUSTER, Max, geb. …" at the start of a line
            PersonFinding.Add(text, new(first - 2, last, 2), Confidence.Medium, Evidence.Context, found);
        }
    }

    // "geb. Schmidt", "geborene Schmidt"
    private static void AddMaidenName(ScanText text, int at, FindingCollector found)
    {
        var next = text.IsMark(at + 1, '.') ? at + 2 : at + 1;
        if (text[at].IsWord && !text.IsWord(at, "geboren") && !text[next].StartsLine && text[next].Gap != Gap.Glued)
        {
            PersonFinding.Add(text, NameReader.Read(text, next, 1, NameTrust.None), Confidence.Medium, Evidence.Context, found);
        }
    }
}
