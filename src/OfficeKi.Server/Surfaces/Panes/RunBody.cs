using System.Text.Json;
using OfficeKi.Core;

namespace OfficeKi.Server.Surfaces.Panes;

/// <summary>Body of <c>POST /api/runs</c> as it arrives. Fields it does not list (labels, findings, roles) are ignored.</summary>
public sealed record RunBody
{
    private const int MostReferences = 20;

    private static readonly string[] Surfaces = ["word", "outlook", "teams"];
    private static readonly string[] Parts = ["document", "selection", "item"];

    public string? Function { get; init; }

    public string? Surface { get; init; }

    /// <summary><c>auto</c>, <c>builtin</c> or <c>model</c>.</summary>
    public string? Engine { get; init; }

    public RunContent? Content { get; init; }

    /// <summary>Further items to read, at most 20.</summary>
    public IReadOnlyList<string?>? References { get; init; }

    public JsonElement Options { get; init; }

    /// <summary><c>de</c> or <c>en</c>.</summary>
    public string? Language { get; init; }

    internal RunRequest? ToRequest(out IReadOnlyList<FieldError> errors)
    {
        List<FieldError> found = [];
        Require(found, Function is { Length: > 0 and <= 64 }, "function", new("Bitte nennen Sie die Funktion.", "Please name the function."));
        Require(found, Surfaces.Contains(Surface), "surface", OneOf(Surfaces));
        Require(found, Engine is null or "auto" or "builtin" or "model", "engine", OneOf(["auto", "builtin", "model"]));
        Require(found, Content?.Part is null || Parts.Contains(Content.Part), "content.part", OneOf(Parts));
        Require(found, Language is null or "de" or "en", "language", OneOf(["de", "en"]));
        Require(found, Options.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.Object, "options", new("Die Optionen müssen ein Objekt sein.", "The options must be an object."));

        ContentRef reference = default;
        Require(found, Content?.Ref is null || ContentRef.TryParse(Content.Ref, out reference), "content.ref", BadReference);
        Require(found, References is null or { Count: <= MostReferences }, "references", new($"Erlaubt sind höchstens {MostReferences} weitere Inhalte.", $"At most {MostReferences} further items are allowed."));
        List<ContentRef> references = [];
        for (var index = 0; index < Math.Min(References?.Count ?? 0, MostReferences); index++)
        {
            Require(found, ContentRef.TryParse(References![index], out var further), $"references[{index}]", BadReference);
            references.Add(further);
        }

        errors = found;
        return found.Count > 0 ? null : new()
        {
            Function = Function!,
            Surface = Surface!,
            Engine = Enum.Parse<EngineChoice>(Engine ?? "auto", ignoreCase: true),
            Ref = Content?.Ref is null ? null : reference,
            Text = Content?.Text is { } text ? new ContentText(text) : null,
            Html = Content?.Html is { } html ? new ContentText(html) : null,
            Part = Content?.Part ?? "document",
            References = references,
            Options = Options,
            Language = Language ?? "de",
        };
    }

    private static LocalizedText BadReference { get; } = new(
        "Dies ist kein gültiger Verweis. Erwartet wird „drive:“, „mail:“, „thread:“, „event:“ oder „chat:“ mit der Kennung.",
        "This is not a valid reference. Expected is “drive:”, “mail:”, “thread:”, “event:” or “chat:” and the id.");

    private static LocalizedText OneOf(string[] values) =>
        new($"Erlaubt ist: {string.Join(", ", values)}.", $"Allowed is: {string.Join(", ", values)}.");

    private static void Require(List<FieldError> errors, bool holds, string field, LocalizedText message)
    {
        if (!holds)
        {
            errors.Add(new(field, message));
        }
    }
}

/// <summary>The content of a run: a reference, or text or HTML the pane holds, or both.</summary>
public sealed record RunContent
{
    public string? Ref { get; init; }

    public string? Text { get; init; }

    public string? Html { get; init; }

    /// <summary><c>document</c>, <c>selection</c> or <c>item</c>.</summary>
    public string? Part { get; init; }

    // The generated text would print the content.
    public override string ToString() => nameof(RunContent);
}
