using System.Buffers;
using System.Collections.Frozen;

namespace OfficeKi.Language.Sentences;

/// <summary>German abbreviations that end in a full stop, by whether a sentence can end with them.</summary>
/// <remarks>Own list after Duden, the Amtliches Regelwerk and the abbreviation habits of statutes, judgments and council papers.</remarks>
internal static class Abbreviations
{
    // Something always follows: a number, a name, the other half of the phrase.
    private const string OpenWords =
        "Abbn Abs Abschn Abt Adr Alt amtl Anh Anl Anw Apr Art Aug Ausg Az Bd Bde beil Bek Bekl bes Beschl Betr betr Bl Bspr Bst Buchst bzgl bzw " +
        "Ca ca ders Dez Dipl Dr Dres Drs Drucks dt ehem Eing Einl einschl einschließl Entsch entspr Erl Ev ev evtl exkl Fa Feb Febr Fn Fr freiw Frl " +
        "Geb geb Gem gem ges gest gez gg Ggf ggf ggü Gr grds Grdst Hdb Hl hl Hr Hrn hrsg Ing inkl insb insbes iVm Jan Jul Jun jun jur kath Kfz kgl " +
        "Kom Kto lat ldw lfd Lit lit Lt lt Ltd luth max med mglw mind Mr Mrs Mrz Ms mtl möbl nachf Ndl Nov Nr Nrn näml nördl Okt Ortst Pf Pfd phil " +
        "Pkt Prof Proj Prot Präs rd Rdn Rdnr RegNr Rep rer resp Rn Rspr Rz röm Schr schr schriftl Sen sen Sep sep Sept sog sonst Sp St staatl " +
        "Stellv stellv städt südl Teilbd tgl theol tlw Tz Uffz umg ungef Unterz urspr Urt usf verb versch Verw Verz Vgl vgl Vol vollst vorb vorl vorm " +
        "Vors vs westl wg Wwe zB Zi Ziff zit Zr Ztr zul zust zuz Zzgl zzgl öffentl östl Übers überw";

    // These may close a sentence as well as stand inside one.
    private const string EitherWords =
        "Abb allg Anm Aufl Bhf Bros Bsp cbm Chr Co Corp dgl Einw etc Ew ff Forts Ges Hbf Hg Hrsg Inc Jg Jgst Jh Jhd Jhdt Jr jr Kap Kl Mill Min Mio " +
        "Mrd MwSt Nachf Pos pp ppa qm Sek Sr sr Stck Std Stk Str str Tab Tel Tsd Usw usw Verf Verm";

    private static readonly SearchValues<char> VowelsAndDigits = SearchValues.Create("aeiouyäöüAEIOUYÄÖÜáéèó0123456789");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Open = Lookup(OpenWords);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Either = Lookup(EitherWords);

    public static DottedKind KindOf(ReadOnlySpan<char> word)
    {
        var bare = word.TrimStart("(„\"»[");
        var last = bare[(bare.LastIndexOf('.') + 1)..];
        if (last.Length < bare.Length)
        {
            return KindOfChain(bare, last);
        }

        if (Either.Contains(bare) || EndsInStreet(bare))
        {
            return DottedKind.Either;
        }

        return Open.Contains(bare) || LooksClipped(bare) ? DottedKind.Open : DottedKind.Word;
    }

    // „i.V.m.“, „d.h.“, „e.V.“, but also „www.stadt-beispiel.de.“, where the last part is a word of its own.
    private static DottedKind KindOfChain(ReadOnlySpan<char> chain, ReadOnlySpan<char> last)
    {
        if (last.Length > 3 && !Open.Contains(last) && !Either.Contains(last))
        {
            return DottedKind.Word;
        }

        return chain.IndexOfAny("/@") >= 0 || chain.StartsWith("www", StringComparison.OrdinalIgnoreCase) ? DottedKind.Word : DottedKind.Either;
    }

    private static bool EndsInStreet(ReadOnlySpan<char> word) => word.Length > 3 && word.EndsWith("str", StringComparison.OrdinalIgnoreCase);

    // No German word is written without a vowel; units and initialisms in capitals are.
    private static bool LooksClipped(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 5 || word.ContainsAny(VowelsAndDigits) || !IsLetters(word))
        {
            return false;
        }

        return char.IsLower(word[^1]) && word is not ("km" or "cm" or "mm" or "kg" or "kWh" or "hm" or "dm" or "mg" or "ml" or "kW" or "pst" or "hmm");
    }

    private static bool IsLetters(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (!char.IsLetter(letter))
            {
                return false;
            }
        }

        return true;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
