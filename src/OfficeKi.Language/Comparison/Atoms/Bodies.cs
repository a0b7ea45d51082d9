using System.Collections.Frozen;

namespace OfficeKi.Language.Comparison.Atoms;

/// <summary>Names of offices: „Amt für Soziales“, „Fachbereich Bauen und Wohnen“, „Ordnungsamt“.</summary>
internal static class Bodies
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Kinds =
        "Amt Fachamt Fachbereich Fachdienst Abteilung Sachgebiet Referat Dezernat Ministerium Ausschuss Stabsstelle Bundesamt Landesamt Senatsverwaltung".Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // „Ehrenamt“, „Hauptamt“ of a person and the like are no offices to write to.
    private static readonly FrozenSet<string> NoOffices = "Ehrenamt Nebenamt Samt Gesamt Insgesamt".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The index behind the name of an office that starts at <paramref name="first"/>; <paramref name="first"/> when none does.</summary>
    public static int EndOf(string text, IReadOnlyList<TextSpan> words, int first)
    {
        if (!Kinds.Contains(words[first].In(text)))
        {
            var word = words[first].In(text);
            return word.Length > 5 && word.EndsWith("amt") && !NoOffices.Contains(word.ToString()) ? first + 1 : first;
        }

        var subject = Is(text, words, first + 1, "für") ? first + 2 : first + 1;
        if (!IsCapital(text, words, subject))
        {
            return first;
        }

        return Is(text, words, subject + 1, "und") && IsCapital(text, words, subject + 2) ? subject + 3 : subject + 1;
    }

    private static bool Is(string text, IReadOnlyList<TextSpan> words, int index, string word) => IsNext(text, words, index) && words[index].In(text).SequenceEqual(word);

    private static bool IsCapital(string text, IReadOnlyList<TextSpan> words, int index) => IsNext(text, words, index) && char.IsUpper(text[words[index].Start]);

    private static bool IsNext(string text, IReadOnlyList<TextSpan> words, int index) =>
        index < words.Count && text.AsSpan(words[index - 1].End, words[index].Start - words[index - 1].End) is " " or "\u00A0";
}
