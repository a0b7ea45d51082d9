using System.Buffers;

namespace OfficeKi.Language.Readability;

/// <summary>Counts the spoken syllables of a German word.</summary>
/// <remarks>
/// Each vowel is a syllable; ei, ie, eu, äu, au, ai, aa, ee, oo, ou and a vowel before y are one. Then the known exceptions: „Na-ti-on“ needs none, „Fa-mi-li-en“, „Mu-se-um“,
/// „fi-nan-zi-ell“ and „be-en-den“ do. Words from other languages and compounds with a vowel at the joint may be one off.
/// </remarks>
internal static class Syllables
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyäöüáàâéèêíóôúAEIOUYÄÖÜÉ");

    private static readonly string[] Joined = ["ei", "ie", "eu", "äu", "au", "ai", "aa", "ee", "oo", "ou", "ey", "ay", "oy"];

    // „be-en-den“: the prefix ends where the vowels look like one sound.
    private static readonly string[] SplitAfterPrefix = ["beend", "beerd", "beinh", "beirr", "beurl", "beurt", "beunr", "geehr", "geerb", "geimp", "reinte", "reinv"];

    // „Fa-mi-li-e“, „Pa-ti-ent“: i and e are two sounds here.
    private static readonly string[] SplitEndings = ["ilie", "inie", "ämie", "tudie", "serie", "aktie", "tient", "tienten", "klient", "klienten", "eum", "läum", "iell", "ielle", "iellen", "ieller", "ielles", "iellem", "deen"];

    /// <returns>At least 1.</returns>
    public static int Count(ReadOnlySpan<char> word)
    {
        var count = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (!Vowels.Contains(word[i]) || IsAfterQ(word, i))
            {
                continue;
            }

            count++;
            i += i + 1 < word.Length && IsJoined(word.Slice(i, 2)) ? 1 : 0;
        }

        return Math.Max(1, count + Extra(word));
    }

    private static bool IsAfterQ(ReadOnlySpan<char> word, int i) => i > 0 && word[i] is 'u' && word[i - 1] is 'q' or 'Q';

    private static bool IsJoined(ReadOnlySpan<char> pair)
    {
        foreach (var joined in Joined)
        {
            if (pair.Equals(joined, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static int Extra(ReadOnlySpan<char> word)
    {
        var extra = 0;
        foreach (var prefix in SplitAfterPrefix)
        {
            extra += word.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }

        foreach (var ending in SplitEndings)
        {
            extra += word.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }

        return extra + (IsPluralOfIe(word) ? 1 : 0);
    }

    // „Fe-ri-en“, „In-dus-tri-en“, but not „schien“, „Wien“.
    private static bool IsPluralOfIe(ReadOnlySpan<char> word) =>
        word.EndsWith("ien", StringComparison.OrdinalIgnoreCase) && !word.EndsWith("schien", StringComparison.OrdinalIgnoreCase) && word[..^3].ContainsAny(Vowels);
}
