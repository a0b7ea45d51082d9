using OfficeKi.Core;

namespace OfficeKi.Records.Log;

/// <summary>Refuses records that cannot be meant, before they reach the queue where they would fail others with them.</summary>
internal static class RecordCheck
{
    public const int LongestWord = 200;
    private const int LongestList = 2_000;
    private const int LongestFacts = 16_000;

    /// <exception cref="ArgumentException">Names the field, never its value.</exception>
    public static void Check(DecisionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        Word(record.TenantId, nameof(record.TenantId));
        Word(record.ObjectId, nameof(record.ObjectId));
        Word(record.Function, nameof(record.Function));
        Word(record.Surface, nameof(record.Surface));
        Word(record.Effect, nameof(record.Effect));
        Word(record.PolicyVersion, nameof(record.PolicyVersion));
        Word(record.Engine, nameof(record.Engine));
        Word(record.Result, nameof(record.Result));
        Word(record.ReasonCode ?? "none", nameof(record.ReasonCode));
        Word(record.OrgUnit ?? "none", nameof(record.OrgUnit));
        if (record.Facts?.Length > LongestFacts)
        {
            throw new ArgumentException($"`{nameof(record.Facts)}` must have at most {LongestFacts} characters", nameof(record));
        }

        Words(record.Determining, nameof(record.Determining));
        Words(record.Obligations, nameof(record.Obligations));
        Words(record.WouldDeny, nameof(record.WouldDeny));
        Words([.. (record.Masked ?? throw new ArgumentNullException(nameof(record), "`Masked` is missing")).Keys], nameof(record.Masked));
        if (record.Characters < 0 || record.Sources < 0 || record.TokensIn < 0 || record.TokensOut < 0 || record.DurationMs < 0)
        {
            throw new ArgumentException("a count of the record is negative", nameof(record));
        }
    }

    public static void Word(string? word, string name)
    {
        if (string.IsNullOrEmpty(word) || word.Length > LongestWord)
        {
            throw new ArgumentException($"`{name}` must have 1 to {LongestWord} characters", name);
        }
    }

    private static void Words(IReadOnlyList<string>? words, string name)
    {
        if (words is null || words.Count > LongestList)
        {
            throw new ArgumentException($"`{name}` must have 0 to {LongestList} entries", name);
        }

        foreach (var word in words)
        {
            Word(word, name);
        }
    }
}
