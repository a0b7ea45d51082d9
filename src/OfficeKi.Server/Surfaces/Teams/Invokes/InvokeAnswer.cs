using System.Text.Json.Nodes;

namespace OfficeKi.Server.Surfaces.Teams.Invokes;

/// <summary>What goes back to Teams in the response to the activity itself: a status, and a body or none.</summary>
/// <remarks>Teams, "Message extensions": responses to <c>composeExtension/*</c>.</remarks>
internal sealed record InvokeAnswer(JsonObject? Body)
{
    public static InvokeAnswer Empty { get; } = new(Body: null);

    /// <summary>The person's token does not do yet: Teams opens the sign-in page of the answer before, and asks again.</summary>
    public static InvokeAnswer ConsentNeeded { get; } = new(Body: null) { Status = StatusCodes.Status412PreconditionFailed };

    public int Status { get; private init; } = StatusCodes.Status200OK;

    /// <summary>Opens a page of ours as a dialog.</summary>
    public static InvokeAnswer Dialog(string title, string url) => new(new JsonObject
    {
        ["task"] = new JsonObject
        {
            ["type"] = "continue",
            ["value"] = new JsonObject { ["title"] = title, ["width"] = "medium", ["height"] = "large", ["url"] = url },
        },
    });

    /// <summary>Says something in a dialog of Teams' own.</summary>
    public static InvokeAnswer Say(string text) => new(new JsonObject { ["task"] = new JsonObject { ["type"] = "message", ["value"] = text } });

    /// <summary>Says something in the list of hits.</summary>
    public static InvokeAnswer SayInList(string text) => Compose(new() { ["type"] = "message", ["text"] = text });

    /// <summary>Cards to choose from, or the one that goes into the compose box.</summary>
    public static InvokeAnswer Cards(IEnumerable<JsonObject> attachments) =>
        Compose(new() { ["type"] = "result", ["attachmentLayout"] = "list", ["attachments"] = new JsonArray([.. attachments]) });

    /// <summary>Asks Teams for a token of the person, without a word if possible.</summary>
    public static InvokeAnswer SilentSignIn(string title, string url) => OpenUrl("silentAuth", title, url);

    /// <summary>Opens a page of ours as the settings.</summary>
    public static InvokeAnswer Settings(string title, string url) => OpenUrl("config", title, url);

    private static InvokeAnswer OpenUrl(string type, string title, string url) => Compose(new()
    {
        ["type"] = type,
        ["suggestedActions"] = new JsonObject
        {
            ["actions"] = new JsonArray(new JsonObject { ["type"] = "openUrl", ["value"] = url, ["title"] = title }),
        },
    });

    private static InvokeAnswer Compose(JsonObject extension) => new(new JsonObject { ["composeExtension"] = extension });
}
