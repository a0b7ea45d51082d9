using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace OfficeKi.Language.Letters.Reading;

/// <summary>A person's name in a field, signature or greeting; in masked text a placeholder.</summary>
/// <param name="Whole">First and last name, or the placeholder.</param>
/// <param name="Surname">Last name with its particles, or the placeholder.</param>
internal sealed partial record PersonName(FormOfAddress Form, string Titles, string Whole, string Surname)
{
    private const int LongestLine = 80;
    private const int MostWords = 6;

    private static readonly FrozenSet<string> Particles = Set("von vom van de der den zu zur zum dos da di del della al el bin ibn ter ten du la le");

    // A line with one of these names an office or company, not a person.
    private static readonly FrozenSet<string> Offices = Set(
        "stadt amt gmbh ag kg ohg gbr ug eg verein büro team poststelle stadtverwaltung verwaltung fachbereich dezernat referat abteilung sachgebiet amtsgericht gericht ministerium stadtwerke kanzlei praxis agentur " +
        "service kundenservice info kontakt sekretariat vorzimmer hausverwaltung versicherung bank sparkasse behörde institut universität hochschule schule kita verband kammer landkreis kreis gemeinde land bund telefon tel mobil fax mail web straße " +
        "straßenverkehrsbehörde ordnungsamt bauamt jugendamt sozialamt bürgerbüro bürgeramt finanzamt jobcenter polizei feuerwehr bauhof personalrat geschäftsstelle redaktion vorstand geschäftsführung mit im in und für grüßen grüße gruß auftrag vertretung ihr ihre dein deine euer eure");

    private static readonly string[] FemaleOffices =
        ["führerin", "leiterin", "bearbeiterin", "anwältin", "vorsitzende ", "vorsitzende,", "sprecherin", "sekretärin", "assistentin", "architektin", "ingenieurin", "beraterin", "meisterin", "referentin", "lehrerin", "ärztin", "richterin", "dezernentin", "beauftragte der", "inhaberin", "managerin", "rätin", "verwalterin", "planerin", "koordinatorin", "direktorin", "rektorin", "professorin", "notarin"];

    public bool IsPlaceholder => Whole.Contains("[PERSON_", StringComparison.Ordinal);

    public bool IsIn(string text) => text.Contains(Whole, StringComparison.Ordinal);

    public static bool IsFemaleOffice(string line) =>
        line.Length <= LongestLine && Array.Exists(FemaleOffices, office => line.Contains(office, StringComparison.OrdinalIgnoreCase)) && !line.Contains("[PERSON_", StringComparison.Ordinal);

    /// <summary>„Inês Morgado &lt;…&gt;“, „Beckerath, Karl-Heinz &lt;…&gt;“; a lone address names nobody.</summary>
    public static PersonName? InAddress(string field)
    {
        var end = field.IndexOfAny(['<', ';']);
        return InLine((end < 0 ? field : field[..end]).Trim(' ', '"', '\''));
    }

    public static PersonName? InLine(string line)
    {
        if (line.Length > LongestLine || line.Contains('@', StringComparison.Ordinal))
        {
            return null;
        }

        var opening = Opening().Match(line);
        var rest = line[opening.Length..];
        if (Placeholder().Match(rest) is { Success: true } placeholder)
        {
            return Of(opening, placeholder.Value, placeholder.Value);
        }

        // „Beckerath, Karl-Heinz“
        var parts = rest.Split(", ");
        string[] words = (parts.Length == 2 && parts[1].Split(' ').Length <= 2 && IsName(parts[1]) ? $"{parts[1]} {parts[0]}" : parts[0]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isName = words.Length <= MostWords && (words.Length >= 2 || opening.Groups["form"].Success) && Array.TrueForAll(words, IsNameWord) && char.IsUpper(words[^1][0]);
        return isName ? Of(opening, string.Join(' ', words), SurnameOf(words, opening.Groups["form"].Success && parts.Length == 1)) : null;
    }

    /// <summary>„Sehr geehrte Frau Dr. Bohr“: the form, titles and name of a greeting to one person.</summary>
    public static (FormOfAddress Form, PersonName Name)? Greeted(string greeting)
    {
        var at = FormWord().Match(greeting);
        return at.Success && !FormWord().IsMatch(greeting[(at.Index + at.Length)..]) && InLine(greeting[at.Index..].Trim(',', ' ', '!')) is { } name ? (name.Form, name) : null;
    }

    private static bool IsName(string words) => Array.TrueForAll(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), IsNameWord);

    private static bool IsNameWord(string word) =>
        !Offices.Contains(word.Trim('.', ',').ToLowerInvariant())
        && (Particles.Contains(word) || (char.IsUpper(word[0]) && word.Any(char.IsLetter) && word.All(sign => char.IsLetter(sign) || sign is '-' or '\'' or '’' or '.') && !IsAllCapitals(word)));

    private static bool IsAllCapitals(string word) => word.Length is > 1 and <= 4 && word.All(char.IsUpper);

    // Behind „Frau“ stands a surname, perhaps with a first name; a particle opens the surname.
    private static string SurnameOf(string[] words, bool isAddressed)
    {
        var particle = Array.FindIndex(words, Particles.Contains);
        return particle >= 0 ? string.Join(' ', words[particle..]) : isAddressed && words.Length == 1 ? words[0] : words[^1];
    }

    private static PersonName Of(Match opening, string whole, string surname)
    {
        var form = opening.Groups["form"].Value switch
        {
            "Frau" or "Fr." => FormOfAddress.Frau,
            "Herr" or "Herrn" or "Hr." => FormOfAddress.Herr,
            _ => FormOfAddress.Unknown,
        };
        return new(form, opening.Groups["titles"].Value.Trim(), whole, surname);
    }

    [GeneratedRegex(
        @"^[^\w\[]{0,2}(?:(?:i\. ?A\.|i\. ?V\.|gez\.|Im Auftrag|In Vertretung|Ihre?|Dein|Deine),? )?(?:(?<form>Frau|Fr\.|Herrn?|Hr\.) )?(?<titles>(?:(?:Prof\.|Dr\.(?: (?:med|jur|rer|phil|h|ing)\.(?: (?:nat|pol|c)\.)?|-Ing\.)?|Dipl\.-\w{2,8}\.?|PD|Mag\.|RA|RAin) ){0,3})",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^\[PERSON_[0-9]{1,6}\](?:[- ]\[PERSON_[0-9]{1,6}\]){0,2}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\b(?:Frau|Fr\.|Herrn?|Hr\.) ", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex FormWord();

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
