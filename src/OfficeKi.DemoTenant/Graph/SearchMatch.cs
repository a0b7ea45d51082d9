using System.Text.Json.Nodes;

namespace OfficeKi.DemoTenant.Graph;

/// <summary>Something a search has found.</summary>
/// <param name="Words">How many of the words were found, 1 or more.</param>
/// <param name="Text">What the summary is cut from.</param>
internal sealed record SearchMatch(string Id, int Words, DateTimeOffset Modified, string Text, Func<JsonObject> Resource);
