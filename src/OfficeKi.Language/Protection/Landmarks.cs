using System.Collections.Frozen;

namespace OfficeKi.Language.Protection;

/// <summary>Lines that open, divide and close an administrative letter or decision.</summary>
internal static class Landmarks
{
    private const int LongestLine = 60;

    private static readonly FrozenSet<string> Remedy = Set(
        "rechtsbehelfsbelehrung|rechtsmittelbelehrung|widerspruchsbelehrung|ihre rechte|ihre rechtsmittel|ihr recht auf widerspruch|belehrung über den rechtsbehelf|belehrung über rechtsbehelfe");

    private static readonly FrozenSet<string> Reasons = Set("gründe|begründung|entscheidungsgründe|tatbestand|sachverhalt|zur begründung|begründung des bescheids|warum haben wir so entschieden");

    private static readonly FrozenSet<string> Operative = Set("tenor|entscheidung|verfügung|anordnung|entscheidungsformel|es wird entschieden|es wird angeordnet|ich ordne an|wir entscheiden|für recht erkannt");

    private static readonly FrozenSet<string> Title = Set("bescheid|widerspruchsbescheid|ablehnungsbescheid|bewilligungsbescheid|gebührenbescheid|beschluss|urteil|allgemeinverfügung|ordnungsverfügung");

    private static readonly string[] Closings = ["mit freundlich", "freundliche grüße", "hochachtungsvoll", "im auftrag", "in vertretung", "i. a.", "i.a.", "anlage", "gez.", "sehr geehrte", "guten tag"];

    /// <summary>„Rechtsbehelfsbelehrung“ as a line of its own or before a colon.</summary>
    public static bool OpensRemedy(string text) => Remedy.Contains(Line(text)) || StartsWithLabel(text, Remedy);

    public static bool OpensReasons(string text) => Reasons.Contains(Line(text)) || StartsWithLabel(text, Reasons);

    /// <summary>„Tenor“, „Es wird angeordnet:“, „… ergeht folgender Bescheid:“: what follows decides.</summary>
    public static bool OpensOperative(string text) =>
        Operative.Contains(Line(text)) || (text.TrimEnd().EndsWith(':') && (Title.Contains(Line(text)) || StartsWithLabel(text, Operative) || Announces(text)));

    /// <summary>The name of the document as a line of its own: what decides follows soon.</summary>
    public static bool IsTitle(string text) => Title.Contains(Line(text));

    public static bool IsClosing(string text)
    {
        var line = text.AsSpan().Trim();
        foreach (var closing in Closings)
        {
            if (line.StartsWith(closing, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // „… ergeht hiermit folgender Bescheid:“, „… hat das Gericht für Recht erkannt:“
    private static bool Announces(string text)
    {
        var words = new PassageWords(text);
        return words.Has(static word => word is "ergeht" or "erlasse" or "erlassen" or "erlässt" or "entscheiden" or "entscheide" or "entschieden" or "erkannt" or "treffe" or "treffen")
            && words.Has(static word => word is "folgender" or "folgende" or "folgenden" or "folgendes" or "recht" or "wie");
    }

    private static bool StartsWithLabel(string text, FrozenSet<string> labels)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon is > 0 and <= LongestLine && labels.Contains(Line(text[..colon]));
    }

    // The line in lower case without numbering („IV.“, „2.“), spaced letters („T e n o r“) and the mark behind it.
    private static string Line(string text)
    {
        var line = text.AsSpan().Trim();
        if (line.Length > LongestLine)
        {
            return "";
        }

        line = line.TrimEnd(":.?!–- ");
        var space = line.IndexOf(' ');
        if (space > 1 && line[space - 1] is '.' or ')')
        {
            line = line[(space + 1)..].Trim();
        }

        var lower = line.ToString().ToLowerInvariant();
        return IsSpaced(lower) ? lower.Replace(" ", "", StringComparison.Ordinal) : lower;
    }

    private static bool IsSpaced(string line)
    {
        for (var i = 1; i < line.Length; i += 2)
        {
            if (line[i] != ' ')
            {
                return false;
            }
        }

        return line.Length > 4;
    }

    private static FrozenSet<string> Set(string lines) => lines.Split('|').ToFrozenSet(StringComparer.Ordinal);
}
