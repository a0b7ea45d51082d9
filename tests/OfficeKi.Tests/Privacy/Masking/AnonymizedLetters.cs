using OfficeKi.Privacy;
using OfficeKi.Privacy.Masking;

namespace OfficeKi.Tests.Privacy.Masking;

/// <summary>Invented administrative letters: twelve frames, names of ten origins.</summary>
internal static class AnonymizedLetters
{
    private static readonly Scanner Scanner = new();

    private static readonly string[] Frames =
    [
        "Sehr geehrte Frau {1},\nIhr Antrag vom 3. Mai 2026 liegt vor. Bitte rufen Sie an: 0261 129-4711.\nMit freundlichen Grüßen\nKarin Blank",
        "Vermerk: Herr {0} {1}, geb. am 14.08.1983, wohnhaft Kelterstraße 52, 54888 Moselfurt, hat vorgesprochen. {1}s Unterlagen fehlen noch.",
        "Antragsteller: {1}, {0}\nIBAN: DE89 3704 0044 0532 0130 00\nE-Mail: {2}@web.example\nAktenzeichen: 61-33-02/2026-58",
        "Die Wohnung gehört {0} {1} und ihrer Schwester. Das Kennzeichen KO-AB 123 ist auf Frau {1} zugelassen.",
        "Zeugin {0} {1} sagte aus. Die Steuer-ID 86 095 742 719 gehört {0} {1}.",
        "Niederschrift: Ratsmitglied {0} {1} fragt nach der Uferstraße. Herr {1} bedankt sich. gez. {1}",
        "Gestern rief {0} {1} an. Tel. 0171 3920081. Der Rückruf an Herrn {1} ist bis Freitag zu erledigen.",
        "Bitte wenden Sie sich an {0} {1} im Bürgeramt, Zimmer 12, Telefon 0651 123456, {2}@stadt-moselfurt.example.",
    ];

    private static readonly (string First, string Last)[] Names =
    [
        ("Karl-Heinz", "Beckerath"), ("Ayşe", "Yılmaz"), ("Ahmad", "Haddad"), ("Agnieszka", "Kowalska"), ("Olena", "Bondarenko"), ("Thi Lan", "Nguyen"),
        ("Inês", "Morgado"), ("Giulia", "Ferrari"), ("Nikolai", "Sokolow"), ("Marie", "Dubois"),
    ];

    /// <summary>All personal types but dates.</summary>
    public static string[] Types { get; } =
    [
        "PERSON", "ADDRESS", "BIRTH_DATE", "PHONE", "EMAIL", "IBAN", "CREDIT_CARD", "TAX_ID", "TAX_NUMBER", "SOCIAL_SECURITY", "HEALTH_INSURANCE", "ID_CARD", "PASSPORT", "DRIVING_LICENCE",
        "LICENCE_PLATE", "CASE_NUMBER", "VAT_ID", "COMMERCIAL_REGISTER", "IP_ADDRESS", "URL_TOKEN",
    ];

    public static IReadOnlyList<string> All { get; } =
        [.. Frames.SelectMany(frame => Names.Select(name => string.Format(null, frame, name.First, name.Last, Ascii(name.Last))))];

    /// <summary>Anonymises the texts together and scans them again: nothing of the chosen types may be found outside the labels.</summary>
    public static void AssertNothingLeft(IReadOnlyList<string> texts, string mode, ScanContext? context = null)
    {
        var findings = Scanner.Scan(texts, context ?? Scan.Context);
        var anonymizer = Anonymizer.Of(new(Types, mode), [.. texts.Zip(findings)]);
        MaskedText[] results = [.. texts.Zip(findings).Select(pair => anonymizer.Anonymize(pair.First, pair.Second))];

        var again = Scanner.Scan([.. results.Select(result => result.Value)], context ?? Scan.Context);
        var left = results.Zip(again).SelectMany(pair => pair.Second
            .Where(finding => Types.Contains(finding.Type) && !pair.First.Segments.Any(segment => segment.MaskedStart < finding.End && finding.Start < segment.MaskedEnd))
            .Select(finding => $"{finding.Type} {finding.Rule}: {pair.First.Value[finding.Start..finding.End]}"));
        Assert.Empty(left);
    }

    private static string Ascii(string name) => string.Concat(name.ToLowerInvariant().Where(char.IsAsciiLetter));
}
