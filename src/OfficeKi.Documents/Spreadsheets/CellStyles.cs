using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using OfficeKi.Documents.Reading;

namespace OfficeKi.Documents.Spreadsheets;

/// <summary>How a cell is drawn.</summary>
/// <param name="IsSeen">Whether colour and size of its text can be seen at all.</param>
internal sealed record CellStyle(NumberFormat Format, bool IsSeen);

/// <summary>The cell styles of a workbook by number.</summary>
/// <remarks>ECMA-376 Part 1, 18.8. Colours by theme or palette other than white count as seen: a table may be coloured as it likes.</remarks>
internal sealed class CellStyles
{
    private const double LeastPoints = 2;

    private static readonly CellStyle Standard = new(NumberFormat.General, IsSeen: true);

    private readonly List<CellStyle> _styles = [];

    public CellStyles(Stylesheet? sheet)
    {
        var codes = (sheet?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            .GroupBy(format => format.NumberFormatId?.InnerText ?? "").ToDictionary(group => group.Key, group => NumberFormat.Of(group.First().FormatCode?.Value ?? ""));
        var fonts = sheet?.Fonts?.Elements<Font>().ToList() ?? [];
        var fills = sheet?.Fills?.Elements<Fill>().ToList() ?? [];
        foreach (var format in sheet?.CellFormats?.Elements<CellFormat>() ?? [])
        {
            var id = format.NumberFormatId?.InnerText ?? "0";
            _styles.Add(new(
                codes.GetValueOrDefault(id) ?? NumberFormat.BuiltIn(Index(id)),
                IsSeen(fonts.ElementAtOrDefault(Index(format.FontId?.InnerText)), fills.ElementAtOrDefault(Index(format.FillId?.InnerText)))));
        }
    }

    public CellStyle Of(int number) => number >= 0 && number < _styles.Count ? _styles[number] : Standard;

    private static bool IsSeen(Font? font, Fill? fill)
    {
        if (double.TryParse(font?.FontSize?.Val?.InnerText, NumberStyles.Float, CultureInfo.InvariantCulture, out var points) && points < LeastPoints)
        {
            return false;
        }

        var isFilled = fill?.PatternFill is { PatternType.InnerText: not "none" } || fill?.GradientFill is not null;
        var background = isFilled ? ColorOf(fill?.PatternFill?.ForegroundColor) : Rgb.White;
        return ColorOf(font?.Color) is not { } ink || background is not { } paper || ink.IsReadableOn(paper);
    }

    // ARGB; theme colour 0 is the paper of the theme.
    private static Rgb? ColorOf(OpenXmlElement? color) => color switch
    {
        ColorType { Rgb.Value: { Length: 8 } argb } when Rgb.TryParseHex(argb.AsSpan(2), out var rgb) => rgb,
        ColorType { Theme.InnerText: "0", Tint: null } or ColorType { Indexed.InnerText: "1" or "9" } => Rgb.White,
        _ => null,
    };

    private static int Index(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : 0;
}
