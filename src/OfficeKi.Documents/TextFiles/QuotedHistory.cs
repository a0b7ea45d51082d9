using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using OfficeKi.Core;

namespace OfficeKi.Documents.TextFiles;

/// <summary>Finds the earlier mail inside a mail.</summary>
/// <remarks>By what the common programs write: <c>blockquote</c>, Gmail's and Yahoo's classes, Outlook's header block and its
/// „Von: … Gesendet: …“, the dashed line of plain-text mails, and ">". An unmarked copy of an earlier mail is not found.</remarks>
internal static partial class QuotedHistory
{
    private const int LinesOfHeader = 6;

    private static readonly FrozenSet<string> Ids = FrozenSet.Create("divrplyfwdmsg", "mail-editor-reference-message-container", "reply-intro", "olk_src_body_section");

    private static readonly FrozenSet<string> Classes = FrozenSet.Create(
        "gmail_quote", "gmail_quote_container", "gmail_extra", "yahoo_quoted", "moz-cite-prefix", "protonmail_quote", "zmail_extra", "tutanota_quote");

    public static bool IsRoot(IElement element) =>
        element.LocalName == "blockquote"
        || (element.Id is { Length: > 0 } id && Ids.Contains(id.ToLowerInvariant()))
        || (element.ClassName is { Length: > 0 } && element.ClassList.Any(name => Classes.Contains(name)));

    /// <summary>Turns everything from the first header of an earlier mail on into quotes.</summary>
    public static IReadOnlyList<Passage> Mark(IReadOnlyList<Passage> passages)
    {
        var lines = passages.Select(passage => passage.Text.Reveal()).ToList();
        var start = Enumerable.Range(0, lines.Count).FirstOrDefault(index => StartsHistory(lines, index), lines.Count);
        return [.. passages.Select((passage, index) => index >= start || IntroducesQuote(passages, lines, index) ? passage with { Kind = PassageKind.Quote, Level = 0 } : passage)];
    }

    private static bool StartsHistory(List<string> lines, int index)
    {
        var line = lines[index];
        return DashedLine().IsMatch(line)
            || (From().IsMatch(line) && SentAndTo(string.Join('\n', lines.Skip(index).Take(LinesOfHeader).Select(text => text[..Math.Min(text.Length, 600)]))));
    }

    private static bool SentAndTo(string header) => Sent().IsMatch(header) && To().IsMatch(header);

    // „Am 3.11.2026 um 10:12 schrieb Erika Muster:“ belongs to the quote that follows it.
    private static bool IntroducesQuote(IReadOnlyList<Passage> passages, List<string> lines, int index) =>
        index + 1 < passages.Count && passages[index + 1].Kind == PassageKind.Quote && lines[index].Length < 300 && Wrote().IsMatch(lines[index]);

    [GeneratedRegex("^\\W{0,3}(Von|From)\\W{0,2}:", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex From();

    [GeneratedRegex("^\\W{0,3}(Gesendet|Sent|Datum|Date)\\W{0,2}:", RegexOptions.IgnoreCase | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sent();

    [GeneratedRegex("^\\W{0,3}(An|To)\\W{0,2}:", RegexOptions.IgnoreCase | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex To();

    [GeneratedRegex("^-{3,12} ?(Ursprüngliche Nachricht|Originalnachricht|Original-Nachricht|Weitergeleitete Nachricht|Original Message|Forwarded message|Original-Mail)",
        RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DashedLine();

    [GeneratedRegex("(schrieb|wrote|geschrieben)\\b.{0,200}:\\s*$", RegexOptions.IgnoreCase | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Wrote();
}
