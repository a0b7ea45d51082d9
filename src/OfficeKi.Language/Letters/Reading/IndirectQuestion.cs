using System.Text.RegularExpressions;

namespace OfficeKi.Language.Letters.Reading;

/// <summary>Questions inside a statement: a verb of asking, and a clause with „ob“, „wann“, „welche“.</summary>
internal static partial class IndirectQuestion
{
    /// <summary>Whether a clause opens with a question word.</summary>
    public static bool HasClause(string sentence) => Clause().IsMatch(sentence);

    public static bool IsIn(string sentence)
    {
        foreach (Match clause in Clause().Matches(sentence))
        {
            var before = sentence[..clause.Index];
            if (Asking().IsMatch(before) && !Told().IsMatch(before))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>„Ich hätte gern eine Kopie“, „Ich brauche von Ihnen …“: a request without „bitte“.</summary>
    public static bool WishesFor(string sentence) => Wish().IsMatch(sentence) && !Told().IsMatch(sentence);

    [GeneratedRegex(
        @"[,:–-] (?:und (?:zwar )?|oder |dass? |auch |(?:ab|bis|seit|für|von|in|mit|an|auf|bei|aus|zu|um|nach|unter|über|durch|wegen) )?(?:ob|wann|wie|wo|was|wer|wen|wem|wessen|warum|weshalb|wieso|wozu|wohin|woher|womit|wodurch|wofür|worauf|woran|wovon|wobei|wonach|wieweit|wieviel|wievie?le?|inwieweit|inwiefern|welche[rsnm]?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Clause();

    [GeneratedRegex(
        @"\b(?:(?:möchte|möchten|will|wollen|würde|würden|müsste|müssten|muss|müssen|wüsste|wüssten|hätte|hätten)\b.{0,80}\b(?:wissen|erfahren|fragen|nachfragen|anfragen|gewusst|klarheit|auskunft)|wüssten?\b|wüsste ich|" +
        @"(?:mich|uns|mir|meine\w*|unsere\w*)\b.{0,40}\binteressier\w+|interessier\w+ (?:mich|uns)|interessieren würde|frage (?:ich )?(?:mich|sie|dich|an|nach|ist|bleibt|stellt|lautet)|fragen (?:wir )?(?:uns|sie)|stellt sich .{0,40}frage|" +
        @"(?:meine|unsere|eine|weitere|letzte|die|zweite|andere) .{0,20}frage|frage|fragen|bitte\w*\b.{0,60}\b(?:auskunft|mitteilung|information|klärung|rückmeldung|antwort|nachricht|bestätigung|hinweis|erläuterung|prüfung|stellungnahme|aussage|einschätzung|rückantwort|prüfen|klären)\b|" +
        @"teilen? sie\b|teil(?:e|st)? (?:mir|uns)|mitteilen|mitzuteilen|sagen? sie|sag (?:mir|uns)|mir sagen|uns sagen|zu sagen|schreiben sie|schreib (?:mir|uns)|erklären sie|erläutern sie|nennen sie|informieren sie|geben sie|gib (?:mir|uns)|" +
        @"prüfen sie|klären sie|bestätigen sie|lassen sie (?:mich|uns)|lass (?:mich|uns)|(?:mich|uns) wissen lassen|unklar|nicht klar|noch offen|offen (?:ist|bleibt)|ungeklärt|auskunft geben|auskunft darüber|unsicher|gern wissen)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Asking();

    // „Sie hatten gefragt, ob …“, „Ich habe Ihnen mitgeteilt, wann …“: told already, no question now.
    [GeneratedRegex(
        @"\b(?:hab\w*|hatte\w*|hat|wurde\w*|worden|bereits)\b.{0,80}\b(?:gefragt|mitgeteilt|gesagt|erklärt|informiert|geschrieben|geklärt|erläutert|nachgefragt|angefragt|bestätigt)\b|" +
        @"\b(?:wir|ich) (?:prüfen?|klären?|teilen? (?:ihnen|dir)|informieren? sie|werden? (?:ihnen|dir|sie))|teilen wir (?:ihnen|dir)|teile ich (?:ihnen|dir)|\bkeine\w* fragen?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Told();

    [GeneratedRegex(
        @"\b(?:(?:hätte|hätten|möchte|möchten) (?:ich |wir )?(?:(?:dazu|dafür|bitte|noch|auch|nun|hiermit|von ihnen) ){0,2}(?:gerne? |eine?n? )|(?:benötige|benötigen|brauche|brauchen) (?:ich |wir )?(?:\w+ ){0,3}(?:von ihnen|von dir|von euch|eine|einen|ein|die|den|das|ihre?)\b|" +
        @"ich beantrage|wir beantragen|beantrage ich|beantragen wir|fordere ich sie auf|fordern wir sie auf|wären? (?:(?:ich|wir|ihnen|dir|euch|sehr|auch) ){0,3}dankbar|wäre (?:\w+ ){0,2}(?:nett|schön|hilfreich|freundlich), wenn (?:sie|du|ihr)\b|(?:möchten?|darf|dürfen) (?:ich |wir )?(?:sie|dich|euch) (?!(?:\w+ ){0,2}(?:verständnis|geduld|nachsicht|entschuldigung|verzeihung))(?:\w+ ){0,4}bitten\b|freuen uns (?:sehr )?über (?:die|eine|ihre) (?:zusendung|übersendung|bestätigung|zusage)|" +
        @"freue mich (?:sehr )?über (?:die|eine|ihre) (?:zusendung|übersendung|bestätigung|zusage))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Wish();
}
