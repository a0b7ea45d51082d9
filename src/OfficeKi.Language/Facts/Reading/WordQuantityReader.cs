using System.Collections.Frozen;

namespace OfficeKi.Language.Facts.Reading;

/// <summary>Reads numbers in words: „zwei Wochen“, „zweiwöchige“, „dritte“, „beide“, „Dutzend“, „Hälfte“, „Monatsfrist“.</summary>
internal static class WordQuantityReader
{
    private static readonly FrozenDictionary<string, (decimal Value, Unit Unit)> Fixed = new Dictionary<string, (decimal, Unit)>(StringComparer.Ordinal)
    {
        ["beide"] = (2, Unit.None),
        ["beiden"] = (2, Unit.None),
        ["beider"] = (2, Unit.None),
        ["dutzend"] = (12, Unit.None),
        ["hälfte"] = (50, Unit.Percent),
        ["monatsfrist"] = (1, Unit.Month),
        ["wochenfrist"] = (1, Unit.Week),
        ["jahresfrist"] = (1, Unit.Year),
        ["zweiwochenfrist"] = (2, Unit.Week),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Looked at first, because nearly every word of a text is no number.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Beginnings =
        "nul ein zwe zwo zwa zwö dre vie fün sec sie ach neu zeh elf hun tau ers dri bei dut häl mon woc jah".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Suffixes = ["wöchig", "tägig", "monatig", "jährig", "stündig", "minütig", "prozentig", "köpfig", "fach", "mal", "stufig", "teilig", "seitig", "stellig"];
    private static readonly FrozenSet<string> Articles = "ein eine einem einen einer eines".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> BeforeOrdinals = "der die das dem den des am im zum vom beim als zur ein eine einen einem einer eines sein ihr".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Heed = "gibt geben gab gegeben nimmt nehmen nahm achten".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static int Read(Lexemes lexemes, int position, List<Fact> facts)
    {
        if (!lexemes.IsWord(position) || lexemes[position].Length is < 3 or > 60 || !Beginnings.Contains(lexemes.Span(position)[..3]))
        {
            return position;
        }

        var word = lexemes.Span(position).ToString().ToLowerInvariant();
        var isCapital = position > 0 && char.IsUpper(lexemes.Span(position)[0]);
        var unit = Units.Of(lexemes, position + 1, out var multiplier);
        if (Fixed.TryGetValue(word, out var known))
        {
            return Add(lexemes, position, position + 1, known.Value, known.Unit, false, facts);
        }

        if (Articles.Contains(word))
        {
            return unit.Unit is Unit.Week or Unit.Month or Unit.Year or Unit.Hour or Unit.Day || multiplier > 1
                ? Add(lexemes, position, unit.Next, multiplier, unit.Unit, false, facts)
                : position;
        }

        if (!isCapital && NumberWords.TryParse(lexemes.Span(position), out var value) && !IsHeed(lexemes, position, word))
        {
            return Add(lexemes, position, Math.Max(unit.Next, position + 1), value * multiplier, unit.Unit, false, facts, unit.Word);
        }

        if (!isCapital && TryCompound(word, out value, out var inner))
        {
            return Add(lexemes, position, position + 1, value, inner, false, facts);
        }

        return !isCapital && NumberWords.TryParseOrdinal(lexemes.Span(position), out value) && IsAfterArticle(lexemes, position)
            ? Add(lexemes, position, position + 1, value, Unit.None, true, facts)
            : position;
    }

    // „zweiwöchige“, „dreifach“, „viermal“.
    private static bool TryCompound(string word, out int value, out Unit unit)
    {
        foreach (var suffix in Suffixes)
        {
            var at = word.IndexOf(suffix, StringComparison.Ordinal);
            if (at > 2 && word.Length - at - suffix.Length <= 3 && NumberWords.TryParse(word.AsSpan(0, at), out value))
            {
                unit = Units.OfSuffix(suffix);
                return true;
            }
        }

        (value, unit) = (0, Unit.None);
        return false;
    }

    private static bool IsAfterArticle(Lexemes lexemes, int position) =>
        position == 0 || BeforeOrdinals.Contains(lexemes.Span(position - 1).ToString().ToLowerInvariant());

    // „gibt acht“, „Geben Sie acht“, „in Acht nehmen“; „sieben den Sand“.
    private static bool IsHeed(Lexemes lexemes, int position, string word) => word switch
    {
        "acht" => Enumerable.Range(position - 2, 4).Any(at => Heed.Contains(lexemes.Span(at).ToString().ToLowerInvariant())),
        "sieben" => lexemes.WordIs(position + 1, "den") || lexemes.WordIs(position + 1, "das") || lexemes.WordIs(position + 1, "durch"),
        _ => false,
    };

    private static int Add(Lexemes lexemes, int position, int next, decimal value, Unit unit, bool isOrdinal, List<Fact> facts, string unitWord = "")
    {
        facts.Add(new Fact.Quantity(lexemes[position].Start, lexemes[next - 1].End, value, unit, unitWord, IsWord: true)
        {
            IsOrdinal = isOrdinal,
            IsRough = Limits.IsRough(lexemes, position),
        });
        return next;
    }
}
