using System.Text.RegularExpressions;

namespace OfficeKi.Language.Terminology;

/// <summary>Sentences that say what a word means: „Hunde im Sinne dieser Satzung sind …“, „Als Anlieger gilt, wer …“, „Unter Bruttoflächen versteht man …“.</summary>
internal static partial class MeaningSentences
{
    private const int LongestSentence = 1_000;

    public static IEnumerable<TermDefinition> Find(TextPassage passage)
    {
        if (!passage.Text.Contains("Sinne", StringComparison.Ordinal) && !passage.Text.Contains("gelten", StringComparison.Ordinal)
            && !passage.Text.Contains("gilt", StringComparison.Ordinal) && !passage.Text.Contains("versteh", StringComparison.Ordinal) && !passage.Text.Contains("verstanden", StringComparison.Ordinal))
        {
            yield break;
        }

        foreach (var span in SentenceSplitter.Split(passage.Text))
        {
            var sentence = span.Of(passage.Text);
            if (sentence.Length <= LongestSentence && Match(sentence) is { } match)
            {
                yield return new(
                    match.Groups["term"].Value.Trim('„', '“', '"', ' '), match.Groups["meaning"].Value.Trim(), DefinitionKind.Meaning, passage.Id, span);
            }
        }
    }

    private static Match? Match(string sentence) => ((Regex[])[TermFirst(), SenseFirst(), Counts(), Understood()]).Select(pattern => pattern.Match(sentence)).FirstOrDefault(match => match.Success);

    [GeneratedRegex(
        @"^(?:\(\d{1,2}\) )?(?:(?:Der|Die|Das|Ein|Eine) )?(?<term>[„""]?\p{Lu}[\p{L}\- ]{1,60}?[“""]?) (?:im Sinne|i\. ?S\. ?d\.) (?:dieser|dieses|der|des) [\p{L}]{3,40}(?: \p{Lu}\p{L}{1,30})? (?:ist|sind|gilt|gelten) (?<meaning>.{5,})$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex TermFirst();

    [GeneratedRegex(
        @"^(?:\(\d{1,2}\) )?Im Sinne (?:dieser|dieses) [\p{L}]{3,40} (?:ist|sind|gilt|gelten)(?: als)? (?:(?:der|die|das|ein|eine) )?(?<term>[„""]?\p{Lu}[\p{L}-]{1,40}[“""]?):? (?<meaning>.{5,})$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex SenseFirst();

    [GeneratedRegex(
        @"^(?:\(\d{1,2}\) )?Als (?<term>[„""]?\p{Lu}[\p{L}\- ]{1,60}?[“""]?) (?:gilt|gelten)(?: insbesondere)?,? (?<meaning>.{5,})$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Counts();

    [GeneratedRegex(
        @"^(?:\(\d{1,2}\) )?Unter (?:(?:dem|der|einem|einer) )?(?<term>[„""]?\p{Lu}[\p{L}\- ]{1,60}?[“""]?) (?:versteht man|verstehen wir|wird|werden|ist|sind) (?<meaning>.{5,}?)(?: verstanden| zu verstehen)?\.?$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Understood();
}
