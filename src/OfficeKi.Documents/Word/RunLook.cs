using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using OfficeKi.Documents.Reading;
using FillTextEffect = DocumentFormat.OpenXml.Office2010.Word.FillTextEffect;
using NoFillEmpty = DocumentFormat.OpenXml.Office2010.Word.NoFillEmpty;

namespace OfficeKi.Documents.Word;

/// <summary>The properties of a run that decide whether it can be seen; null is "not set here".</summary>
/// <remarks>ECMA-376 Part 1, 17.3.2.</remarks>
internal readonly record struct RunLook
{
    private const int LeastHalfPoints = 4;
    private const int LeastScale = 10;

    public bool? Vanish { get; private init; }

    public bool? WebHidden { get; private init; }

    public bool? SpecVanish { get; private init; }

    public bool? HasNoFill { get; private init; }

    public bool? Bold { get; private init; }

    public WordColor? Ink { get; private init; }

    public WordColor? Shade { get; private init; }

    /// <summary>Font size in half-points.</summary>
    public int? Size { get; private init; }

    /// <summary>Width of characters in per cent.</summary>
    public int? Scale { get; private init; }

    public static RunLook Of(OpenXmlElement? properties)
    {
        if (properties is null)
        {
            return default;
        }

        return new()
        {
            Vanish = IsOn(properties.GetFirstChild<Vanish>()),
            WebHidden = IsOn(properties.GetFirstChild<WebHidden>()),
            SpecVanish = IsOn(properties.GetFirstChild<SpecVanish>()),
            HasNoFill = properties.GetFirstChild<FillTextEffect>()?.GetFirstChild<NoFillEmpty>() is null ? null : true,
            Bold = IsOn(properties.GetFirstChild<Bold>()),
            Ink = WordColor.Of(properties.GetFirstChild<Color>()),
            Shade = WordColor.Of(properties.GetFirstChild<Highlight>()) ?? WordColor.Of(properties.GetFirstChild<Shading>()),
            Size = Number(properties.GetFirstChild<FontSize>()?.Val?.InnerText),
            Scale = Number(properties.GetFirstChild<CharacterScale>()?.Val?.InnerText),
        };
    }

    /// <summary>This look where it is set, the other where it is not.</summary>
    public RunLook Over(RunLook lower) => new()
    {
        Vanish = Vanish ?? lower.Vanish,
        WebHidden = WebHidden ?? lower.WebHidden,
        SpecVanish = SpecVanish ?? lower.SpecVanish,
        HasNoFill = HasNoFill ?? lower.HasNoFill,
        Bold = Bold ?? lower.Bold,
        Ink = Ink ?? lower.Ink,
        Shade = Shade ?? lower.Shade,
        Size = Size ?? lower.Size,
        Scale = Scale ?? lower.Scale,
    };

    /// <summary>A character style over a paragraph style: hidden in both means shown.</summary>
    /// <remarks>ECMA-376 Part 1, 17.7.3 (toggle properties).</remarks>
    public RunLook ToggledOver(RunLook paragraphStyle) =>
        Over(paragraphStyle) with { Vanish = Vanish is null && paragraphStyle.Vanish is null ? null : (Vanish ?? false) ^ (paragraphStyle.Vanish ?? false) };

    /// <summary>Whether a sighted reader sees text of this look on a background.</summary>
    public bool IsSeenOn(Rgb background) =>
        Vanish != true && WebHidden != true && SpecVanish != true && HasNoFill != true && Size is null or >= LeastHalfPoints && Scale is null or >= LeastScale
        && (Ink is not { IsAutomatic: false } ink || ink.Rgb.IsReadableOn(Shade is { IsAutomatic: false } shade ? shade.Rgb : background));

    private static bool? IsOn(OnOffType? toggle) => toggle is null ? null : toggle.Val?.InnerText is not ("0" or "false" or "off");

    private static int? Number(string? text) =>
        int.TryParse(text?.TrimEnd('%'), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;
}
