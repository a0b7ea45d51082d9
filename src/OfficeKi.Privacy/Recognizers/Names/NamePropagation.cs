using System.Runtime.InteropServices;
using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.Names;

/// <summary>A name found once, or known from the envelope, is found wherever else it stands in the texts.</summary>
internal static class NamePropagation
{
    private const string Rule = "person-propagation";
    private const string KnownRule = "person-known";

    public static void Spread(ScanText text, FindingCollector found)
    {
        NameSeeds seeds = new();
        AddKnown(text, seeds);
        AddFound(text, found, seeds);
        if (!seeds.IsEmpty)
        {
            Mark(text, seeds, found);
        }
    }

    private static void AddKnown(ScanText text, NameSeeds seeds)
    {
        foreach (var person in text.Context.People)
        {
            var address = person.Address.Reveal();
            var at = address.IndexOf('@', StringComparison.Ordinal);
            if (at <= 0 || !RoleAddresses.IsRole(address.AsSpan(0, at)))
            {
                using var name = new ScanText([person.Name.Reveal()], text.Context);
                AddWords(name, NameStrength.Known, seeds);
            }
        }
    }

    private static void AddFound(ScanText text, FindingCollector found, NameSeeds seeds)
    {
        var (token, offset) = (0, 0);
        foreach (ref readonly var candidate in CollectionsMarshal.AsSpan(found.Candidates))
        {
            if (candidate is { Type: PersonalData.Person, Confidence: not Confidence.Low })
            {
                // Found in the order of the text for the most part: the next one is not far.
                token = candidate.Start >= offset ? text.TokenAt(candidate.Start, token) : text.TokenAt(candidate.Start);
                offset = candidate.Start;
                AddWords(text, token, candidate.End, NameStrength.Found, seeds);
            }
            else if (candidate.Type == PersonalData.Email)
            {
                AddAddress(text, candidate, seeds);
            }
        }
    }

    // vorname.nachname@… tells a name; a lone local part tells too little.
    private static void AddAddress(ScanText text, in Candidate address, NameSeeds seeds)
    {
        var length = text.Characters[address.Start..address.End].IndexOf('@');
        var local = length > 0 ? text.Characters.Slice(address.Start, length) : default;
        if (local.IndexOfAny('.', '_') > 0 && local.IndexOfAnyInRange('0', '9') < 0 && !RoleAddresses.IsRole(local))
        {
            AddWords(text, text.TokenAt(address.Start), address.Start + length, NameStrength.Found, seeds);
        }
    }

    private static void AddWords(ScanText name, NameStrength strength, NameSeeds seeds) =>
        AddWords(name, 0, name.Characters.Length, strength, seeds);

    private static void AddWords(ScanText text, int first, int end, NameStrength strength, NameSeeds seeds)
    {
        for (var i = first; i < text.Count && text[i].Start < end; i++)
        {
            ref readonly var token = ref text[i];
            if (!token.IsWord || token.Length < 3 || (token.Case == LetterCase.Lower && strength == NameStrength.Known))
            {
                continue;
            }

            // Known names come first, and what is found later never says more about the same word.
            var word = text.Span(token);
            if (!seeds.Contains(token.Hash, word))
            {
                var isWeak = (word.Length == 3 && strength != NameStrength.Known) || OrdinaryWords.IsAlsoSurname(word) || OrdinaryWords.Contains(text, i) || OrdinaryWords.LooksLikeNoun(word);
                seeds.Add(token.Hash, text.Folded.Memory[token.Start..token.End], isWeak ? NameStrength.Weak : strength);
            }
        }
    }

    private static void Mark(ScanText text, NameSeeds seeds, FindingCollector found)
    {
        WholeNames whole = new(found);
        for (var i = 0; i < text.Count; i++)
        {
            if (StrengthOf(text, i, seeds) is not { } strength)
            {
                continue;
            }

            var last = i;
            while (NextPart(text, last) is > 0 and var next && StrengthOf(text, next, seeds) is { } more)
            {
                (last, strength) = (next, more > strength ? more : strength);
            }

            if (strength != NameStrength.Weak && !whole.Cover(text[i].Start, text[last].End) && !IsPartOfCompound(text, i, last))
            {
                var isKnown = strength == NameStrength.Known;
                found.Add(
                    PersonalData.Person, text[i].Start, text[last].End, isKnown ? Confidence.High : Confidence.Medium,
                    isKnown ? Evidence.KnownPerson : Evidence.Propagation, isKnown ? KnownRule : Rule);
            }

            i = last;
        }
    }

    private static NameStrength? StrengthOf(ScanText text, int at, NameSeeds seeds)
    {
        ref readonly var token = ref text[at];
        return token.IsCapitalWord && seeds.MayContain(token.Hash) ? seeds.Find(token.Hash, text.Span(token)) : null;
    }

    private static int NextPart(ScanText text, int token)
    {
        var next = token + 1;
        if (text.IsMark(next, '-') && text[next].Gap == Gap.Glued && text[next + 1].Gap == Gap.Glued)
        {
            return next + 1;
        }

        return text[next].Gap is Gap.Blank or Gap.Glued && text[next].IsWord ? next : 0;
    }

    // "Müller-Straße" is no person, "Müller-Lüdenscheidt" may be one, "Müllersche" is another word anyway.
    private static bool IsPartOfCompound(ScanText text, int first, int last)
    {
        var end = last;
        while (text.IsMark(end + 1, '-') && text[end + 1].Gap == Gap.Glued && text[end + 2] is { IsWord: true, Gap: Gap.Glued } && end < last + 8)
        {
            end += 2;
        }

        var isBehind = end > last && (OrdinaryWords.Contains(text, end) || OrdinaryWords.LooksLikeNoun(text.Span(end)) || text[end].Case == LetterCase.Lower);
        return isBehind || (text[first].Gap == Gap.Glued && text[first - 1].Kind == TokenKind.Mark && text[first - 1].Hash is '@' or '.' or '_' or '/');
    }
}
