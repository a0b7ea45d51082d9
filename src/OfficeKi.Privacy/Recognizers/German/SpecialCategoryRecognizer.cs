using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.German;

/// <summary>Signs of data that need special protection: health, belief, origin, union, sexual life, criminal matters.</summary>
/// <remarks>
/// Source: Art. 9 and 10 GDPR. A word alone is a subject, not a person ("Sprechstunde zur Schwerbehinderung"), so a person has to stand near it in the paragraph.
/// Raises the level of protection; a text may be about such things without any of these words.
/// </remarks>
internal sealed class SpecialCategoryRecognizer : IRecognizer
{
    private const int Reach = 14;

    private static readonly string[] Health = Words.In(
        "diagnose diagnosen diagnostiziert erkrankung erkrankt krankheit schwerbehinderung schwerbehindert schwerbehinderte schwerbehindertenausweis schwerbehinderten gdb pflegegrad " +
        "pflegebedürftig pflegebedürftigkeit hiv aids krebs krebserkrankung tumor depression depressionen depressiv psychose schizophrenie suizid suizidversuch suizidal sucht " +
        "alkoholabhängig alkoholabhängigkeit drogenabhängig drogenabhängigkeit suchterkrankung psychiatrisch psychiatrie psychotherapie therapie epilepsie multiple demenz diabetes schwanger " +
        "schwangerschaft fehlgeburt arbeitsunfähig arbeitsunfähigkeit reha rehabilitation attest krankschreibung krankgeschrieben bem wiedereingliederung behinderung autismus adhs " +
        "gesundheitszustand gesundheitlich leiden infektion infiziert covid allergie allergien allergiker nussallergie bandscheibenvorfall schlaganfall herzinfarkt herzfehler herzkrank brustkrebs hautkrebs lungenkrebs darmkrebs leukämie karzinom bronchialkarzinom metastasen migräne rheuma arthrose arthritis asthma copd parkinson alzheimer demenzkrank ptbs belastungsstörung angststörung essstörung zwangsstörung persönlichkeitsstörung panikattacken platzangst burnout borderline bipolar " +
        "skoliose sarkoidose sklerose dialyse gehörlos taub schwerhörig blind erblindet sehbehindert sehbehinderung rollstuhl rollstuhlfahrer rollstuhlfahrerin querschnittlähmung querschnittgelähmt gelähmt amputiert beinamputiert amputation prothese hepatitis tuberkulose salmonellen " +
        "lungenentzündung schleudertrauma gehirnerschütterung kreuzbandriss fraktur knochenbruch oberschenkelhalsbruch operation operiert chemotherapie strahlentherapie bestrahlung klinikaufenthalt krankenhausaufenthalt intensivstation notaufnahme psychisch psychische psychischen psychotherapeut psychotherapeutin " +
        "dyskalkulie legasthenie makuladegeneration glaukom epileptisch epileptischen epileptischer entzug entgiftung methadon substitution alkoholkrank suchtkrank spielsüchtig kinderwunschbehandlung schwangere endometriose herzschrittmacher hörgerät palliativ palliativpatientin palliativpatient hospiz transplantation " +
        "neurodermitis psoriasis thrombose embolie hirnblutung lähmung schwerstbehindert gleichgestellt gleichgestellten pflegebedürftiger insulin dengue borreliose magersucht bulimie traumatisiert rückenerkrankung krebserkrankungen herzerkrankung bluthochdruck verletzung verletzungen krankheitsbedingt blutgruppe " +
        "covid erwerbsminderung dienstunfähig dienstunfähigkeit amtsarzt amtsärztlich medikament medikamente");

    private static readonly string[] Other = Words.In(
        "religionszugehörigkeit konfession konfessionslos evangelisch katholisch muslimisch muslimische muslimischen muslim muslima evangelische evangelischen katholische katholischen orthodox orthodoxe orthodoxen orthodoxem jesidisch jesidischem jeside jesidin alevitisch alevit alevitin buddhistisch buddhist hinduistisch freikirchlich baptist freikirche ordensfrau nonne kopftuch koscher halal " +
        "ramadan konvertiert kurdisch kurdische jüdisch jude jüdin glaubensgemeinschaft kirchenaustritt gewerkschaft " +
        "gewerkschaftsmitglied gewerkschaftsmitgliedschaft gewerkschaftsausweis gewerkschafter gewerkschafterin verdi komba gew nggt vertrauensfrau streik cdumitglied spdmitglied parteibuch asyl asylantrag asylbewerber asylbewerberin asylverfahren flüchtling abschiebung duldung herkunft ethnisch roma sinti " +
        "homosexuell homosexualität lesbisch schwul bisexuell transgender transsexuell intersexuell orientierung geschlechtseintrag vorstrafe vorstrafen vorbestraft führungszeugnis " +
        "bewährungshilfe bewährung bewährungshelfer haft strafhaft untersuchungshaft straftat strafverfahren ermittlungsverfahren parteimitglied parteizugehörigkeit");

    private static readonly WordMap NumberedGrades = Words.Map("gdb pflegegrad");

    private static readonly WordMap Persons = Words.Map(
        "herr herrn frau ihr ihre ihrem ihren ihrer ihres sein seine seinem seinen seiner seines er sie es mein meine meinem meinen meiner ich mir mich antragsteller antragstellerin patient patientin " +
        "mitarbeiter mitarbeiterin kind kindes mutter vater sohn tochter betroffene betroffener betroffenen beschäftigte beschäftigter bewerber bewerberin kollege kollegin mandant mandantin " +
        "kläger klägerin leidet familie ehemann ehefrau bürgerin schüler schülerin geb geboren");

    public string Id => "special-category";

    public Anchors Anchors { get; } = new() { Words = [.. Health, .. Other] };

    public void Examine(ScanText text, int at, FindingCollector found)
    {
        if (text.IsMark(at + 1, ':') && text[at + 1].Gap == Gap.Glued && !text[at + 2].StartsLine)
        {
            // "Diagnose: …", "Allergien: …": what it is stands behind the colon.
            AddRestOfLine(text, at, found);
            return;
        }

        var isGraded = text.IsIn(at, NumberedGrades) && text.HasDigitsAfter(at, 4);
        if (isGraded || text.HasBefore(at, Persons, Reach) || text.HasAfter(at, Persons, Reach))
        {
            found.Add(PersonalData.SpecialCategory, text[at].Start, text[at].End, Confidence.Medium, Evidence.Context);
        }
    }

    private static void AddRestOfLine(ScanText text, int at, FindingCollector found)
    {
        var last = at + 2;
        while (!text.EndsLine(last) && last < at + Reach)
        {
            last++;
        }

        found.Add(PersonalData.SpecialCategory, text[at].Start, text[last].End, Confidence.Medium, Evidence.Context);
    }
}
