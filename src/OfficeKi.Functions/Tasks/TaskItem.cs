using OfficeKi.Core;
using OfficeKi.Language;

namespace OfficeKi.Functions.Tasks;

internal enum ItemKind
{
    Deadline,
    Task,
    Appointment,
}

/// <summary>A task, deadline or appointment with the sentence it stands in.</summary>
/// <param name="Span">The sentence in the masked passage.</param>
/// <param name="Text">The sentence.</param>
internal sealed record TaskItem(ItemKind Kind, int Passage, TextSpan Span, string Text)
{
    public string? Owner { get; init; }

    public Timing? Timing { get; init; }

    /// <summary>The day comes from another sentence of the same passage.</summary>
    public bool IsPresumed { get; init; }

    /// <summary>Code of the kind in the function's data.</summary>
    public string Code => Kind switch
    {
        ItemKind.Deadline => "deadline",
        ItemKind.Task => "task",
        _ => "appointment",
    };
}

/// <summary>When something is due, and how that is known.</summary>
/// <param name="Words">What the user reads about it, without kind and owner.</param>
internal sealed record Timing(LocalizedText Words)
{
    public DateOnly? Due { get; init; }

    /// <summary>Last day of an appointment that lasts several days.</summary>
    public DateOnly? Last { get; init; }

    /// <summary><c>HH:mm</c>, or <c>24:00</c> for the end of the day.</summary>
    public string? Clock { get; init; }

    /// <summary>The day a computed period starts from.</summary>
    public DateOnly? Trigger { get; init; }

    /// <summary>The provision a computed end rests on.</summary>
    public string? Rule { get; init; }

    /// <summary>Steps of a calculation, and remarks on a date as it is written.</summary>
    public IReadOnlyList<LocalizedText> Calculation { get; init; } = [];
}
