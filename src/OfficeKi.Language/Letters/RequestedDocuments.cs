using System.Text.RegularExpressions;

namespace OfficeKi.Language.Letters;

/// <summary>Finds the documents a mail asks for („Bitte schicken Sie mir den Lageplan“).</summary>
public static partial class RequestedDocuments
{
    private const int Reach = 1000;

    /// <summary>The documents named in the requests of the letter, each once, in its words.</summary>
    public static IReadOnlyList<LetterSpan> Find(Letter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return
        [
            .. QuestionFinder.Find(letter)
                .Where(question => question.Sentence.Text.Length <= Reach && Handing().IsMatch(question.Sentence.Text))
                .SelectMany(question => Document().Matches(question.Sentence.Text).Where(match => !IsSource(question.Sentence.Text, match)).Select(match => Part(question.Sentence, match)))
                .DistinctBy(document => document.Text),
        ];
    }

    // „zu Ihrem Bescheid vom …“, „laut Vertrag“: named, not asked for.
    private static bool IsSource(string sentence, Match match) => Source().IsMatch(sentence[..match.Index]) || Dated().IsMatch(sentence[(match.Index + match.Length)..]);

    private static LetterSpan Part(LetterSpan sentence, Match match) =>
        new(sentence.Passage, new(sentence.Span.Start + match.Index, sentence.Span.Start + match.Index + match.Length), match.Value);

    [GeneratedRegex(
        @"\b(?:send|schick|übersend|zusend|zuschick|übermitt|überlass|zukommen|reich|vorleg|leg|bring|stell|zur verfügung|beifüg|füg|weiterleit|leit|benötig|brauch|hätte|kopie|einsicht|aushändig|mail|fax|geben|gib|um (?:zusendung|übersendung|vorlage|einreichung|überlassung))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Handing();

    [GeneratedRegex(
        @"(?<!\p{L})\p{Lu}[\p{L}-]{0,30}(?:(?<=\p{L})(?:antrag|anträge|nachweise?|bescheide?|formulare?|unterlagen|pläne|plan|kopien?|rechnung(?:en)?|vertrag|verträge|bescheinigung(?:en)?|gutachten|protokolle?|erklärung(?:en)?|listen?|ausweis(?:e|kopie)?|urkunden?|vollmacht|bestätigung|auszug|auszüge|angebote?|zeichnung(?:en)?|fotos?|belege?|merkblatt|merkblätter|übersicht|berichte?|akten?|vorlagen?|muster|einladung|tagesordnung|satzung|genehmigung|vermerke?|datei(?:en)?|tabellen?|niederschrift|quittung(?:en)?|zeugnisse?|auskunft|entwürfe?|verfügung|karten?|statistik)|(?<=A)ntrag|(?<=B)escheid|(?<=F)ormular|(?<=U)nterlagen|(?<=P)lan|(?<=K)opien?|(?<=R)echnung|(?<=V)ertrag|(?<=G)utachten|(?<=P)rotokoll|(?<=L)iste|(?<=U)rkunde|(?<=V)ollmacht|(?<=B)estätigung|(?<=A)ngebot|(?<=F)otos?|(?<=B)elege?|(?<=M)erkblatt|(?<=B)ericht|(?<=A)kte|(?<=N)achweise?|(?<=S)atzung|(?<=N)iederschrift|(?<=E)ntwurf|(?<=A)uskunft)(?:s|es)?(?!\p{L})",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Document();

    [GeneratedRegex(@"\b(?:zu|zum|zur|laut|gemäß|aus|nach|wegen|zu ihrem|zu meinem|zu unserem|auf|in|im|der|des)(?: (?:ihrem|meinem|unserem|dem|der|den|diesem|ihren))? $", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Source();

    [GeneratedRegex(@"^ vom? [0-9\[]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Dated();
}
