using OfficeKi.Language.Facts.Sources;

namespace OfficeKi.Language.Facts.Lost;

/// <summary>A German answer taken apart: what it still says.</summary>
internal sealed class KeptText
{
    // More rough figures than a letter has; each is compared with every figure of the source.
    private const int MostRough = 50;

    private readonly List<Fact.Quantity> _rough;

    public KeptText(string answer)
    {
        Text = new([new(1, answer)], CancellationToken.None);
        _rough = [.. Text.Units.SelectMany(unit => unit.Facts).OfType<Fact.Quantity>().Where(quantity => quantity.IsRough).Take(MostRough)];
    }

    public SourceText Text { get; }

    /// <summary>Said in the same or another form; a date may have lost its year, a figure its last digits („rund“).</summary>
    public bool Has(Fact fact) => Text.Facts.Supports(fact) || fact switch
    {
        Fact.Date { Month: > 0, Year: > 0 } date => Text.Facts.Supports(date with { Year = 0 }) && !HasOtherYear(date),
        Fact.Quantity quantity => _rough.Exists(rough => FactSupport.Bears(quantity, rough)),
        _ => false,
    };

    // „1.3.2026“ is lost when the answer says „1.3.2027“.
    private bool HasOtherYear(Fact.Date date) => Text.Facts.Bearing(date with { Year = 0 }).All(place => place.Fact is Fact.Date { Year: > 0 });
}
