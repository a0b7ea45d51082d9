using Microsoft.AspNetCore.Http;

namespace OfficeKi.DemoTenant.Graph;

/// <summary>The filters, orders and searches Exchange knows for messages, with the combinations it refuses.</summary>
/// <remarks>Source: Microsoft Graph, list messages, and observed error codes (<c>InefficientFilter</c>, <c>SearchWithFilter</c>).</remarks>
internal static class MailQuery
{
    private const string ByConversation = "conversationId eq '";

    /// <returns>The mails, newest first, or null and why not.</returns>
    public static IEnumerable<DemoMail>? Apply(IEnumerable<DemoMail> mails, ODataQuery query, out GraphError? error)
    {
        error = Check(query);
        if (error is not null)
        {
            return null;
        }

        if (query.Filter is { } filter)
        {
            var conversation = ConversationOf(filter);
            mails = mails.Where(mail => mail.ConversationId == conversation);
        }

        if (query.Search is { } search)
        {
            var words = SearchWords.Parse(search);
            mails = mails.Where(mail => words.AllIn(mail.Subject, Html.ToText(mail.BodyHtml), mail.From.Name, mail.From.Address));
        }

        return query.OrderBy is { } order && order.EndsWith(" asc", StringComparison.OrdinalIgnoreCase)
            ? mails.OrderBy(mail => mail.Received)
            : mails.OrderByDescending(mail => mail.Received);
    }

    private static GraphError? Check(ODataQuery query) => query switch
    {
        { Search: not null, Filter: not null } =>
            new(400, "SearchWithFilter", "The query parameter '$filter' is not supported with '$search'."),
        { Search: not null, OrderBy: not null } =>
            new(400, "SearchWithOrderBy", "The query parameter '$orderBy' is not supported with '$search'."),
        { Filter: { } filter } when ConversationOf(filter) is null =>
            new(400, "ErrorInvalidUrlQueryFilter", "The query filter is not supported here."),
        { Filter: not null, OrderBy: not null } =>
            new(400, "InefficientFilter", "The restriction or sort order is too complex for this operation."),
        { OrderBy: { } order } when !IsByDate(order) =>
            new(400, "ErrorInvalidUrlQuery", "The sort order is not supported here."),
        _ => null,
    };

    private static bool IsByDate(string order) =>
        order.Split(' ', StringSplitOptions.RemoveEmptyEntries) is ["receivedDateTime"] or ["receivedDateTime", "asc" or "desc"];

    /// <summary>The conversation of <c>conversationId eq '…'</c>, in which a quote is written twice; null for any other filter.</summary>
    private static string? ConversationOf(string filter)
    {
        var text = filter.Trim();
        if (!text.StartsWith(ByConversation, StringComparison.OrdinalIgnoreCase) || !text.EndsWith('\'') || text.Length <= ByConversation.Length)
        {
            return null;
        }

        var value = text[ByConversation.Length..^1].Replace("''", "\0", StringComparison.Ordinal);
        return value.Contains('\'', StringComparison.Ordinal) ? null : value.Replace('\0', '\'');
    }
}
