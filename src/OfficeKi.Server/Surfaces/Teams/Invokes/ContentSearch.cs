using System.Text.Json.Nodes;
using OfficeKi.Core;
using OfficeKi.Server.Surfaces.Teams.Activities;
using OfficeKi.Server.Surfaces.Teams.Cards;
using OfficeKi.Server.Surfaces.Teams.Channel;

namespace OfficeKi.Server.Surfaces.Teams.Invokes;

/// <summary>Finds the person's own documents and mails, with their token: titles, no text.</summary>
internal sealed class ContentSearch(PersonToken tokens, IContentSource content, TeamsCard cards)
{
    public const string Command = "content";

    private const int LongestSought = 500;

    public async Task<InvokeAnswer> AnswerAsync(InvokeCall call, QueryValue value, string token, CancellationToken cancellationToken)
    {
        if (await tokens.ReadAsync(token, call.TenantId, call.PersonId) is not { } caller)
        {
            return InvokeAnswer.ConsentNeeded;
        }

        if (value.Sought is not { Length: > 0 and <= LongestSought } sought)
        {
            return InvokeAnswer.SayInList(TeamsWords.TypeSomething.In(call.Language));
        }

        try
        {
            var hits = await content.SearchAsync(caller, new(sought), QueryValue.MostHits, cancellationToken);
            return hits.Count == 0
                ? InvokeAnswer.SayInList(TeamsWords.NoHits.In(call.Language))
                : InvokeAnswer.Cards(hits.Skip(value.Skip).Take(value.Count).Select(hit => Attachment(hit, call.Language)));
        }
        catch (ContentSearchException failed)
        {
            return failed.Why is ContentLookup.SignInNeeded ? InvokeAnswer.ConsentNeeded : InvokeAnswer.SayInList(TeamsWords.NoSearch.In(call.Language));
        }
    }

    private JsonObject Attachment(SearchHit hit, string language)
    {
        var kind = (hit.Ref.Kind == "mail" ? TeamsWords.Mail : TeamsWords.Document).In(language);
        return cards.Attachment(new(hit.Title.Reveal(), [new(BlockKind.Paragraph, kind)]), language, excerpt: kind);
    }
}
