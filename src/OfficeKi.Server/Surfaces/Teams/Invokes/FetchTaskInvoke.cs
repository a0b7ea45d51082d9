using OfficeKi.Core;
using OfficeKi.Server.Surfaces.Teams.Activities;
using OfficeKi.Server.Surfaces.Teams.Tickets;

namespace OfficeKi.Server.Surfaces.Teams.Invokes;

/// <summary>A command was chosen: opens our dialog at once. The work is done there, with the person's own sign-in.</summary>
internal sealed class FetchTaskInvoke(TeamsCommands commands, Tickets.Tickets tickets) : IInvoke
{
    public string Name => "composeExtension/fetchTask";

    public InvokeAnswer? Answer(InvokeCall call)
    {
        if (call.Value<ActionValue>() is not { } value)
        {
            return null;
        }

        if (commands.Find(value.CommandId, call.Language) is not { } card)
        {
            return InvokeAnswer.Say(TeamsWords.UnknownCommand.In(call.Language));
        }

        // What the client sent of the message is not used: it could be anything, and would have to be kept until the dialog asks for it.
        var reference = ChatReference.Of(call.Activity.Conversation, value);
        var ticket = tickets.Issue(call.TenantId, call.PersonId, call.Activity.Id!, new(card.Id, reference?.ToString()));
        return InvokeAnswer.Dialog(card.Label.In(call.Language), call.Page("/panes/teams", $"&ticket={Uri.EscapeDataString(ticket)}"));
    }
}
