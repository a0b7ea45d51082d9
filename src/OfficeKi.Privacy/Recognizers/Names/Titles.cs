using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.Names;

/// <summary>Academic and professional titles, and the words for an office, that stand between "Frau" and the name.</summary>
internal static class Titles
{
    /// <summary>Titles that a name follows even without "Herr" or "Frau".</summary>
    public static readonly string[] Openers = Words.In("dr prof drs dres ddr dra dipl pd privdoz priv mag univ professor professorin doktor oa ra rain rechtsanwalt rechtsanwältin notar notarin");

    private static readonly WordMap Known = Words.Map(
        "dr prof drs dres ddr dra in a dipl ing med jur phil rer nat pol oec soc theol habil vet dent univ priv doz pd apl em h c mag mba msc bsc ma ba oa ass prim lic mult ehem " +
        "privdoz med sc agr pharm psych päd paed kfm verw wirt inform fh tu rain ra ri riag rilg vrlg ltd llm hc doctor professor professorin doktor dipling oä stv stellv wwe stadtv oberarzt oberärztin chefarzt chefärztin cand stud");

    /// <returns>The first token behind titles, their dots and hyphens, and offices.</returns>
    public static int Skip(ScanText text, int at, bool alsoOffices)
    {
        var next = at;
        while (next < at + 24 && !(next > at && text[next].StartsParagraph))
        {
            var isTitle = IsTitle(text, next) || (alsoOffices && IsOfficeBeforeName(text, next));
            var isJoint = next > at && (text.IsMark(next, '.') || text.IsMark(next, '-') || text.IsMark(next, '(') || text.IsMark(next, ')') || text.IsMark(next, '/'));
            if (!isTitle && !isJoint)
            {
                break;
            }

            next++;
        }

        return next;
    }

    private static bool IsTitle(ScanText text, int token) => text.IsIn(token, Known) && (text[token].Length > 2 || text.Span(token) is "Dr" or "DR" || text.IsMark(token + 1, '.') || text[token].Case == LetterCase.Upper || (text[token].Gap == Gap.Glued && text.IsMark(token - 1, '.')));

    private static bool IsOfficeBeforeName(ScanText text, int token) =>
        text[token].IsCapitalWord && (OrdinaryWords.IsOffice(text, token) || OrdinaryWords.LooksLikeNoun(text.Span(token))) && text[token + 1].IsCapitalWord && !text[token + 1].StartsLine;
}
