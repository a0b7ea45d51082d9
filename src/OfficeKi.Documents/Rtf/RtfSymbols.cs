namespace OfficeKi.Documents.Rtf;

/// <summary>Control words that stand for one character.</summary>
internal static class RtfSymbols
{
    public static string? TextOf(string word) => word switch
    {
        "line" or "softline" or "lbr" => "\n",
        "tab" => "\t",
        "~" => "\u00A0",
        "_" => "\u2011",
        "emdash" => "—",
        "endash" => "–",
        "emspace" or "enspace" or "qmspace" or "nestcell" => " ",
        "bullet" => "•",
        "lquote" => "‘",
        "rquote" => "’",
        "ldblquote" => "“",
        "rdblquote" => "”",
        _ => null,
    };
}
