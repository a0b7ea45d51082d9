using System.Runtime.InteropServices;
using OfficeKi.Language.Facts.Reading;

namespace OfficeKi.Language.Facts.Sources;

/// <summary>All checkable details of the sources, findable by their value.</summary>
internal sealed class SourceFacts
{
    private const int LongestSearch = 12;

    private readonly Dictionary<string, List<(SourceUnit Unit, Fact Fact)>> _byKey = new(StringComparer.Ordinal);
    private readonly HashSet<int> _years = [];
    private readonly List<(SourceUnit Unit, Fact.Quantity Fact)> _large = [];
    private readonly HashSet<string> _runs = new(StringComparer.Ordinal);

    public void Add(SourceUnit unit)
    {
        foreach (var fact in unit.Facts)
        {
            foreach (var key in Keys(fact).Distinct(StringComparer.Ordinal))
            {
                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(_byKey, key, out _);
                (list ??= []).Add((unit, fact));
            }

            if (fact is Fact.Date { Year: > 0 } date)
            {
                _years.Add(date.Year);
            }

            if (fact is Fact.Quantity { Value: >= 20 } quantity)
            {
                _large.Add((unit, quantity));
            }
        }

        AddRuns(unit.Text);
    }

    /// <summary>The places that bear out the detail.</summary>
    public IEnumerable<(SourceUnit Unit, Fact Fact)> Bearing(Fact fact)
    {
        var exact = Keys(fact).SelectMany(Under).Where(place => FactSupport.Bears(place.Fact, fact));
        return fact is Fact.Quantity { IsRough: true }
            ? exact.Concat(_large.Where(place => FactSupport.Bears(place.Fact, fact)).Select(place => (place.Unit, (Fact)place.Fact)))
            : exact;
    }

    public bool Supports(Fact fact) => Bearing(fact).Any() || fact switch
    {
        Fact.Reference reference => _runs.Contains(reference.Key),

        // The source names the day, and the year elsewhere („Haushalt 2025 … am 9. September“).
        Fact.Date { Year: > 0, Month: > 0 } date => _years.Contains(date.Year)
            && Under($"m{date.Month}").Any(place => place.Fact is Fact.Date { Year: 0 } source && FactSupport.Bears(source, date with { Year = 0 })),
        _ => false,
    };

    private List<(SourceUnit Unit, Fact Fact)> Under(string key) => _byKey.TryGetValue(key, out var list) ? list : [];

    private static IEnumerable<string> Keys(Fact fact) => fact switch
    {
        Fact.Date { Month: > 0 } date => date.Year > 0 ? [$"m{date.Month}", $"y{date.Year}", $"e{date.Year / 10}", $"c{(date.Year - 1) / Fact.Century}", $"q{date.Day}"] : [$"m{date.Month}", $"q{date.Day}"],
        Fact.Date { Spread: Fact.Century } date => [$"c{date.Year / Fact.Century}", $"q{(date.Year / Fact.Century) + 1}"],
        Fact.Date date => [$"y{date.Year}", $"e{date.Year / 10}", $"c{(date.Year - 1) / Fact.Century}"],
        Fact.Time time => [$"t{time.Minutes}", $"q{time.Minutes / 60}"],
        Fact.Quantity quantity => QuantityKeys(quantity),
        Fact.Norm norm => [$"n{norm.Section}", .. norm.Parts.Select(part => "q" + part.TrimStart("abcdefghijklmnopqrstuvwxyz".ToCharArray()))],
        Fact.Reference reference => [$"r{reference.Key}"],
        _ => [],
    };

    private static IEnumerable<string> QuantityKeys(Fact.Quantity quantity)
    {
        var value = Plain(quantity.Value);
        yield return FormattableString.Invariant($"q{value}");
        switch (quantity.Unit)
        {
            case Unit.Day or Unit.Week:
                yield return FormattableString.Invariant($"D{Plain(quantity.Value * (quantity.Unit == Unit.Week ? 7 : 1))}");
                break;
            case Unit.Month or Unit.Year:
                yield return FormattableString.Invariant($"M{Plain(quantity.Value * (quantity.Unit == Unit.Year ? 12 : 1))}");
                break;
            case Unit.Minute or Unit.Hour:
                yield return FormattableString.Invariant($"U{Plain(quantity.Value * (quantity.Unit == Unit.Hour ? 60 : 1))}");
                break;
            default:
                break;
        }

        if (quantity is { Unit: Unit.None, Value: >= 1000 and <= 2199 })
        {
            yield return FormattableString.Invariant($"y{value}");
            yield return FormattableString.Invariant($"c{decimal.Floor((value - 1) / Fact.Century)}");
        }
    }

    // Without zeros at the end of the fraction: 1,50 is 1,5.
    private static decimal Plain(decimal value) => value / 1.000000000000000000000000000m;

    // Every run without spaces, and every pair of them, as letters and digits: so „DE89 3704“ and „61-12/2025“ are found however they are spaced.
    private void AddRuns(string text)
    {
        var previous = "";
        foreach (var range in text.AsSpan().SplitAny(" \t\r\n\u00A0\u202F"))
        {
            var run = text.AsSpan(range);
            if (run.ContainsAnyInRange('0', '9') || run.Contains('@') || run.Contains('.'))
            {
                var key = ReferenceReader.KeyOf(run.Length > 80 ? run[..80] : run);
                _runs.Add(key);
                _runs.Add(previous + key);
                previous = key.Length < LongestSearch ? key : "";
            }
        }
    }
}
