using OfficeKi.Documents.Reading;

namespace OfficeKi.Documents.Rtf;

/// <summary>What the text of a group is for.</summary>
internal enum RtfPlace
{
    Text,
    Margin,
    Footnote,
    FontTable,
    ColorTable,
    FieldInstruction,

    /// <summary>Never shown.</summary>
    Unseen,
}

/// <summary>A destination of RTF: where its text goes, and what it is reported as when it holds words and is not shown.</summary>
/// <param name="Kind">One of <see cref="HiddenKinds"/>; null when every file has it.</param>
/// <param name="IsFinding">Reported whatever it holds.</param>
internal sealed record RtfDestination(RtfPlace Place, string? Kind = null, bool IsFinding = false)
{
    private static readonly RtfDestination Silent = new(RtfPlace.Unseen);
    private static readonly RtfDestination Reported = new(RtfPlace.Unseen, HiddenKinds.HiddenContent);
    private static readonly RtfDestination Outside = new(RtfPlace.Unseen, HiddenKinds.ExternalReference, IsFinding: true);
    private static readonly RtfDestination Margin = new(RtfPlace.Margin);

    private static readonly Dictionary<string, RtfDestination> Known = new(StringComparer.Ordinal)
    {
        ["fonttbl"] = new(RtfPlace.FontTable),
        ["colortbl"] = new(RtfPlace.ColorTable),
        ["fldinst"] = new(RtfPlace.FieldInstruction),
        ["footnote"] = new(RtfPlace.Footnote),
        ["header"] = Margin,
        ["headerl"] = Margin,
        ["headerr"] = Margin,
        ["headerf"] = Margin,
        ["footer"] = Margin,
        ["footerl"] = Margin,
        ["footerr"] = Margin,
        ["footerf"] = Margin,
        ["annotation"] = new(RtfPlace.Unseen, HiddenKinds.Comment, IsFinding: true),
        ["object"] = new(RtfPlace.Unseen, HiddenKinds.HiddenContent, IsFinding: true),
        ["template"] = Outside,
        ["nextfile"] = Outside,
        // Alternative texts, text boxes, index entries, properties.
        ["shpinst"] = Reported,
        ["shptxt"] = Reported,
        ["xe"] = Reported,
        ["tc"] = Reported,
        ["tcn"] = Reported,
        ["rxe"] = Reported,
        ["txe"] = Reported,
        ["subject"] = Reported,
        ["keywords"] = Reported,
        ["doccomm"] = Reported,
        ["comment"] = Reported,
        ["category"] = Reported,
        ["staticval"] = Reported,
        // What every program writes.
        ["stylesheet"] = Silent,
        ["info"] = Silent,
        ["pict"] = Silent,
        ["nonshppict"] = Silent,
        ["shprslt"] = Silent,
        ["listtext"] = Silent,
        ["pntext"] = Silent,
        ["generator"] = Silent,
        ["latentstyles"] = Silent,
        ["listtable"] = Silent,
        ["listoverridetable"] = Silent,
        ["revtbl"] = Silent,
        ["filetbl"] = Silent,
        ["rsidtbl"] = Silent,
        ["xmlnstbl"] = Silent,
        ["themedata"] = Silent,
        ["colorschememapping"] = Silent,
        ["datastore"] = Silent,
        ["falt"] = Silent,
        ["fname"] = Silent,
        ["pnseclvl"] = Silent,
        ["atnid"] = Silent,
        ["atnauthor"] = Silent,
        ["atndate"] = Silent,
        ["atrfstart"] = Silent,
        ["atrfend"] = Silent,
        ["bkmkstart"] = Silent,
        ["bkmkend"] = Silent,
        ["htmltag"] = Silent,
        ["userprops"] = Silent,
        ["propname"] = Silent,
        ["private"] = Silent,
        ["mailmerge"] = Silent,
    };

    /// <param name="isIgnorable">Whether <c>\*</c> stood before the word: who does not know it must not show its text.</param>
    /// <returns>Null when the word opens no destination.</returns>
    public static RtfDestination? Of(string word, bool isIgnorable) => Known.GetValueOrDefault(word) ?? (isIgnorable ? Reported : null);
}
