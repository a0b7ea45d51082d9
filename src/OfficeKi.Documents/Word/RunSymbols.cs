using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OfficeKi.Documents.Word;

/// <summary>Characters that Word stores as elements.</summary>
internal static class RunSymbols
{
    public static string TextOf(OpenXmlElement element) => element switch
    {
        TabChar or PositionalTab => "\t",
        Break or CarriageReturn => "\n",
        NoBreakHyphen => "-",
        SymbolChar symbol => TextOf(symbol),
        _ => "",
    };

    // Symbol fonts have their own code pages; only boxes and marks of forms are worth a table.
    private static string TextOf(SymbolChar symbol) => symbol.Char?.InnerText?.ToUpperInvariant() switch
    {
        "F0FE" or "00FE" or "F078" or "0078" => "☒",
        "F0A8" or "00A8" or "F06F" or "006F" => "☐",
        "F0FC" or "00FC" => "✓",
        "F0A7" or "00A7" or "F0B7" or "00B7" => "•",
        "F0E0" or "00E0" => "→",
        _ => "",
    };
}
