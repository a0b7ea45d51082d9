using OfficeKi.Language.Facts;
using OfficeKi.Language.Facts.Reading;
using OfficeKi.Language.PlainLanguage.Reading;

namespace OfficeKi.Language.PlainLanguage.Wording;

/// <summary>Finds a number as a word and a count in digits in one sentence. Dates, times, amounts, norms and ordinals are no counts.</summary>
internal static class MixedNumbers
{
    private const int Largest = 999;

    public static TextSpan? Find(PlainSentence sentence)
    {
        if (!sentence.Words.Any(word => word.IsNumber) || !sentence.Words.Any(word => NumberWords.TryParse(word.Lower, out _)))
        {
            return null;
        }

        var counts = FactReader.Read(sentence.Span.Of(sentence.Text)).OfType<Fact.Quantity>().Where(IsCount).ToList();
        var word = counts.Find(count => count.IsWord);
        var digits = counts.Find(count => !count.IsWord);
        return word is null || digits is null ? null : new(sentence.Span.Start + Math.Min(word.Start, digits.Start), sentence.Span.Start + Math.Max(word.End, digits.End));
    }

    private static bool IsCount(Fact.Quantity quantity) =>
        !quantity.IsOrdinal && quantity.Unit is not (Unit.Euro or Unit.Percent) && quantity.Value is >= 2 and <= Largest && decimal.IsInteger(quantity.Value);
}
