using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Characters;

/// <summary>Counts words that mix Latin letters with letters of another script that look the same.</summary>
internal static class MixedScripts
{
    public static int Count(ReadOnlySpan<char> text)
    {
        var (count, hasLatin, hasForeign) = (0, false, false);
        foreach (var c in text)
        {
            if (CharacterKinds.IsLetterOrDigit(c))
            {
                hasLatin |= Confusables.IsLatin(c) && c != 'µ';
                hasForeign |= Confusables.IsCyrillic(c) || Confusables.IsDeceptiveGreek(c);
                continue;
            }

            count += hasLatin && hasForeign ? 1 : 0;
            (hasLatin, hasForeign) = (false, false);
        }

        return hasLatin && hasForeign ? count + 1 : count;
    }
}
