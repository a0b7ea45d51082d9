using OfficeKi.Language.Facts;

namespace OfficeKi.Language.Comparison.Atoms;

/// <summary>A word or a detail of a paragraph, as far as it carries meaning: white space, punctuation and notation are left behind.</summary>
/// <param name="Kind"><see cref="ChangeKind.Wording"/> for a plain word.</param>
/// <param name="Key">Equal keys say the same, however they are written.</param>
/// <param name="Fact">The detail read, for comparing what is less complete; null for words and names.</param>
internal readonly record struct Atom(ChangeKind Kind, string Key, int Start, int End, Fact? Fact = null)
{
    public bool IsWord => Kind == ChangeKind.Wording;

    /// <summary>A word whose form follows from its neighbours: an article.</summary>
    public bool IsArticle => IsWord && Key is "der" or "die" or "das" or "des" or "dem" or "den" or "ein" or "eine" or "eines" or "einem" or "einen" or "einer";

    /// <summary>Whether both say the same, one perhaps with less detail: „30.09.“ and „30.09.2025“, „1.250“ and „1.250 €“.</summary>
    public bool IsSameAs(Atom other) => Key == other.Key || (Fact, other.Fact) switch
    {
        (Fact.Date one, Fact.Date two) => one.Day > 0 && one.Day == two.Day && one.Month == two.Month && (one.Year == 0 || two.Year == 0),
        (Fact.Quantity one, Fact.Quantity two) => one.Value == two.Value && one.IsOrdinal == two.IsOrdinal && (one.Unit == Unit.None || two.Unit == Unit.None),
        _ => false,
    };
}
