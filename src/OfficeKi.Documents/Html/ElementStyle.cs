using AngleSharp.Dom;
using OfficeKi.Documents.Reading;

namespace OfficeKi.Documents.Html;

/// <summary>What an element hands down to its children, as far as it decides whether text is seen.</summary>
internal readonly record struct ElementStyle()
{
    /// <summary>The outermost element that takes its whole content out of sight; null when there is none.</summary>
    public IElement? HiddenBy { get; init; }

    /// <summary><c>visibility</c>, which a child can take back.</summary>
    public bool Invisible { get; init; }

    public double Opacity { get; init; } = 1;

    /// <summary>CSS pixels.</summary>
    public double FontSize { get; init; } = 16;

    public Rgb Color { get; init; } = Rgb.Black;

    /// <summary>Alpha of the text colour, 0-1.</summary>
    public double ColorAlpha { get; init; } = 1;

    public Rgb Background { get; init; } = Rgb.White;

    public double TextIndent { get; init; }

    public bool Preformatted { get; init; }

    /// <summary><c>display</c> of the element itself; empty when not set.</summary>
    public string Display { get; init; } = "";

    /// <summary>Whether a sighted reader sees text that stands directly in the element.</summary>
    public bool ShowsText =>
        HiddenBy is null && !Invisible && Opacity > HidingRules.LeastOpacity && FontSize >= HidingRules.LeastFontSize
        && ColorAlpha > HidingRules.LeastOpacity && TextIndent > HidingRules.OffScreen && Color.IsReadableOn(Background);
}
