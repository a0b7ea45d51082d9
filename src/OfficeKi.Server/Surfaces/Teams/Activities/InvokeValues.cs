using System.Text.Json;
using System.Text.Json.Nodes;

namespace OfficeKi.Server.Surfaces.Teams.Activities;

/// <summary><c>value</c> of <c>composeExtension/fetchTask</c> and <c>composeExtension/submitAction</c>.</summary>
internal sealed record ActionValue
{
    public string? CommandId { get; init; }

    /// <summary><c>message</c>, <c>compose</c> or <c>commandbox</c>.</summary>
    public string? CommandContext { get; init; }

    /// <summary>What the dialog handed over; a client's word.</summary>
    public JsonElement Data { get; init; }

    public MessagePayload? MessagePayload { get; init; }

    public string? BotMessagePreviewAction { get; init; }

    public bool IsFromMessage => string.Equals(CommandContext, "message", StringComparison.OrdinalIgnoreCase);

    public override string ToString() => nameof(ActionValue);
}

/// <summary>The message an action was started from, as the client sends it.</summary>
internal sealed record MessagePayload(string? Id, MessageBody? Body)
{
    public override string ToString() => nameof(MessagePayload);
}

/// <param name="ContentType"><c>html</c> or <c>text</c>.</param>
internal sealed record MessageBody(string? ContentType, string? Content)
{
    public override string ToString() => nameof(MessageBody);
}

/// <summary><c>value</c> of <c>composeExtension/query</c>.</summary>
internal sealed record QueryValue
{
    public const int MostHits = 25;

    public string? CommandId { get; init; }

    public IReadOnlyList<QueryParameter?>? Parameters { get; init; }

    public QueryPage? QueryOptions { get; init; }

    /// <summary>Only after we asked for it: a token of the person for our API.</summary>
    public QueryAuthentication? Authentication { get; init; }

    /// <summary>What was typed; empty on the first run, when nothing was.</summary>
    public string Sought => Parameters?.FirstOrDefault(parameter => parameter?.Name is not (null or "initialRun"))?.Text.Trim() ?? "";

    public int Skip => Math.Max(0, QueryOptions?.Skip ?? 0);

    public int Count => QueryOptions?.Count is > 0 and <= MostHits and var count ? count : MostHits;

    public override string ToString() => nameof(QueryValue);
}

internal sealed record QueryParameter(string? Name, JsonNode? Value)
{
    public string Text => Value is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";

    public override string ToString() => nameof(QueryParameter);
}

internal sealed record QueryAuthentication(string? Token)
{
    public override string ToString() => nameof(QueryAuthentication);
}

internal sealed record QueryPage(int? Skip, int? Count);

/// <summary><c>value</c> of <c>composeExtension/queryLink</c>.</summary>
internal sealed record LinkValue(string? Url)
{
    public override string ToString() => nameof(LinkValue);
}

/// <summary><c>value</c> of <c>composeExtension/selectItem</c>: what we put into the preview, as the client sends it back.</summary>
internal sealed record SelectedValue(string? Term)
{
    public override string ToString() => nameof(SelectedValue);
}
