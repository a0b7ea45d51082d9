using OfficeKi.Core;
using OfficeKi.Language.PlainLanguage;

namespace OfficeKi.Functions.PlainLanguage;

/// <summary>Groups in the order they are shown.</summary>
internal enum FindingGroup
{
    Structure,
    Sentences,
    Words,
    Details,
    Replacements,
}

internal static class FindingGroups
{
    public static FindingGroup Of(PlainFinding finding) => finding.IsSafe ? FindingGroup.Replacements : finding.Rule switch
    {
        "structure" or "important-first" or "norm-in-text" => FindingGroup.Structure,
        "light-verb" or "officialese" or "long-compound" or "abbreviation" or "technical-term" or "filler-words" or "synonym-variation" or "gender-form" => FindingGroup.Words,
        "vague-time" or "date-mismatch" or "special-characters" or "numbers" or "leftovers" => FindingGroup.Details,
        _ => FindingGroup.Sentences,
    };

    public static LocalizedText HeadingOf(FindingGroup group) => group switch
    {
        FindingGroup.Structure => new("Aufbau", "Structure"),
        FindingGroup.Sentences => new("Sätze", "Sentences"),
        FindingGroup.Words => new("Wörter", "Words"),
        FindingGroup.Details => new("Angaben und Zeichen", "Details and signs"),
        _ => new("Sichere Ersetzungen", "Safe substitutions"),
    };
}
