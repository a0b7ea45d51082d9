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
        "bürgermeister oberbürgermeister dezernent dezernentin ratsmitglied stadtrat stadträtin landrat landrätin amtsleiter amtsleiterin sachbearbeiter sachbearbeiterin kind verlobte verlobter partner partnerin mann freund freundin mündel pflegekind pflegesohn pflegetochter enkel enkelin oma opa onkel tante neffe nichte cousin cousine schwager schwägerin lebensgefährte lebensgefährtin " +
        "kontoinhaber kontoinhaberin inhaber inhaberin karteninhaber karteninhaberin gesellschafter gesellschafterin mitgründer mitgründerin gründer gründerin geschäftsführer geschäftsführerin prokurist prokuristin vorarbeiter hausmeister " +
        "hausmeisterin vormund verwalter verwalterin hausverwalter pfleger pflegerin lehrer lehrerin klassenlehrer klassenlehrerin erzieher erzieherin trainer trainerin kamerad kameradin wehrführer wehrleiter jugendwart arzt ärztin anwalt anwältin " +
        "notar notarin architekt architektin dozent dozentin referent referentin dolmetscher dolmetscherin gutachter gutachterin praktikant praktikantin auszubildende auszubildender azubi ausbilder ausbilderin verfasser verfasserin autor autorin " +
        "schuldner schuldnerin gläubiger gläubigerin erbe erbin erblasser erblasserin pächter pächterin bewohner bewohnerin bauherr bauherrin hundehalter hundehalterin vorsitzender vorsitzende stellvertreter stellvertreterin leiter leiterin leitung");

    // Behind these, and a word for whose they are, one name is enough: "mein Mann Cem", "ihrer Tochter Clara".
    private static readonly WordMap Kin = Words.Map("mann frau sohn tochter mutter vater bruder schwester ehemann ehefrau kind enkel enkelin oma opa onkel tante neffe nichte partner partnerin freund freundin mündel sohnes kindes kollege kollegin hausmeister");

    private static readonly WordMap Whose = Words.Map("mein meine meiner meinem meinen meines ihr ihre ihrer ihrem ihren ihres sein seine seiner seinem seinen seines unser unsere unserer unserem unseren deren dessen dein deine deiner euer eure");

    private static readonly WordMap Done = Words.Map(
        "geschrieben verfasst erstellt unterzeichnet unterschrieben gesendet bearbeitet diktiert freigegeben geprüft genehmigt vertreten betreut protokolliert eingereicht gestellt übersandt beantragt begleitet geleitet moderiert zahlbar adressiert gerichtet überwiesen ausgezahlt vermietet verkauft übergeben");

    private static readonly string[] Births = ["geb", "geboren", "geborene", "geborener", "geborenen"];

    public string Id => "person-apposed";

    public Anchors Anchors { get; } = new() { Words = [.. Roles, .. Births, "von", "durch"], Marks = "*" };

    public void Examine(ScanText text, int at, FindingCollector found)
    {
        if (text.IsMark(at, '*') || text.At(text[at].Start) is 'g' or 'G' && Array.Exists(Births, birth => text.IsWord(at, birth)))
        {
            ExamineBirth(text, at, found);
            return;
        }

        if (text[at].Case == LetterCase.Lower && !text.IsIn(at - 1, Done))
        {
            return;
        }

        var next = Titles.Skip(text, at + 1, alsoOffices: false);
        var name = NameReader.Read(text, next, 4, NameTrust.None);
        if (name.Parts == 1 && text[at].Case == LetterCase.Capital && !text[next].StartsLine && (text.IsIn(at, Kin) && text.IsIn(at - 1, Whose) || NameReader.IsInitial(text, next)) && text[name.Last].Case == LetterCase.Capital)
        {
            PersonFinding.Add(text, name, Confidence.Medium, Evidence.Context, found);
            return;
        }

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
