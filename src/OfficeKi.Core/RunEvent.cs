using System.Text.Json.Nodes;

namespace OfficeKi.Core;

/// <summary>What answers: the built-in engine or a model, and where it stands.</summary>
/// <param name="Kind"><c>builtin</c> or <c>model</c>.</param>
/// <param name="Location"><c>on-premises</c>, <c>eu</c>, <c>third-country</c>; null for the built-in engine.</param>
public sealed record EngineInfo(string Kind, string? Model, string? Location, LocalizedText Label)
{
    public static EngineInfo Builtin { get; } = new("builtin", null, null, new("ohne Sprachmodell", "without a language model"));
}

/// <summary>A passage of a source as it can be cited in one run.</summary>
/// <param name="Id">Number of the passage in this run, from 1.</param>
public sealed record CitedPassage(int Id, ContentRef Ref, ContentText Title, string Locator, ContentText Text);

/// <summary>Points into a passage, half open, UTF-16.</summary>
public sealed record Citation(int Passage, int Start, int End);

public enum BlockKind
{
    Heading,
    Paragraph,
    Bullet,
    Item,
    Table,
}

/// <summary>A link that passed the allow-list, over a part of the block's text.</summary>
public sealed record BlockLink(int Start, int End, string Href);

/// <summary>One complete, sanitised sentence, list item, heading or table of a result. Plain text.</summary>
public sealed record ResultBlock(int Index, BlockKind Kind, ContentText Text, IReadOnlyList<Citation> Sources)
{
    public IReadOnlyList<BlockLink> Links { get; init; } = [];

    /// <summary>Rows of cells when <see cref="Kind"/> is <see cref="BlockKind.Table"/>.</summary>
    public IReadOnlyList<IReadOnlyList<ContentText>> Cells { get; init; } = [];
}

/// <summary>A hint of the fact check: something in the result (or missing from it) the user should look at.</summary>
/// <param name="Kind">Stable code, for example <c>number-not-in-source</c>.</param>
/// <param name="Block">Index of the block, or null when it concerns the whole result.</param>
public sealed record FactFinding(string Kind, int? Block, int Start, int End, ContentText Text, LocalizedText Message);

/// <summary>One source in the receipt, used or left out. A part that was left out of a used source follows it, under the same reference.</summary>
/// <param name="Reason">Why it was left out, as a code; null when used.</param>
public sealed record ReceiptSource(ContentRef Ref, ContentText Title, bool Used, string? Reason, Classification Classification, ContentOrigin Origin);

/// <summary>„Was die KI gesehen hat“: facts about a run, no content beyond the titles of the user's own sources.</summary>
public sealed record Receipt
{
    public required IReadOnlyList<ReceiptSource> Sources { get; init; }

    /// <summary>Masked personal-data types and how many of each.</summary>
    public required IReadOnlyDictionary<string, int> Masked { get; init; }

    public required IReadOnlyList<HiddenContent> Hidden { get; init; }

    public required EngineInfo Engine { get; init; }

    public required string PolicyVersion { get; init; }

    public required IReadOnlyList<string> Determining { get; init; }

    public int TokensIn { get; init; }

    public int TokensOut { get; init; }

    /// <summary>Euro.</summary>
    public decimal Cost { get; init; }

    public long DurationMs { get; init; }

    /// <summary>Codes of what else the user should know, for example <c>BUDGET_SOFT_LIMIT</c>.</summary>
    public IReadOnlyList<string> Notices { get; init; } = [];

    /// <summary>Estimated watt-hours, or null when the model's figure is not configured.</summary>
    public double? EnergyWh { get; init; }
}

/// <summary>One error of a request, named by the JSON path of the field.</summary>
public sealed record FieldError(string Field, LocalizedText Message);

/// <summary>All that can happen in a run, in order. Closed: only these cases exist.</summary>
public abstract record RunEvent
{
    private RunEvent()
    {
    }

    /// <summary>First event of every run that could be decided.</summary>
    public sealed record Decided(Guid RunId, Decision Decision, EngineInfo Engine) : RunEvent;

    public sealed record Source(CitedPassage Passage) : RunEvent;

    public sealed record Block(ResultBlock Value) : RunEvent;

    public sealed record Finding(FactFinding Value) : RunEvent;

    public sealed record Receipted(Receipt Value) : RunEvent;

    /// <summary>Last event of a good run; <paramref name="Data"/> is what api.md lists per function.</summary>
    public sealed record Done(Guid RunId, EngineInfo Engine, JsonObject Data) : RunEvent;

    public sealed record Refused(Decision Decision, RefusalReason Reason) : RunEvent;

    public sealed record NotFound : RunEvent;

    public sealed record Invalid(IReadOnlyList<FieldError> Errors) : RunEvent;

    public sealed record TooLarge(long Limit, long Measured, string Unit) : RunEvent;

    /// <param name="Code"><c>encrypted</c>, <c>signed</c>, <c>rights-protected</c>, <c>damaged</c>, <c>unknown-format</c>.</param>
    public sealed record Unsupported(string Code) : RunEvent;

    public sealed record SignInNeeded(string Error, IReadOnlyList<string> Scopes, string? Claims) : RunEvent;

    /// <summary>The model or a needed service failed after all retries.</summary>
    /// <param name="Code"><c>MODEL_FAILED</c>, <c>MODEL_TIMEOUT</c>, <c>UNAVAILABLE</c>, <c>TOO_MANY_REQUESTS</c>.</param>
    /// <param name="Detail">Stable detail code such as <c>incomplete</c>, <c>content-filter</c>, <c>rate-limited</c>; never content.</param>
    /// <param name="BuiltinOffered">Whether the built-in engine can serve the same request.</param>
    public sealed record Failed(string Code, string Detail, TimeSpan? RetryAfter, bool BuiltinOffered) : RunEvent;
}
