using System.Text.Json;
using OfficeKi.Server.Surfaces.Teams.Activities;
using OfficeKi.Server.Surfaces.Teams.Cards;

namespace OfficeKi.Server.Surfaces.Teams.Invokes;

/// <summary>The dialog is done: its text goes into the compose box as a card the person can still change their mind about. Nothing is sent.</summary>
internal sealed class SubmitActionInvoke(TeamsCommands commands, TeamsCard cards) : IInvoke
{
    public string Name => "composeExtension/submitAction";

    public InvokeAnswer? Answer(InvokeCall call)
    {
        if (call.Value<ActionValue>() is not { } value)
        {
            return null;
        }

        if (commands.Find(value.CommandId, call.Language) is not { } function)
        {
            return InvokeAnswer.Say(TeamsWords.UnknownCommand.In(call.Language));
        }

        if (IsClosedWithout(value))
        {
            return InvokeAnswer.Empty;
        }

        return SubmittedText.Read(value.Data, function.Label.In(call.Language), TeamsWords.Draft, call.Language) is { } text && value.BotMessagePreviewAction is null
            ? InvokeAnswer.Cards([cards.Attachment(text, call.Language)])
            : InvokeAnswer.Say(TeamsWords.NotTaken.In(call.Language));
    }

    private static bool IsClosedWithout(ActionValue value) => value.Data.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null => true,
        JsonValueKind.Object => !value.Data.EnumerateObject().Any(),
        _ => false,
    };
}
