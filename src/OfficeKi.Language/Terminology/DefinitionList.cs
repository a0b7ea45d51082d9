using System.Text.RegularExpressions;

namespace OfficeKi.Language.Terminology;

/// <summary>Lists of terms under a heading such as „Begriffsbestimmungen“, „Abkürzungsverzeichnis“, „Glossar“: „Federführung: …“, „AGA – …“, tables of two columns.</summary>
internal sealed partial class DefinitionList
{
    private static readonly string[] Headings = ["begriffsbestimmung", "begriffe", "definition", "abkürzung", "glossar"];

    private int? _level;

    /// <summary>The term the passage explains when it stands in such a list.</summary>
    public TermDefinition? Read(TextPassage passage)
    {
        if (passage.Part == TextPart.Heading)
        {
            var opens = Array.Exists(Headings, heading => passage.Text.Contains(heading, StringComparison.OrdinalIgnoreCase));
            _level = opens ? passage.Level : _level is { } level && passage.Level > level ? _level : null;
            return null;
        }

        return _level is null ? null : passage.Cells is [var term, var meaning] ? Row(passage, term, meaning) : Line(passage);
    }

    private static TermDefinition? Row(TextPassage passage, string term, string meaning)
    {
        var isHead = term.Trim() is "Begriff" or "Abkürzung" or "Bezeichnung" or "Kürzel" or "Begriffe";
        return isHead || term.Trim().Length is < 2 or > 60 || meaning.Trim().Length <= 2
            ? null
            : new(term.Trim(), meaning.Trim(), KindOf(term.Trim()), passage.Id, new(0, passage.Text.Length));
    }

    private static TermDefinition? Line(TextPassage passage)
    {
        var match = Entry().Match(passage.Text);
        var term = match.Groups["term"].Value.Trim('„', '“', '"', ' ');
        return match.Success ? new(term, match.Groups["meaning"].Value.Trim(), KindOf(term), passage.Id, new(0, passage.Text.Length)) : null;
    }

    private static DefinitionKind KindOf(string term) => Acronym.Is(term) ? DefinitionKind.Abbreviation : DefinitionKind.Meaning;

    [GeneratedRegex(
        @"^(?:(?:\d{1,2}[.)]|\(\d{1,2}\)|[a-z]\)|[-–•])\s*)?(?<term>[„""]?\p{Lu}[\p{L}/\- ]{1,60}?[“""]?)(?::| [–-]| ist| sind| bezeichnet| meint) (?<meaning>\S.{3,})$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Entry();
}
