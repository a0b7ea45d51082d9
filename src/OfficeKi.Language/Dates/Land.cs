namespace OfficeKi.Language.Dates;

/// <summary>The sixteen German Länder by the codes of ISO 3166-2:DE; their holidays differ.</summary>
public enum Land
{
    BB,
    BE,
    BW,
    BY,
    HB,
    HE,
    HH,
    MV,
    NI,
    NW,
    RP,
    SH,
    SL,
    SN,
    ST,
    TH,
}

/// <summary>What a reader calls a Land.</summary>
public static class LandNames
{
    /// <summary>„Rheinland-Pfalz“.</summary>
    public static string Of(Land land) => land switch
    {
        Land.BB => "Brandenburg",
        Land.BE => "Berlin",
        Land.BW => "Baden-Württemberg",
        Land.BY => "Bayern",
        Land.HB => "Bremen",
        Land.HE => "Hessen",
        Land.HH => "Hamburg",
        Land.MV => "Mecklenburg-Vorpommern",
        Land.NI => "Niedersachsen",
        Land.NW => "Nordrhein-Westfalen",
        Land.RP => "Rheinland-Pfalz",
        Land.SH => "Schleswig-Holstein",
        Land.SL => "Saarland",
        Land.SN => "Sachsen",
        Land.ST => "Sachsen-Anhalt",
        _ => "Thüringen",
    };
}
