using System.Text;
using OfficeKi.Documents.Reading;

namespace OfficeKi.Documents.Rtf;

/// <summary>Code pages of the fonts and the colour table of one file.</summary>
internal sealed class RtfTables
{
    private const int MaxEntries = 10_000;

    private readonly Dictionary<int, Encoding> _fonts = [];
    private readonly List<Rgb?> _colors = [];
    private int _font;
    private (int Red, int Green, int Blue)? _color;

    /// <summary>For text whose font tells nothing.</summary>
    private Encoding _default = EncodingOf(1252) ?? Encoding.Latin1;

    private int _defaultFont;

    public Encoding EncodingOfFont(int? font) => _fonts.GetValueOrDefault(font ?? _defaultFont, _default);

    /// <returns>Null for the automatic colour, which is readable on anything.</returns>
    public Rgb? ColorOf(int index) => index >= 0 && index < _colors.Count ? _colors[index] : null;

    public void OnHead(string word, int? value)
    {
        _default = word switch
        {
            "mac" => EncodingOf(10000),
            "pc" => EncodingOf(437),
            "pca" => EncodingOf(850),
            "ansicpg" => EncodingOf(value ?? 0),
            _ => null,
        } ?? _default;
        _defaultFont = word == "deff" ? value ?? 0 : _defaultFont;
    }

    public void OnFont(string word, int? value)
    {
        _font = word == "f" ? value ?? 0 : _font;
        var page = word switch { "fcharset" => CodePageOf(value ?? 0), "cpg" => value ?? 0, _ => 0 };
        if (page > 0 && _fonts.Count < MaxEntries && EncodingOf(page) is { } encoding)
        {
            _fonts[_font] = encoding;
        }
    }

    public void OnColor(string word, int? value)
    {
        var color = _color ?? default;
        _color = word switch
        {
            "red" => color with { Red = value ?? 0 },
            "green" => color with { Green = value ?? 0 },
            "blue" => color with { Blue = value ?? 0 },
            _ => _color,
        };
    }

    /// <summary>Semicolons end the entries of the colour table.</summary>
    public void OnColorText(ReadOnlySpan<byte> text)
    {
        for (var count = text.Count((byte)';'); count > 0 && _colors.Count < MaxEntries; count--)
        {
            _colors.Add(_color is { } color ? new Rgb((byte)color.Red, (byte)color.Green, (byte)color.Blue) : null);
            _color = null;
        }
    }

    private static Encoding? EncodingOf(int page) => page switch
    {
        65001 => Encoding.UTF8,
        > 0 and <= ushort.MaxValue => CodePagesEncodingProvider.Instance.GetEncoding(page),
        _ => null,
    };

    // Character sets as Windows numbers them; 0 and 1 leave it to the file.
    private static int CodePageOf(int characterSet) => characterSet switch
    {
        77 => 10000,
        128 => 932,
        129 => 949,
        134 => 936,
        136 => 950,
        161 => 1253,
        162 => 1254,
        163 => 1258,
        177 => 1255,
        178 => 1256,
        186 => 1257,
        204 => 1251,
        222 => 874,
        238 => 1250,
        255 => 850,
        _ => 0,
    };
}
