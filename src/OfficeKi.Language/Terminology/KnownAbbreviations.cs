using System.Collections.Frozen;

namespace OfficeKi.Language.Terminology;

/// <summary>Short forms every reader of German administrative letters knows or finds in any dictionary: they need no explanation.</summary>
internal static class KnownAbbreviations
{
    private const string General =
        "EU USA UNO UN NATO BRD DDR ARD ZDF SWR WDR TV WC PC PDF CD DVD USB SMS WLAN LAN EDV IT KI FAQ QR PIN TAN IBAN BIC SEPA PLZ DIN ISO EN TÜV ADAC DRK THW LED OK UTF URL HTML XML CSV " +
        "GmbH AG KG OHG GbR UG KGaA SE eG DM EUR USD CHF MwSt USt ÖPNV DB PKW LKW KFZ TOP BV MV AZ NN SPD CDU CSU FDP BSW MdL MdB ISBN TU FH CO GPS VIP CEO ZIP";

    private const string Units =
        "kW MW GW kWh MWh GWh TWh kV MV VA dB Hz kHz MHz GHz mA pH MB GB TB KB PB BGF NHN NN";

    private const string Laws =
        "GG BGB StGB StPO ZPO VwGO VwVfG VwZG VwVG AO SGB BauGB BauNVO BauO LBauO GemO LKO KAG KWG GemHVO StVO StVG StVZO UVgO VgV VOB VOL GWB HOAI DSGVO BDSG LDSG IFG LTranspG OWiG " +
        "BImSchG BNatSchG WHG AEG UStG EStG GewStG GrStG HGB InsO ArbZG TVöD TV BAT TVG KSchG AGG BEEG SGG FGO GVG BVerfG BVerwG BGH BAG BSG BFH OVG VG VGH LG OLG AG EuGH EuG BVerwGE BGHZ NJW NVwZ";

    private static readonly FrozenSet<string> All = $"{General} {Units} {Laws}".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string term) => All.Contains(term);
}
