using System.Text.Json.Serialization;
using OfficeKi.Language.Dates;

namespace OfficeKi.Functions.Tasks;

internal sealed record TasksOptions
{
    /// <summary>The day the letter was posted, sent or served, as <see cref="Delivery"/> says; null when the user named none.</summary>
    public DateOnly? Received { get; init; }

    [JsonConverter(typeof(JsonStringEnumConverter<Land>))]
    public Land State { get; init; } = Land.RP;

    [JsonConverter(typeof(JsonStringEnumConverter<Delivery>))]
    public Delivery Delivery { get; init; } = Delivery.Post;

    [JsonConverter(typeof(JsonStringEnumConverter<NotificationLaw>))]
    public NotificationLaw Law { get; init; }
}
