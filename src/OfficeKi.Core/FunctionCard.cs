using System.Text.Json.Nodes;

namespace OfficeKi.Core;

/// <summary>What a button is: name, place, options and engines of one AI function.</summary>
/// <param name="OptionsSchema">JSON schema of the options with titles in the language asked for; the pane draws its form from it.</param>
/// <param name="Engines"><c>builtin</c>, <c>model</c>: what this function can use at all.</param>
public sealed record FunctionCard(
    string Id,
    LocalizedText Label,
    LocalizedText Description,
    IReadOnlyList<string> Surfaces,
    IReadOnlyList<string> Engines,
    JsonObject OptionsSchema)
{
    /// <summary>The in-app help; null for a function an administrator added without one.</summary>
    public FunctionHelp? Help { get; init; }

    /// <summary>What the public register says about it. No function is loaded without.</summary>
    public required RegisterEntry Register { get; init; }
}

/// <summary>A card as one caller sees it: what could answer now, or why it is not available.</summary>
public sealed record AvailableFunction(FunctionCard Card, IReadOnlyList<string> Engines, RefusalReason? Unavailable);
