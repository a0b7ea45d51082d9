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
        "gesundheitszustand gesundheitlich leiden infektion covid erwerbsminderung dienstunfähig dienstunfähigkeit amtsarzt amtsärztlich medikament medikamente");

    private static readonly string[] Other = Words.In(
        "religionszugehörigkeit konfession konfessionslos evangelisch katholisch muslimisch muslim muslima jüdisch jude jüdin glaubensgemeinschaft kirchenaustritt gewerkschaft " +
        "gewerkschaftsmitglied gewerkschaftsmitgliedschaft verdi asyl asylantrag asylbewerber asylbewerberin asylverfahren flüchtling abschiebung duldung herkunft ethnisch roma sinti " +
        "homosexuell homosexualität lesbisch schwul bisexuell transgender transsexuell intersexuell orientierung geschlechtseintrag vorstrafe vorstrafen vorbestraft führungszeugnis " +
        "bewährungshilfe bewährung bewährungshelfer haft strafhaft untersuchungshaft straftat strafverfahren ermittlungsverfahren parteimitglied parteizugehörigkeit");

    private static readonly WordMap NumberedGrades = Words.Map("gdb pflegegrad");

    private static readonly WordMap Persons = Words.Map(
        "herr herrn frau ihr ihre ihrem ihren ihrer ihres sein seine seinem seinen seiner seines er mein meine meinem meinen meiner ich mir mich antragsteller antragstellerin patient patientin " +
        "mitarbeiter mitarbeiterin kind kindes mutter vater sohn tochter betroffene betroffener betroffenen beschäftigte beschäftigter bewerber bewerberin kollege kollegin mandant mandantin " +
        "kläger klägerin leidet familie ehemann ehefrau bürgerin schüler schülerin geb geboren");

    public string Id => "special-category";

    public Anchors Anchors { get; } = new() { Words = [.. Health, .. Other] };

    public void Examine(ScanText text, int at, FindingCollector found)
    {
        var isGraded = text.IsIn(at, NumberedGrades) && text.HasDigitsAfter(at, 4);
        if (isGraded || text.HasBefore(at, Persons, Reach) || text.HasAfter(at, Persons, Reach))
        {
            found.Add(PersonalData.SpecialCategory, text[at].Start, text[at].End, Confidence.Medium, Evidence.Context);
        }
    }
}
