using System.Collections.Frozen;

namespace OfficeKi.Language.Facts.Lost;

/// <summary>How binding a clause is: the words muss, soll, kann or darf in it.</summary>
[Flags]
internal enum Duty
{
    None = 0,
    Must = 1,
    Should = 2,
    May = 4,
}

/// <summary>Reads duties. „ist einzureichen“ binds like „muss“; „ist zu finden“ may also mean „kann“ and counts as neither.</summary>
internal static class Duties
{
    private static readonly FrozenSet<string> Musts = Set("muss muß müssen musst müsst mussten musste verpflichtet pflicht");
    private static readonly FrozenSet<string> Shoulds = Set("soll sollen sollst sollt");
    private static readonly FrozenSet<string> Mays = Set("kann können kannst könnt darf dürfen darfst dürft berechtigt");
    private static readonly FrozenSet<string> Auxiliaries = Set("ist sind hat haben");

    public static Duty Of(string clause)
    {
        var duty = Duty.None;
        var mayBind = false;
        foreach (var span in Tokenizer.Words(clause))
        {
            var word = span.Of(clause).ToLowerInvariant();
            duty |= Musts.Contains(word) ? Duty.Must : Shoulds.Contains(word) ? Duty.Should : Mays.Contains(word) ? Duty.May : Duty.None;
            mayBind |= Auxiliaries.Contains(word);
            duty |= mayBind && char.IsLower(clause[span.Start]) && IsGerundive(word) ? Duty.Must : Duty.None;
        }

        return duty;
    }

    // „einzureichen“, „vorzulegen“, „freizuhalten“.
    private static bool IsGerundive(string word) =>
        word.Length > 7 && word.EndsWith("en", StringComparison.Ordinal) && word.IndexOf("zu", 2, StringComparison.Ordinal) is > 1 and < 8;

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
