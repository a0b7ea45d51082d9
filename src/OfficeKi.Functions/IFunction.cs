using System.Text.Json.Nodes;
using OfficeKi.Core;
using OfficeKi.Functions.Catalogue;
using OfficeKi.Functions.Models;
using OfficeKi.Language;
using OfficeKi.Privacy.Masking;

namespace OfficeKi.Functions;

/// <summary>One AI function: turns masked passages into pieces of an answer. It has no other way to content or to a model.</summary>
internal interface IFunction
{
    string Id { get; }

    /// <summary>What the gate must read and scan besides the open item.</summary>
    FunctionNeeds NeedsOf(FunctionOptions options) => FunctionNeeds.None;

    IAsyncEnumerable<Piece> AnswerAsync(FunctionCall call, CancellationToken cancellationToken);
}

/// <param name="Prompt">The user's own words (a question): scanned, decided on and masked like the material.</param>
/// <param name="Search">Whether the caller's content is searched with <paramref name="Prompt"/>.</param>
internal sealed record FunctionNeeds(ContentText? Prompt, bool Search)
{
    public static FunctionNeeds None { get; } = new(null, false);
}

/// <summary>What a function gets: masked material, checked options, and a model if the decision names one.</summary>
/// <param name="Options">Options that passed the schema of the card.</param>
/// <param name="Prompt">The user's own words (a question), masked; null when the function takes none.</param>
/// <param name="Model">The model the decision allows; null means the built-in engine answers.</param>
internal sealed record FunctionCall(
    FunctionOptions Options,
    IReadOnlyList<MaskedPassage> Passages,
    MaskedText? Prompt,
    ModelSession? Model,
    string Language)
{
    /// <summary>The passages as the language part wants them; headings and the fields of a mail answer nothing.</summary>
    public IReadOnlyList<SourcePassage> SourcePassages() =>
        [.. Passages.Select(passage => new SourcePassage(passage.Id, passage.Text.Value, passage.Kind is PassageKind.Heading or PassageKind.Field))];
}

/// <summary>A passage as an engine may see it.</summary>
/// <param name="Id">Number in this run, as in <see cref="CitedPassage"/>.</param>
internal sealed record MaskedPassage(int Id, PassageKind Kind, MaskedText Text);

/// <summary>A piece of an answer, before restoring and sanitising. Closed: only these cases exist.</summary>
internal abstract record Piece
{
    private Piece()
    {
    }

    /// <summary>Verbatim from a masked passage, by the built-in engine.</summary>
    public sealed record Extract(BlockKind Kind, int Passage, int Start, int End) : Piece;

    /// <summary>A fixed sentence of the product, for example that nothing was found.</summary>
    public sealed record Fixed(BlockKind Kind, LocalizedText Text) : Piece;

    /// <summary>A sentence of the product about a place in a passage, for example a computed deadline; may hold placeholders.</summary>
    public sealed record Note(BlockKind Kind, LocalizedText Text, int Passage, int Start, int End) : Piece;

    /// <summary>The next characters of a model's answer.</summary>
    public sealed record Delta(string Text) : Piece;

    /// <summary>A hint about the whole answer, for example that not all of the source fitted into the model.</summary>
    public sealed record Hint(string Kind, LocalizedText Message) : Piece;

    /// <summary>The model failed; nothing follows.</summary>
    public sealed record Broken(string Detail, TimeSpan? RetryAfter) : Piece;

    /// <summary>The function's machine-readable part.</summary>
    public sealed record Data(JsonObject Value) : Piece;
}
