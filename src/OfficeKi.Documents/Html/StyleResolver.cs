using AngleSharp.Dom;
using OfficeKi.Documents.Html.Css;

namespace OfficeKi.Documents.Html;

/// <summary>Works out an element's style from its parent's style and its own declarations.</summary>
internal sealed class StyleResolver(StyleSheet sheet)
{
    public ElementStyle Resolve(IElement element, ElementStyle parent)
    {
        var style = StyleDeclarations.Of(element, sheet);
        var result = parent with { Display = style["display"] ?? "", Preformatted = IsPreformatted(element, style, parent) };
        if (NeverShown.IsNeverShown(element))
        {
            return result with { HiddenBy = parent.HiddenBy ?? element };
        }

        if (style.IsEmpty)
        {
            return result;
        }

        result = result with { FontSize = FontSizeOf(style, parent.FontSize) };
        result = WithColors(result, style, parent) with
        {
            Invisible = style["visibility"] switch { "hidden" or "collapse" => true, "visible" or "initial" => false, _ => parent.Invisible },
            Opacity = parent.Opacity * OpacityOf(style),
            TextIndent = CssLength.TryParse(style["text-indent"], result.FontSize, CssLength.WindowWidth, out var indent) ? indent : parent.TextIndent,
        };
        return result.HiddenBy is null && HidingRules.TakeOutOfSight(style, result.FontSize) ? result with { HiddenBy = element } : result;
    }

    private static bool IsPreformatted(IElement element, StyleDeclarations style, ElementStyle parent) =>
        style["white-space"] is { } space
            ? space.StartsWith("pre", StringComparison.Ordinal)
            : parent.Preformatted || element.LocalName is "pre" or "textarea" or "listing" or "xmp" or "plaintext";

    private static double FontSizeOf(StyleDeclarations style, double inherited)
    {
        if (CssLength.TryParse(style["font-size"], inherited, inherited, out var size))
        {
            return Math.Max(0, size);
        }

        // "font: 0/0 a", "font: italic bold 12px/1.4 Arial": the size is the first length; weights such as 700 are none.
        foreach (var part in style["font"]?.Split(' ') ?? [])
        {
            var value = part.Split('/')[0];
            if (CssLength.TryParse(value, inherited, inherited, out size) && (size == 0 || !char.IsAsciiDigit(value[^1])))
            {
                return Math.Max(0, size);
            }
        }

        return inherited;
    }

    private static ElementStyle WithColors(ElementStyle result, StyleDeclarations style, ElementStyle parent)
    {
        var background = style["background-color"] is { } plain && CssColor.TryParse(plain, out var solid)
            ? solid
            : style["background"] is { } shorthand ? CssColor.FirstIn(shorthand) : null;
        result = result with { Background = background?.Over(parent.Background) ?? parent.Background };

        var ink = style["-webkit-text-fill-color"] ?? style["color"];
        if (ink is null or "inherit" or "currentcolor" || !CssColor.TryParse(ink, out var color))
        {
            return result;
        }

        return result with { Color = color.Over(result.Background), ColorAlpha = color.Alpha };
    }

    private static double OpacityOf(StyleDeclarations style)
    {
        var opacity = style["opacity"] ?? ArgumentOf(style["filter"], "opacity(");
        // Old Internet Explorer counts in per cent: alpha(opacity=0).
        if (opacity is null && ArgumentOf(style["filter"], "alpha(opacity=") is { } percent)
        {
            opacity = percent + "%";
        }

        return CssLength.TryParse(opacity, 1, 1, out var value) ? Math.Clamp(value, 0, 1) : 1;
    }

    private static string? ArgumentOf(string? value, string function)
    {
        var start = value?.IndexOf(function, StringComparison.Ordinal) ?? -1;
        var end = start < 0 ? -1 : value!.IndexOf(')', start);
        return end < 0 ? null : value![(start + function.Length)..end];
    }
}
