using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.Names;

/// <summary>A name found once, or known from the envelope, is found wherever else it stands in the texts.</summary>
internal static class NamePropagation
{
    private const string Rule = "person-propagation";
    private const string KnownRule = "person-known";

    private enum Strength
    {
        /// <summary>Also an everyday word: counts only beside another part of a name.</summary>
        Weak,
        Found,
        Known,
    }

    private sealed class Seeds
    {
        private readonly Dictionary<string, Strength>.AlternateLookup<ReadOnlySpan<char>> _strengths;
        private ulong _filter;

        public Seeds(Dictionary<string, Strength> strengths)
        {
            _strengths = strengths.GetAlternateLookup<ReadOnlySpan<char>>();
            foreach (var word in strengths.Keys)
            {
                var hash = WordHash.Of(word);
                _filter |= BitOf(hash) | BitOf(WordHash.Add(hash, 's'));
            }
        }

        public Strength? Find(uint hash, ReadOnlySpan<char> word)
        {
            if ((_filter & BitOf(hash)) == 0 || word.Length > 40)
            {
                return null;
            }

            // "Müllers Antrag"
            return _strengths.TryGetValue(word, out var strength) || (word.Length > 4 && word[^1] is 's' or 'S' && _strengths.TryGetValue(word[..^1], out strength)) ? strength : null;
        }

        private static ulong BitOf(uint hash) => 1UL << (int)(hash >> 26);
    }

    public static void Spread(ScanText text, FindingCollector found)
    {
        var seeds = new Dictionary<string, Strength>(StringComparer.OrdinalIgnoreCase);
        AddKnown(text, seeds);
        AddFound(text, found, seeds);
        if (seeds.Count > 0)
        {
            Mark(text, new(seeds), found);
        }
    }

    private static void AddKnown(ScanText text, Dictionary<string, Strength> seeds)
    {
        foreach (var person in text.Context.People)
        {
            var address = person.Address.Reveal();
            var at = address.IndexOf('@', StringComparison.Ordinal);
            if (at <= 0 || !RoleAddresses.IsRole(address.AsSpan(0, at)))
            {
                using var name = new ScanText([person.Name.Reveal()], text.Context);
                AddWords(name, Strength.Known, seeds);
            }
        }
    }

    private static void AddFound(ScanText text, FindingCollector found, Dictionary<string, Strength> seeds)
    {
        foreach (var candidate in found.Candidates)
        {
            if (candidate is { Type: PersonalData.Person, Confidence: not Confidence.Low })
            {
                AddWords(text, text.TokenAt(candidate.Start), candidate.End, Strength.Found, seeds);
            }
            else if (candidate.Type == PersonalData.Email)
            {
                AddAddress(text, candidate, seeds);
            }
        }
    }

    // vorname.nachname@… tells a name; a lone local part tells too little.
    private static void AddAddress(ScanText text, Candidate address, Dictionary<string, Strength> seeds)
    {
        var length = text.Characters[address.Start..address.End].IndexOf('@');
        var local = length > 0 ? text.Characters.Slice(address.Start, length) : default;
        if (local.IndexOfAny('.', '_') > 0 && local.IndexOfAnyInRange('0', '9') < 0 && !RoleAddresses.IsRole(local))
        {
            AddWords(text, text.TokenAt(address.Start), address.Start + length, Strength.Found, seeds);
        }
    }

    private static void AddWords(ScanText name, Strength strength, Dictionary<string, Strength> seeds) =>
        AddWords(name, 0, name.Characters.Length, strength, seeds);

    private static void AddWords(ScanText text, int first, int end, Strength strength, Dictionary<string, Strength> seeds)
    {
        for (var i = first; i < text.Count && text[i].Start < end; i++)
        {
            var word = text.Span(i);
            if (!text[i].IsWord || word.Length < 3 || (text[i].Case == LetterCase.Lower && strength == Strength.Known))
            {
                continue;
            }

            var isWeak = word.Length == 3 && strength != Strength.Known || OrdinaryWords.IsAlsoSurname(word) || OrdinaryWords.Contains(text, i) || OrdinaryWords.LooksLikeNoun(word);
            var given = isWeak ? Strength.Weak : strength;
            if (!seeds.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var before) || before < given)
            {
                seeds[word.ToString()] = given;
            }
        }
    }

    private static void Mark(ScanText text, Seeds seeds, FindingCollector found)
    {
        for (var i = 0; i < text.Count; i++)
        {
            if (!text[i].IsCapitalWord || StrengthOf(text, i, seeds) is not { } strength)
            {
                continue;
            }

            var last = i;
            while (NextPart(text, last) is > 0 and var next && StrengthOf(text, next, seeds) is { } more)
            {
                (last, strength) = (next, more > strength ? more : strength);
            }

            if (strength != Strength.Weak && !IsPartOfCompound(text, i, last))
            {
                var isKnown = strength == Strength.Known;
                found.Add(
                    PersonalData.Person, text[i].Start, text[last].End, isKnown ? Confidence.High : Confidence.Medium,
                    isKnown ? Evidence.KnownPerson : Evidence.Propagation, isKnown ? KnownRule : Rule);
            }

            i = last;
        }
    }

    private static Strength? StrengthOf(ScanText text, int token, Seeds seeds) =>
        text[token].IsCapitalWord ? seeds.Find(text[token].Hash, text.Span(token)) : null;

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
