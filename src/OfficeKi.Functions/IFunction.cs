using System.Text.Json.Nodes;
using OfficeKi.Core;
using OfficeKi.Functions.Catalogue;
using OfficeKi.Functions.Rewriting;

namespace OfficeKi.Functions;

/// <summary>One AI function: turns masked passages into pieces of an answer. It has no other way to content or to a model.</summary>
internal interface IFunction
{
    string Id { get; }

    /// <summary>What the gate must read and scan besides the open item.</summary>
    FunctionNeeds NeedsOf(FunctionOptions options) => FunctionNeeds.None;

    /// <summary>Whether a model's answer is in the language of the material or of the user's words; another language is then a finding.</summary>
    bool KeepsLanguage => true;

    IAsyncEnumerable<Piece> AnswerAsync(FunctionCall call, CancellationToken cancellationToken);
}

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

    /// <summary>A sentence of the product with the places it is about, for example a computed deadline; may hold placeholders.</summary>
    /// <param name="Places">Empty when it is about the whole text.</param>
    public sealed record Note(BlockKind Kind, LocalizedText Text, IReadOnlyList<Place> Places) : Piece
    {
        public Note(BlockKind kind, LocalizedText text, int passage, int start, int end)
            : this(kind, text, [new(passage, start, end)])
        {
        }
    }

    /// <summary>Rows of cells in the product's own words; may hold placeholders.</summary>
    public sealed record Table(IReadOnlyList<IReadOnlyList<LocalizedText>> Rows, IReadOnlyList<Place> Places) : Piece;

    /// <summary>A model's new wording of whole passages. The gate compares it with them before it is shown.</summary>
    /// <param name="Passages">One passage, or several in a row when the model did not say which line stands for which.</param>
    /// <param name="Text">The new wording, one line per paragraph.</param>
    /// <param name="Reason">Why it was changed, in the model's words; null when it gave none.</param>
    public sealed record Rewrite(IReadOnlyList<int> Passages, string Text, string? Reason, RewriteRules Rules) : Piece;

    /// <summary>A passage that stays as it is, among rewritten ones.</summary>
    /// <param name="Why">Stable code of the finding that says so; null when nothing needs to be said.</param>
    public sealed record Kept(int Passage, string? Why) : Piece;

    /// <summary>The next characters of a model's answer.</summary>
    public sealed record Delta(string Text) : Piece;

    /// <summary>A hint about the whole answer, for example that not all of the source fitted into the model.</summary>
    public sealed record Hint(string Kind, LocalizedText Message) : Piece;

    /// <summary>The model failed; nothing follows.</summary>
    public sealed record Broken(string Detail, TimeSpan? RetryAfter) : Piece;

    /// <summary>The function's machine-readable part.</summary>
    public sealed record Data(JsonObject Value) : Piece;
}
