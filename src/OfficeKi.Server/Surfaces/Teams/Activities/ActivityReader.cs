using System.Text.Json;

namespace OfficeKi.Server.Surfaces.Teams.Activities;

/// <summary>What a body turned out to be.</summary>
internal abstract record ActivityReading
{
    private ActivityReading()
    {
    }

    internal sealed record Read(Activity Activity) : ActivityReading;

    internal sealed record Malformed : ActivityReading;

    internal sealed record TooLarge : ActivityReading;
}

/// <summary>Reads an activity of at most <see cref="LargestBody"/> bytes.</summary>
internal static class ActivityReader
{
    /// <summary>Bytes (256 KiB): a Teams message has 28 KB, and an activity holds one.</summary>
    public const int LargestBody = 256 * 1024;

    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web) { MaxDepth = 32 };

    public static async Task<ActivityReading> ReadAsync(Stream body, CancellationToken cancellationToken)
    {
        var buffer = new byte[LargestBody + 1];
        var length = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        if (length > LargestBody)
        {
            return new ActivityReading.TooLarge();
        }

        try
        {
            return JsonSerializer.Deserialize<Activity>(buffer.AsSpan(0, length), Json) is { IsComplete: true } activity
                ? new ActivityReading.Read(activity)
                : new ActivityReading.Malformed();
        }
        catch (JsonException)
        {
            return new ActivityReading.Malformed();
        }
    }
}
