namespace OfficeKi.Documents.Rtf;

/// <summary>How the text of a group looks, as far as it decides whether it can be seen. Colours are numbers of the colour table.</summary>
/// <remarks>Rich Text Format Specification 1.9.1, "Font (Character) Formatting Properties" and "Paragraph Shading". Styles are no formatting in RTF:
/// whatever a style gives stands in the text as well.</remarks>
internal readonly record struct RtfLook()
{
    // As for Word documents.
    private const int LeastHalfPoints = 4;
    private const int LeastScale = 10;

    public bool IsHidden { get; private init; }

    public bool IsDeleted { get; private init; }

    /// <summary>Number of the font; null is the default one.</summary>
    public int? Font { get; private init; }

    public int Ink { get; private init; }

    /// <summary>Colour behind the characters; 0 is none.</summary>
    public int Shade { get; private init; }

    /// <summary>Colour behind the paragraph; 0 is none.</summary>
    public int ParagraphShade { get; private init; }

    /// <summary>Font size in half-points.</summary>
    private int Size { get; init; } = 24;

    /// <summary>Width of characters in per cent.</summary>
    private int Scale { get; init; } = 100;

    /// <summary>Too small, too narrow or switched off; colours are looked at elsewhere.</summary>
    public bool IsUnseen => IsHidden || Size < LeastHalfPoints || Scale < LeastScale;

    public RtfLook With(string word, int? value)
    {
        var isOn = value != 0;
        return word switch
        {
            "plain" => new() { ParagraphShade = ParagraphShade },
            "pard" => this with { ParagraphShade = 0 },
            "v" or "webhidden" or "spv" => this with { IsHidden = isOn },
            "deleted" => this with { IsDeleted = isOn },
            "fs" => this with { Size = value ?? 24 },
            "charscalex" => this with { Scale = value ?? 100 },
            "f" => this with { Font = value },
            "cf" => this with { Ink = value ?? 0 },
            "highlight" or "chcbpat" => this with { Shade = value ?? 0 },
            "cbpat" => this with { ParagraphShade = value ?? 0 },
            _ => this,
        };
    }
}
