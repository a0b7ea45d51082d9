using OfficeKi.Server.Surfaces.Teams.Activities;

namespace OfficeKi.Server.Surfaces.Teams.Invokes;

/// <summary>The search: terms of the glossary, which need nobody's rights, and the person's own content, for which Teams is asked for their token first.</summary>
internal sealed class QueryInvoke(GlossaryCards glossary, ContentSearch search) : IInvoke
{
    public string Name => "composeExtension/query";

    public async Task<InvokeAnswer?> AnswerAsync(InvokeCall call, CancellationToken cancellationToken) =>
        call.Value<QueryValue>() is { CommandId: ContentSearch.Command, Authentication.Token: { Length: > 0 } token } value
            ? await search.AnswerAsync(call, value, token, cancellationToken)
            : Answer(call);

    public InvokeAnswer? Answer(InvokeCall call) => call.Value<QueryValue>() switch
    {
        null => null,
        { CommandId: GlossaryCards.Command } value => Terms(value, call.Language),
        { CommandId: ContentSearch.Command } => InvokeAnswer.SilentSignIn(TeamsWords.SignIn.In(call.Language), call.Page("/panes/teams", "&signIn=true")),
        _ => InvokeAnswer.SayInList(TeamsWords.UnknownCommand.In(call.Language)),
    };

    private InvokeAnswer Terms(QueryValue value, string language)
    {
        var found = glossary.Find(value.Sought);
        return found.Count == 0
            ? InvokeAnswer.SayInList(TeamsWords.NoHits.In(language))
            : InvokeAnswer.Cards(found.Skip(value.Skip).Take(value.Count).Select(term => glossary.Attachment(term, language, asHit: true)));
    }
}
