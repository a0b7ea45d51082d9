using OfficeKi.Documents.Html.Css;

namespace OfficeKi.Documents.Html;

/// <summary>Which declarations take an element and all of its content out of a sighted reader's view.</summary>
/// <remarks>The techniques seen in mails against assistants: not displayed, off the screen, cut away, folded to nothing, Outlook's <c>mso-hide</c>.
/// Not claimed: text behind another element, drawn over by an image, or rotated out of view.</remarks>
internal static class HidingRules
{
    /// <summary>Below this share of ink nothing can be read.</summary>
    public const double LeastOpacity = 0.1;

    /// <summary>CSS pixels; text below is a line of dust.</summary>
    public const double LeastFontSize = 2;

    /// <summary>CSS pixels. Nobody scrolls left or up of the page.</summary>
    public const double OffScreen = -300;

    private const double FarAway = 5_000;

    public static bool TakeOutOfSight(StyleDeclarations style, double fontSize) =>
        style["display"] == "none" || style["content-visibility"] == "hidden" || style["mso-hide"] == "all" || style["zoom"] is "0" or "0%"
        || IsOffScreen(style, fontSize) || IsClipped(style, fontSize) || IsFolded(style, fontSize) || IsTransformedAway(style, fontSize);

    private static bool IsOffScreen(StyleDeclarations style, double fontSize)
    {
        var isPlaced = style["position"] is "absolute" or "fixed" or "relative" or "sticky";
        return (isPlaced && (IsBefore(style["left"]) || IsBefore(style["top"]) || IsBefore(style["right"]) || IsBefore(style["bottom"])
                || IsBeyond(style["left"]) || IsBeyond(style["top"])))
            || IsBefore(style["margin-left"]) || IsBefore(style["margin-top"]) || IsMarginBefore(style["margin"]);

        bool IsBefore(string? value) => CssLength.TryParse(value, fontSize, CssLength.WindowWidth, out var pixels) && pixels <= OffScreen;
        bool IsBeyond(string? value) => CssLength.TryParse(value, fontSize, CssLength.WindowWidth, out var pixels) && pixels >= FarAway;
        bool IsMarginBefore(string? value) => value?.Split(' ') is { } sides && (IsBefore(sides[0]) || (sides.Length == 4 && IsBefore(sides[3])));
    }

    private static bool IsClipped(StyleDeclarations style, double fontSize)
    {
        var path = style["clip-path"] ?? style["-webkit-clip-path"];
        return (style["position"] is "absolute" or "fixed" && style["clip"] is { } clip && IsEmptyRectangle(clip, fontSize))
            || (path is not null && IsEmptyPath(path, fontSize));
    }

    private static bool IsEmptyRectangle(string clip, double fontSize)
    {
        if (Arguments(clip, "rect") is not [var top, var right, var bottom, var left])
        {
            return false;
        }

        return Span(left, right) <= 1 || Span(top, bottom) <= 1;

        double Span(string from, string to) =>
            CssLength.TryParse(from, fontSize, 0, out var start) && CssLength.TryParse(to, fontSize, 0, out var end) ? end - start : double.MaxValue;
    }

    private static bool IsEmptyPath(string path, double fontSize)
    {
        if (Arguments(path, "inset") is [var inset, ..])
        {
            return CssLength.TryParse(inset, fontSize, 100, out var edge) && edge >= 50 && inset.EndsWith('%');
        }

        if ((Arguments(path, "circle") ?? Arguments(path, "ellipse")) is [var radius, ..])
        {
            return CssLength.TryParse(radius, fontSize, 100, out var size) && size <= 1;
        }

        return Arguments(path, "polygon") is { } corners && corners.Distinct().Count() == 1;
    }

    private static bool IsFolded(StyleDeclarations style, double fontSize)
    {
        var cuts = Cuts(style["overflow"]) || Cuts(style["overflow-x"]) || Cuts(style["overflow-y"]);
        return IsAtMost("max-height", 0) || IsAtMost("max-width", 0)
            || (cuts && (IsAtMost("height", 2) || IsAtMost("width", 2) || IsAtMost("max-height", 2) || IsAtMost("max-width", 2)));

        bool Cuts(string? overflow) => overflow is not null && (overflow.Contains("hidden", StringComparison.Ordinal) || overflow.Contains("clip", StringComparison.Ordinal));
        bool IsAtMost(string property, double most) =>
            CssLength.TryParse(style[property], fontSize, CssLength.WindowHeight, out var pixels) && pixels <= most;
    }

    private static bool IsTransformedAway(StyleDeclarations style, double fontSize)
    {
        if (style["scale"] is { } scale && scale.Split(' ').Any(part => part is "0" or "0%"))
        {
            return true;
        }

        var transform = style["transform"] ?? "";
        return new[] { "scale", "scalex", "scaley", "scale3d" }.Any(name => Arguments(transform, name)?.Any(part => part is "0" or "0.0" or "0%") == true)
            || new[] { "translate", "translatex", "translatey", "translate3d" }.Any(name => Arguments(transform, name)?.Any(IsFar) == true);

        bool IsFar(string part) =>
            CssLength.TryParse(part, fontSize, CssLength.WindowWidth, out var pixels) && (pixels <= OffScreen || pixels >= FarAway);
    }

    private static string[]? Arguments(string value, string function)
    {
        var start = value.IndexOf(function + "(", StringComparison.Ordinal);
        var end = start < 0 ? -1 : value.IndexOf(')', start);
        return end < 0 ? null : value[(start + function.Length + 1)..end].Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
