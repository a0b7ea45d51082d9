using System.Text.Json;

namespace OfficeKi.Core;

public enum EngineChoice
{
    Auto,
    Builtin,
    Model,
}

/// <summary>One press of a button. What it says about labels, findings or roles would be ignored, so it has no such fields.</summary>
public sealed record RunRequest
{
    public required string Function { get; init; }

    /// <summary><c>word</c>, <c>outlook</c> or <c>teams</c>.</summary>
    public required string Surface { get; init; }

    public EngineChoice Engine { get; init; }

    /// <summary>
    /// Id of the one model that may answer, also when golden cases stopped it; null for all that are offered. For trying a model out: no surface
    /// takes it from a request.
    /// </summary>
    public string? OnlyModel { get; init; }

    public ContentRef? Ref { get; init; }

    /// <summary>Text the pane holds (unsaved document, selection, compose window); takes the place of what <see cref="Ref"/> holds.</summary>
    public ContentText? Text { get; init; }

    public ContentText? Html { get; init; }

    /// <summary><c>document</c>, <c>selection</c> or <c>item</c>.</summary>
    public string Part { get; init; } = "document";

    /// <summary>Further items to read as the caller.</summary>
    public IReadOnlyList<ContentRef> References { get; init; } = [];

    public JsonElement Options { get; init; }

    /// <summary><c>de</c> or <c>en</c>: language of messages, not of the content.</summary>
    public string Language { get; init; } = "de";
}
