using OfficeKi.Server.Surfaces.Teams.Activities;

namespace OfficeKi.Server.Surfaces.Teams.Invokes;

/// <summary>A hit was chosen. What comes back is what we put into its preview, if the client did not change it: so it is looked up again.</summary>
internal sealed class SelectItemInvoke(GlossaryCards glossary) : IInvoke
{
    public string Name => "composeExtension/selectItem";

    public InvokeAnswer? Answer(InvokeCall call) => call.Value<SelectedValue>() switch
    {
        { Term: { } term } => glossary.Of(term) is { } found
            ? InvokeAnswer.Cards([glossary.Attachment(found, call.Language, asHit: false)])
            : InvokeAnswer.SayInList(TeamsWords.NoTerm.In(call.Language)),
        _ => null,
    };
}
