using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using OfficeKi.Core;

namespace OfficeKi.Server.Surfaces.Panes.Training;

/// <summary>Which lessons a person has done so far, as a token the person keeps: nobody else knows who tried what and how often.</summary>
/// <remarks>Authenticated encryption by ASP.NET Core Data Protection, bound to the person, good for a day.</remarks>
internal sealed class TrainingProgress(IDataProtectionProvider protection, TimeProvider time)
{
    private const int LongestToken = 4096;
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    private readonly IDataProtector _protector = protection.CreateProtector("OfficeKi.Training.v1");

    public string Write(Caller caller, IReadOnlySet<string> lessons) =>
        _protector.Protect(JsonSerializer.Serialize(new Token(caller.ToString(), [.. lessons], time.GetUtcNow() + Lifetime)));

    /// <returns>Empty when the token is none of ours, somebody else's or too old: the person begins anew.</returns>
    public HashSet<string> Read(Caller caller, string? token)
    {
        try
        {
            return token is { Length: > 0 and < LongestToken } && JsonSerializer.Deserialize<Token>(_protector.Unprotect(token)) is { } read
                && read.Caller == caller.ToString() && read.Expires > time.GetUtcNow()
                ? [.. read.Lessons]
                : [];
        }
        catch (CryptographicException)
        {
            return [];
        }
    }

    private sealed record Token(string Caller, IReadOnlyList<string> Lessons, DateTimeOffset Expires);
}
