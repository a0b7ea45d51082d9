using System.Text.RegularExpressions;

namespace OfficeKi.Language.Letters.Reading;

/// <summary>What looks like a question or request and wants no answer: courtesy, rhetoric, and the plain wish for a reply.</summary>
internal static partial class Courtesy
{
    public static bool IsEmpty(string sentence) =>
        Smalltalk().IsMatch(sentence) || (Offer().IsMatch(sentence) && !AsksAsWell(sentence)) || (PlainReply().IsMatch(sentence) && !IndirectQuestion.HasClause(sentence));

    /// <summary>„Bitte entschuldigen Sie die Störung und senden Sie mir …“: polite first, and then a request.</summary>
    public static bool AsksAsWell(string sentence) => AndRequest().IsMatch(sentence);

    [GeneratedRegex(
        @"^\W{0,3}(?:(?:und|na|ach|übrigens|wie immer),? )?(?:wie geht(?:'s|’s|s| es) |wie geht.s\??$|wie läuft.?s\b|alles (?:gut|klar|in ordnung|fit)\b|geht es (?:ihnen|dir|euch) (?:\w+ )?gut|" +
        @"(?:hatten|hattest|haben|hast) (?:sie|du|ihr) (?:(?:einen?|ein|das|die|den) )?(?:(?:schöne[ns]?|gute[ns]?|angenehme[ns]?|schon|erholsame[ns]?) )(?:urlaub|wochenende|ferien|feiertage|tag|start)|" +
        @"wie war (?:ihr|dein|euer|der|das) (?:urlaub|wochenende)|(?:sind|seid|bist) (?:sie|ihr|du) gut (?:in|ins|an|aus)\b|(?:haben sie|hast du|habt ihr|sie haben|noch|gibt es noch|weitere) (?:noch |dazu |hierzu |weitere )*fragen\b|" +
        @"wer hätte das gedacht|was soll (?:das|man)\b|muss das (?:wirklich )?sein|wo kommen wir (?:da )?hin|wozu zahl|wofür zahl|wissen sie(?: was)?\?|wissen sie, |weißt du(?: was)?\?|wie soll ich sagen|" +
        @"bleiben sie (?:gesund|zuversichtlich|munter)|genießen sie\b|passen sie (?:gut )?auf sich|lassen sie es sich|seien sie (?:herzlich |vielmals )?(?:gegrüßt|bedankt|versichert|unbesorgt)|" +
        @"ist das (?:denn |etwa )?(?:zu viel verlangt|noch normal|euer ernst|ihr ernst)|soll das ein witz|wo leben wir|was denn noch|was kommt (?:als nächstes|noch)\?|wen wundert|warum auch nicht|was will man mehr|verstehen sie\?|nicht wahr\?$|finden sie nicht\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Smalltalk();

    [GeneratedRegex(
        @"\b(?:rufen|melden|wenden|sprechen|schreiben|kontaktieren) sie (?:mich|uns|sich)?\b.{0,40}\b(?:jederzeit|gern|gerne)\b|\bbei (?:rück)?fragen\b|\b(?:können|dürfen|kannst) (?:sie|du) mich (?:auch |gern |gerne |jederzeit )*(?:anrufen|erreichen)|" +
        @"\bbitte (?:beachten|entschuldigen|verzeihen|haben sie (?:\w+ ){0,3}(?:verständnis|geduld|nachsicht)|zögern|verstehen|wundern|grüßen|machen sie sich keine)|\bsehen sie (?:mir|uns) .{0,60}\bnach\b|\bbitte nicht\b|\b(?:entschuldigen|verzeihen|beachten) sie\b|\bdrucken sie diese|\bumwelt\b.{0,60}\b(?:drucken|ausdruck)|\bvertraulich\w*\b.{0,80}\b(?:empfänger|e-mail)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Offer();

    [GeneratedRegex(@"\b(?:und|aber) (?:bitte )?(?!rufen |melden |fragen |sprechen )\p{Ll}{2,30}n sie (?:mir|uns|mich|bitte)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex AndRequest();

    [GeneratedRegex(
        @"\b(?:bitte|bitten|bitte ich|bitten wir|freue mich|freuen uns|danke|warte|hoffe|hoffen|erwarte|erwarten)\b.{0,40}\b(?:um|auf|über|für) (?:eine |ihre |deine |die |ein |baldige |kurze |schnelle |zeitnahe |schriftliche |rasche |zügige |kurzfristige |umgehende |möglichst ){0,3}(?:antwort|rückmeldung|rückantwort|beantwortung|nachricht|feedback)\b|\b(?:freue mich|freuen uns|danke|warte|hoffe|hoffen)\b.{0,40}\brückruf\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex PlainReply();
}
