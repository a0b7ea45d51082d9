namespace OfficeKi.Documents.Spreadsheets;

/// <summary>A number format with its parts for positive, negative, zero and text.</summary>
/// <remarks>ECMA-376 Part 1, 18.8.30 and 18.8.31. Shown in a simple form: dates as 31.12.2026, decimals with comma, what stands around the digits as it is.</remarks>
internal sealed class NumberFormat
{
    private readonly IReadOnlyList<FormatSection> _sections;

    private NumberFormat(string code) => _sections = [.. FormatSection.Split(code).Select(FormatSection.Parse)];

    public static NumberFormat General { get; } = new("General");

    public bool IsDate => _sections[0].IsDate;

    /// <summary>Whether one of its parts shows nothing: „;;;“ hides a cell.</summary>
    public bool CanHide => _sections.Count > 1 && _sections.Any(section => section.IsEmpty);

    public static NumberFormat Of(string code) => code.Length == 0 ? General : new(code);

    /// <summary>The formats that have a number instead of a code, in their German form.</summary>
    public static NumberFormat BuiltIn(int id) => id switch
    {
        1 => Of("0"),
        2 => Of("0.00"),
        3 or 37 or 38 => Of("#,##0"),
        4 or 39 or 40 => Of("#,##0.00"),
        5 or 6 or 42 => Of("#,##0 \"€\""),
        7 or 8 or 44 => Of("#,##0.00 \"€\""),
        41 => Of("#,##0"),
        43 => Of("#,##0.00"),
        9 => Of("0%"),
        10 => Of("0.00%"),
        14 or 15 => Of("dd.mm.yyyy"),
        16 => Of("dd.mm."),
        17 => Of("mm.yyyy"),
        18 or 19 or 20 or 21 => Of("hh:mm"),
        22 => Of("dd.mm.yyyy hh:mm"),
        45 or 46 or 47 => Of("[h]:mm"),
        _ => General,
    };

    public string OfNumber(double value)
    {
        var section = value switch
        {
            < 0 when _sections.Count > 1 => _sections[1],
            0 when _sections.Count > 2 => _sections[2],
            _ => _sections[0],
        };
        return value < 0 && _sections.Count == 1 && !section.IsDate ? "-" + section.Write(-value) : section.Write(section.IsDate ? value : Math.Abs(value));
    }

    public string OfText(string text) => _sections.Count > 3 && _sections[3].IsEmpty ? "" : text;
}
