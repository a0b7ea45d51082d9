using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.Names;

/// <summary>A stretch of tokens that reads like a person's name.</summary>
/// <param name="First">First token of the name.</param>
/// <param name="Last">Last token of the name.</param>
/// <param name="Parts">Number of full words in it, without initials and particles.</param>
internal readonly record struct ReadName(int First, int Last, int Parts)
{
    public bool Exists => Parts > 0;
}

/// <summary>How much the words before say that a name comes.</summary>
internal enum NameTrust
{
    /// <summary>Nothing: each word has to look like a name.</summary>
    None,

    /// <summary>A label: surnames that are also everyday words count.</summary>
    Some,

    /// <summary>A form of address or a title: any capitalised word is a name, offices apart.</summary>
    Full,
}

/// <summary>Reads names forward: initials, capitalised words, hyphens, apostrophes and particles (von, zu, de, al).</summary>
internal static class NameReader
{
    private const int MostTokens = 14;
    private const int LongestChain = 8;

    private static readonly WordMap Particles = Words.Map("von vom van de der den zu zur zum dos da das di del della dela du la le el al abu ibn bin ben ter ten und y af auf dem und vel op t freiherr freifrau graf gräfin");

    private static readonly WordMap OpeningParticles = Words.Map("von vom van de zu zur zum dos da di del della du la le el al abu ibn bin ben ter ten af vel op freiherr freifrau graf gräfin");

    /// <summary>Whether the token is a particle that a surname may begin with: von, van, El.</summary>
    public static bool IsParticle(ScanText text, int token) => text.IsIn(token, OpeningParticles);

    /// <summary>Reads at most <paramref name="mostParts"/> name words from a token.</summary>
    public static ReadName Read(ScanText text, int at, int mostParts, NameTrust trust)
    {
        var (last, parts, token) = (at - 1, 0, at);
        while (parts < mostParts && token < at + MostTokens)
        {
            if (token > at && BreaksOff(text, token))
            {
                break;
            }

            if (IsInitial(text, token) && FollowsNameAfterInitial(text, token))
            {
                // "H.-J. Petersen"
                token += text.IsMark(token + 2, '-') && text[token + 2].Gap == Gap.Glued ? 3 : 2;
                continue;
            }

            var wordEnd = EndOfNameWord(text, token, parts == 0 ? trust : NameTrust.None);
            if (wordEnd < 0 && parts > 0 && FirstNames.Contains(text, last) && OrdinaryWords.IsAlsoSurname(text.Span(token)))
            {
                // "Peter Richter", "Thanh Mai Vu"
                wordEnd = EndOfNameWord(text, token, NameTrust.Some);
            }

            if (wordEnd < 0)
            {
                var afterParticles = SkipParticles(text, token);
                if (afterParticles == token || EndOfNameWord(text, afterParticles, NameTrust.Some) < 0)
                {
                    break;
                }

                token = afterParticles;
                continue;
            }

            last = wordEnd;
            token = wordEnd + 1;
            parts++;
        }

        return new(at, last, last >= at ? parts : 0);
    }

    /// <summary>Reads a name that a line break may cut behind its first name: "Dr. Jürgen⏎Schneider".</summary>
    public static ReadName ReadWrapped(ScanText text, int at, int mostParts, NameTrust trust)
    {
        var name = Read(text, at, mostParts, trust);
        var next = name.Last + 1;
        if (name.Parts != 1 || !FirstNames.Contains(text, name.Last) || text[next].StartsParagraph || !text[next].StartsLine)
        {
            return name;
        }

        var rest = Read(text, next, 1, NameTrust.None);
        return rest.Exists ? name with { Last = rest.Last, Parts = 2 } : name;
    }

    /// <summary>Whether the token is a capital letter (or two, "Ch.") with a full stop behind.</summary>
    public static bool IsInitial(ScanText text, int token)
    {
        var word = text[token];
        var isLetter = word is { IsWord: true, Case: LetterCase.Upper, Length: 1 };
        var isShort = word is { IsWord: true, Case: LetterCase.Capital, Length: 2 } && text.Span(token) is "Ch" or "Th" or "Chr" or "Ph" or "Hj" or "Wo" or "Fr" or "Jo" or "Al";
        return (isLetter || isShort) && text.IsMark(token + 1, '.') && text[token + 1].Gap == Gap.Glued;
    }

    /// <returns>The last token of one name word, hyphens and apostrophes included, or -1 when the token is none.</returns>
    public static int EndOfNameWord(ScanText text, int token, NameTrust trust)
    {
        if (!IsNameShaped(text, token) || !MayBeName(text, token, trust))
        {
            return -1;
        }

        var last = token;
        while ((text.IsMark(last + 1, '-') || text.IsMark(last + 1, '\'')) && text[last + 1].Gap == Gap.Glued && text[last + 2] is { IsWord: true, Gap: Gap.Glued } next)
        {
            // "Müller's": the genitive is not part of the name.
            if (text.IsMark(last + 1, '\'') && next.Length == 1 && next.Case == LetterCase.Lower)
            {
                break;
            }

            if (next.Case == LetterCase.Lower || (text.IsMark(last + 1, '-') && !MayBeName(text, last + 2, NameTrust.Some) && !FirstNames.Contains(text, last + 2)) || OrdinaryWords.LooksLikeNoun(text.Span(last + 2)))
            {
                return -1;
            }

            last += 2;
            if (last - token > LongestChain)
            {
                return -1;
            }
        }

        return text.IsMark(last + 1, '-') && text[last + 1].Gap == Gap.Glued && text[last + 2].Gap == Gap.Glued && text[last + 2].Kind != TokenKind.Mark ? -1 : last;
    }

    private static bool MayBeName(ScanText text, int token, NameTrust trust) => trust switch
    {
        _ when text[token] is { Case: LetterCase.Upper, Length: 2 } => false,
        NameTrust.Full => !OrdinaryWords.IsFunctionWord(text, token) && !OrdinaryWords.IsOffice(text, token),
        NameTrust.Some => !OrdinaryWords.Contains(text, token) || OrdinaryWords.IsAlsoSurname(text.Span(token)),
        _ => !OrdinaryWords.Contains(text, token) && !OrdinaryWords.LooksLikeNoun(text.Span(token)),
    };

    private static bool IsNameShaped(ScanText text, int token)
    {
        var word = text[token];
        return word.IsCapitalWord && (word.Length > 1 || text.IsMark(token + 1, '\'')) && word.Length <= 25
            && !(word.Case == LetterCase.Mixed && CharacterKinds.All[text.At(word.Start)] != CharacterKind.UpperLetter)
            && !(text[token + 1].IsDigits && text[token + 1].Gap == Gap.Glued);
    }

    private static bool BreaksOff(ScanText text, int token) => text[token].StartsLine || (text[token].Gap & Gap.Wide) != 0;

    private static bool FollowsNameAfterInitial(ScanText text, int token)
    {
        var next = token + 2;
        while ((IsInitial(text, next) || (text.IsMark(next, '-') && text[next].Gap == Gap.Glued && IsInitial(text, next + 1))) && next < token + 8)
        {
            next += text.IsMark(next, '-') ? 3 : 2;
        }

        next = SkipParticles(text, next);
        return !text[next].StartsParagraph && EndOfNameWord(text, next, NameTrust.Some) >= 0;
    }

    private static int SkipParticles(ScanText text, int token)
    {
        if (text.IsWord(token, "d") && text.IsMark(token + 1, '\'') && text[token + 1].Gap == Gap.Glued && text[token + 2] is { IsCapitalWord: true, Gap: Gap.Glued })
        {
            // "Franca d'Angelo"
            return token + 2;
        }

        if (!text.IsIn(token, OpeningParticles))
        {
            return token;
        }

        var next = token;
        while (next < token + 4 && (text.IsIn(next, Particles) || (text.IsMark(next, '-') && next > token)) && !(next > token && text[next].StartsLine))
        {
            next++;
        }

        return next;
    }
}
