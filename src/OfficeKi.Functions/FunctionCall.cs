using OfficeKi.Core;
using OfficeKi.Functions.Catalogue;
using OfficeKi.Functions.Models;
using OfficeKi.Functions.Reading;
using OfficeKi.Language;
using OfficeKi.Privacy.Masking;

namespace OfficeKi.Functions;

/// <summary>What a function gets: masked material, checked options, and a model if the decision names one.</summary>
/// <param name="Options">Options that passed the schema of the card.</param>
/// <param name="Words">The user's own words, masked, in the order of <see cref="FunctionNeeds.Words"/>.</param>
/// <param name="Model">The model the decision allows; null means the built-in engine answers.</param>
internal sealed record FunctionCall(
    FunctionOptions Options,
    IReadOnlyList<MaskedPassage> Passages,
    IReadOnlyList<MaskedText> Words,
    ModelSession? Model,
    string Language)
{
    /// <summary>The first of the user's words; null when the function takes none.</summary>
    public MaskedText? Prompt => Words.Count > 0 ? Words[0] : null;

    /// <summary>The passages of what is open, without further sources.</summary>
    public IEnumerable<MaskedPassage> Open => Passages.Where(passage => passage.Item.Role == SourceRole.Open);

    /// <summary>What is open, as plain language wants it; quoted earlier mails are others' words.</summary>
    public IReadOnlyList<TextBlock> TextBlocks() =>
        [.. Open.Where(passage => passage.Kind != PassageKind.Quote).Select(passage => new TextBlock(passage.Id, passage.Text.Value, FormOf(passage.Kind)))];

    /// <summary>The passages as the language part wants them; headings and the fields of a mail answer nothing.</summary>
    public IReadOnlyList<SourcePassage> SourcePassages() =>
        [.. Passages.Select(passage => new SourcePassage(passage.Id, passage.Text.Value, passage.Kind is PassageKind.Heading or PassageKind.Field))];

    /// <summary>What is open, with the build of the text: headings, lists, rows.</summary>
    public IReadOnlyList<TextPassage> TextPassages() =>
        [.. Open.Select(passage => new TextPassage(passage.Id, passage.Text.Value, PartOf(passage.Kind), passage.Level) { Cells = passage.Cells })];

    private static TextPart PartOf(PassageKind kind) => kind switch
    {
        PassageKind.Heading => TextPart.Heading,
        PassageKind.ListItem => TextPart.ListItem,
        PassageKind.TableRow => TextPart.TableRow,
        PassageKind.Paragraph => TextPart.Paragraph,
        _ => TextPart.Other,
    };

    private static BlockForm FormOf(PassageKind kind) => kind switch
    {
        PassageKind.Heading => BlockForm.Heading,
        PassageKind.ListItem or PassageKind.Footnote => BlockForm.ListItem,
        PassageKind.TableRow or PassageKind.Field => BlockForm.Line,
        _ => BlockForm.Prose,
    };
}

/// <summary>A passage as an engine may see it.</summary>
/// <param name="Id">Number in this run, as in <see cref="CitedPassage"/>.</param>
internal sealed record MaskedPassage(int Id, PassageKind Kind, MaskedText Text)
{
    public required string Locator { get; init; }

    /// <summary>Heading level 1-9 or list depth 1-9; 0 otherwise.</summary>
    public int Level { get; init; }

    public required SourceItem Item { get; init; }

    /// <summary>The cells of a table row, masked; empty otherwise.</summary>
    public IReadOnlyList<string> Cells { get; init; } = [];

    public required PassagePosition Position { get; init; }

    /// <summary>The place in the passage as it is listed to the user, for a place in <see cref="Text"/>.</summary>
    public int InPassage(int masked) => Text.ToOriginal(masked);

    /// <summary>The place in the text as the pane sent it; for a stored item in its passages joined by line feeds.</summary>
    public int InText(int masked) => Position.Of(InPassage(masked));
}

/// <summary>Facts about the item a passage belongs to.</summary>
/// <param name="Kind"><c>inline</c>, <c>drive</c>, <c>mail</c>, <c>thread</c>, <c>event</c> or <c>chat</c>.</param>
/// <param name="Structure">How the document is built; null where nothing is known about it.</param>
internal sealed record SourceItem(string Kind, SourceRole Role, ContentOrigin Origin, DocumentStructure? Structure);

/// <summary>A place in a masked passage, half open, UTF-16.</summary>
internal sealed record Place(int Passage, int Start, int End);
