using System.Globalization;

namespace OfficeKi.Privacy.Masking;

/// <summary>What stands in the place of a finding: a label, a black bar or initials.</summary>
internal abstract class Replacements
{
    public static Replacements Of(string mode, PersonNames names, IEnumerable<string> texts) => mode switch
    {
        "black" => new BlackBars(),
        "initials" => new Initials(new(names, texts)),
        _ => new Labels(names, texts),
    };

    public abstract string Of(string type, string surface);

    /// <summary>[PERSON_1]: the same for the same person, address or number.</summary>
    private sealed class Labels(PersonNames names, IEnumerable<string> texts) : Replacements
    {
        private readonly Dictionary<(string Type, string Key), string> _labels = [];
        private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

        // A label that already stands in the text belongs to somebody else.
        private readonly HashSet<string> _taken = [.. texts.SelectMany(text => Placeholders.Exact().Matches(text)).Select(match => Placeholders.Plain(match.Value))];

        public override string Of(string type, string surface)
        {
            var isPerson = type == Recognizers.PersonalData.Person;
            var key = isPerson ? names.KeyOf(surface) : Compact(surface);
            if (!_labels.TryGetValue((type, key), out var label))
            {
                label = Next(type);
                _labels.Add((type, key), label);
            }

            return isPerson && Inflection.StemOf(surface) is { } stem && names.IsInflected(surface) ? label + surface[stem.Length..] : label;
        }

        private string Next(string type)
        {
            string label;
            do
            {
                _numbers[type] = _numbers.GetValueOrDefault(type) + 1;
                label = Placeholders.Of(type, _numbers[type]);
            }
            while (_taken.Contains(label));

            return label;
        }

        // „DE89 3704 0044 …“ and „DE8937040044…“ are one account.
        private static string Compact(string surface) => string.Concat(surface.Where(char.IsLetterOrDigit)).ToUpperInvariant();
    }

    /// <summary>A bar whose width says nothing about the length of what it covers.</summary>
    private sealed class BlackBars : Replacements
    {
        public override string Of(string type, string surface) => new('█', 8);
    }

    /// <summary>„E. M.“ for people; numbers and addresses have no initials, they get labels.</summary>
    private sealed class Initials(Labels others) : Replacements
    {
        public override string Of(string type, string surface) =>
            type == Recognizers.PersonalData.Person && Letters(surface) is { Length: > 0 } letters ? letters : others.Of(type, surface);

        // „Karl-Heinz Beckerath“: K.-H. B.; particles and anything in small letters are left out.
        private static string Letters(string name) => string.Join(' ', name
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => string.Join('-', word.Split('-').Where(part => part.Length > 0 && char.IsUpper(part[0])).Select(part => $"{StringInfo.GetNextTextElement(part)}.")))
            .Where(letters => letters.Length > 0));
    }
}
