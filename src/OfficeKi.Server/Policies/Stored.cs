using System.Text.Encodings.Web;
using System.Text.Json;
using OfficeKi.Core;
using OfficeKi.Policy;

namespace OfficeKi.Server.Policies;

/// <summary>A version as it is kept. Never changed.</summary>
/// <param name="Reason">Why, in the author's words; no person, no case.</param>
/// <param name="Package">Where it was imported from; null when it was written here.</param>
internal sealed record StoredVersion(IReadOnlyList<PolicyFile> Files, string Reason, PackageOrigin? Package = null);

/// <summary>A package of another city that became a version.</summary>
/// <param name="Release">Version of the package, three numbers.</param>
/// <param name="Parts">What came with it besides the policy: templates, glossary, golden cases.</param>
internal sealed record PackageOrigin(string Issuer, string KeyId, string Name, string Release, IReadOnlyList<PolicyFile> Parts);

/// <summary>A replay as it is kept: sentences and figures, no single decision.</summary>
/// <param name="Version">Number of the version looked at.</param>
/// <param name="From">Id of the set in force.</param>
/// <param name="To">Id of the set looked at.</param>
/// <param name="Total">How many recorded questions were asked again.</param>
internal sealed record StoredReplay(int Version, string From, string To, int Total, bool NeedsFourEyes, IReadOnlyList<LocalizedText> Sentences);

/// <summary>That a version comes into force.</summary>
/// <param name="Version">Its number.</param>
/// <param name="Id">Id of the set it made with the base package of that day.</param>
/// <param name="WasSeen">Whether somebody other than the author of the version decided it.</param>
internal sealed record StoredActivation(int Version, string Id, DateTimeOffset ValidFrom, string Reason, bool WasSeen);

/// <summary>A revision with its value read.</summary>
internal sealed record Kept<T>(Revision Revision, T Value)
{
    public int Number => Revision.Number;
}

/// <summary>Values of revisions as JSON.</summary>
internal static class Stored
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Number of the newest of them, which come newest first; 0 when there is none.</summary>
    public static int NewestOf<T>(IReadOnlyList<Kept<T>> all) => all is [var newest, ..] ? newest.Number : 0;

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <exception cref="JsonException">It was not written by this program.</exception>
    public static Kept<T> Read<T>(Revision revision) => new(revision, JsonSerializer.Deserialize<T>(revision.Json, Options) ?? throw new JsonException("a revision is null"));
}
