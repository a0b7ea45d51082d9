using System.Text.Json;
using OfficeKi.Server.Surfaces.Teams.Activities;

namespace OfficeKi.Server.Surfaces.Teams.Invokes;

/// <summary>Answers one kind of invoke activity. Answers within milliseconds: Teams waits five seconds, and repeats.</summary>
internal interface IInvoke
{
    /// <summary>Name on the wire, for example <c>composeExtension/query</c>.</summary>
    string Name { get; }

    /// <returns>The answer; null when the activity's value is malformed.</returns>
    InvokeAnswer? Answer(InvokeCall call);

    /// <summary>For what has to ask others first.</summary>
    Task<InvokeAnswer?> AnswerAsync(InvokeCall call, CancellationToken cancellationToken) => Task.FromResult(Answer(call));
}

/// <summary>An invoke of a known person of one of our tenants.</summary>
/// <param name="PersonId">Object id in the directory.</param>
/// <param name="Site">Where our pages are.</param>
internal sealed record InvokeCall(Activity Activity, string PersonId, Uri Site)
{
    public string Language => Activity.Language;

    public string TenantId => Activity.TenantId;

    public T? Value<T>()
        where T : class
    {
        try
        {
            return Activity.Value.ValueKind == JsonValueKind.Object ? Activity.Value.Deserialize<T>(ActivityReader.Json) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>An address of ours in the language of the person.</summary>
    /// <param name="query">Starts with <c>&amp;</c>, values escaped; may be empty.</param>
    public string Page(string path, string query = "") => new Uri(Site, $"{path}?lang={Language}{query}").AbsoluteUri;
}
