using System.Text.Json.Nodes;
using OfficeKi.Language.Checking;

namespace OfficeKi.Functions.Check;

/// <summary>The machine-readable part.</summary>
internal static class CheckData
{
    public static Piece.Data Of(IReadOnlyList<TextIssue> issues, IReadOnlyList<MaskedPassage> passages, string language)
    {
        var byId = passages.ToDictionary(passage => passage.Id);
        return new(new JsonObject { ["issues"] = new JsonArray([.. issues.Select(issue => (JsonNode)Issue(issue, byId[issue.Passage], language))]) });
    }

    private static JsonObject Issue(TextIssue issue, MaskedPassage passage, string language) => new()
    {
        ["rule"] = issue.Rule,
        ["severity"] = issue.Severity switch
        {
            IssueSeverity.Error => "error",
            IssueSeverity.Warning => "warning",
            _ => "hint",
        },
        ["message"] = IssueMessages.Of(issue).In(language),
        ["passage"] = issue.Passage,
        ["start"] = passage.InText(issue.Span.Start),
        ["end"] = passage.InText(issue.Span.End),
        ["passageStart"] = passage.InPassage(issue.Span.Start),
        ["passageEnd"] = passage.InPassage(issue.Span.End),
        ["suggestion"] = issue.Suggestion,
    };
}
