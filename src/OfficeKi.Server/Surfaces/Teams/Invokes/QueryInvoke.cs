using OfficeKi.Server.Surfaces.Teams.Activities;

namespace OfficeKi.Server.Surfaces.Teams.Invokes;

/// <summary>The search: terms of the glossary, which need nobody's rights. What the person could find themselves needs their token, which Teams is asked for.</summary>
internal sealed class QueryInvoke(GlossaryCards glossary) : IInvoke
{
    private const string Content = "content";

    public string Name => "composeExtension/query";

    public InvokeAnswer? Answer(InvokeCall call) => call.Value<QueryValue>() switch
    {
        null => null,
        { CommandId: GlossaryCards.Command } value => Terms(value, call.Language),
        { CommandId: Content } => InvokeAnswer.SilentSignIn(TeamsWords.SignIn.In(call.Language), call.Page("/panes/teams", "&signIn=true")),
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
