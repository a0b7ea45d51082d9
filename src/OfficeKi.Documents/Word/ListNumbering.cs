using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OfficeKi.Documents.Word;

/// <summary>Whether a paragraph is a list item. The number or bullet itself is drawn by Word and is no text.</summary>
internal static class ListNumbering
{
    /// <summary>1-9 for a list item, 0 when numbering is switched off (<c>numId</c> 0), null when not set.</summary>
    public static int? LevelOf(NumberingProperties? numbering)
    {
        if (numbering?.NumberingId?.Val?.InnerText is not { } id)
        {
            return null;
        }

        var level = int.TryParse(numbering.NumberingLevelReference?.Val?.InnerText, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;
        return id == "0" ? 0 : Math.Clamp(level, 0, 8) + 1;
    }
}
