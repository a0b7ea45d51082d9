using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.Names;

/// <summary>Our own list of first names.</summary>
internal static class FirstNames
{
    public static readonly string[] All =
    [
        .. Words.In(GermanFirstNames.List), .. Words.In(InternationalFirstNames.Turkish), .. Words.In(InternationalFirstNames.Arabic), .. Words.In(InternationalFirstNames.Polish),
        .. Words.In(InternationalFirstNames.EastSlavic), .. Words.In(InternationalFirstNames.Vietnamese), .. Words.In(InternationalFirstNames.Other),
    ];

    private static readonly WordMap Listed = WordMap.Of(All);

    // Short names that are also words or syllables: they count only beside another name of their kind.
    private static readonly WordMap Syllables = WordMap.Of(Words.In(InternationalFirstNames.Vietnamese).Where(name => name.Length <= 5).Append("mai").Append("li").Append("wei").Append("yan").Append("ion"));

    private static readonly WordMap Vietnamese = Words.Map(InternationalFirstNames.Vietnamese + " an ha hà ho hồ do đỗ duc lam lâm ma mã to tô");

    private static readonly WordMap Ambiguous = Words.Map(
        "mark august ernst heide linde rose rosa max kim till falk jo long sultan sabah hind iman sana mine merlin viola luna noel hai dung hang mai son kai götz gunda marina florian martin elisabeth " +
        "florenz paris jordan april may grace charlotte victoria viktoria kevin maria wieland hagen merle harry ben jack sean will rahma safa sabri melek seda ata ece can cem don adam karl otto barbara georg " +
        "nikolaus josef johannes stefan peter anna jakob michael lorenz urs bora berk bao");

    public static bool Contains(ScanText text, int token) => text.IsIn(token, Listed);

    public static bool IsSyllable(ScanText text, int token) => text.IsIn(token, Syllables);

    public static bool IsVietnamese(ScanText text, int token) => text.IsIn(token, Vietnamese);

    /// <summary>Whether the name alone, without a surname, is too often something else (a saint, a city, a word).</summary>
    public static bool IsAmbiguousAlone(ScanText text, int token) => text.IsIn(token, Ambiguous);
}
