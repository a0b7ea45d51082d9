using OfficeKi.Core;
using OfficeKi.Privacy.Masking;

namespace OfficeKi.Functions;

/// <summary>What the gate must read, scan and mask for a run besides the open item.</summary>
internal sealed record FunctionNeeds
{
    public static FunctionNeeds None { get; } = new();

    /// <summary>The user's own words (a question, notes): scanned, decided on and masked like the material, in this order.</summary>
    public IReadOnlyList<ContentText> Words { get; init; } = [];

    /// <summary>Whether the caller's content is searched with the first of <see cref="Words"/>.</summary>
    public bool Search { get; init; }

    /// <summary>Whether the function can work with nothing open, from <see cref="Words"/> alone.</summary>
    public bool ContentOptional { get; init; }

    /// <summary>How many answers of a model the run needs at most, at least 1: the budget is reserved for all of them at once.</summary>
    public int ModelCalls { get; init; } = 1;

    /// <summary>Whether the result is meant for publication: press, website, council information.</summary>
    public bool IsPublic { get; init; }

    /// <summary>A second version as text; or <see cref="OtherRef"/>, read as the caller.</summary>
    public ContentText? OtherText { get; init; }

    public ContentRef? OtherRef { get; init; }

    /// <summary>Takes the place of the policy's masking, and the answer keeps the replacements. For functions no model answers.</summary>
    public MaskingOrder? Masking { get; init; }
}
