namespace OfficeKi.Records;

/// <summary>How long records are kept, in whole calendar months (UTC); section <c>OfficeKi:Retention</c>.</summary>
public sealed class RetentionOptions
{
    /// <summary>The law's minimum for logs of AI systems (Art. 26(6) AI Act: at least six months).</summary>
    public const int LeastMonths = 6;

    /// <summary>Ten years.</summary>
    public const int MostMonths = 120;

    /// <summary>Decision log: 6-120.</summary>
    public int DecisionsMonths { get; set; } = 12;

    /// <summary>What became of results, and sums of minutes saved: 1-120.</summary>
    public int OutcomesMonths { get; set; } = 12;

    /// <summary>Keys of pseudonyms: 1 to <see cref="DecisionsMonths"/>. After that nobody's records of the month can be found, not even one's own. Null: as long as decisions.</summary>
    public int? PseudonymsMonths { get; set; }

    /// <summary>Months of keys, whatever was set.</summary>
    public int MonthsOfKeys => PseudonymsMonths ?? DecisionsMonths;

    /// <summary>What is wrong, with the name of each setting; empty when all is well.</summary>
    internal IEnumerable<string> Errors()
    {
        if (DecisionsMonths is < LeastMonths or > MostMonths)
        {
            yield return $"OfficeKi:Retention:DecisionsMonths must be {LeastMonths} to {MostMonths} (Art. 26(6) AI Act asks for six months at least)";
        }

        if (OutcomesMonths is < 1 or > MostMonths)
        {
            yield return $"OfficeKi:Retention:OutcomesMonths must be 1 to {MostMonths}";
        }

        if (PseudonymsMonths is { } months && (months < 1 || months > DecisionsMonths))
        {
            yield return "OfficeKi:Retention:PseudonymsMonths must be 1 to DecisionsMonths: keys are not needed longer than the decisions";
        }
    }
}
