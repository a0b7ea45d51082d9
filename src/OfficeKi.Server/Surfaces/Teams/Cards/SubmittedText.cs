using System.Text.Json;
using OfficeKi.Core;
using OfficeKi.Server.Surfaces.Teams.Activities;

namespace OfficeKi.Server.Surfaces.Teams.Cards;

/// <summary>What the dialog hands over when a result is to go into the compose box: blocks of plain text. A client's word, so everything is bounded and nothing is HTML.</summary>
/// <remarks><c>{"label":"KI-Entwurf","engine":"ohne Sprachmodell","runId":"…","blocks":[{"kind":"paragraph","text":"…"},{"kind":"table","cells":[["…"]]}]}</c></remarks>
internal sealed record SubmittedText
{
    private const int MostBlocks = 200;
    private const int LongestText = 20_000;
    private const int MostRows = 50;
    private const int MostColumns = 10;
    private const int LongestLabel = 200;

    public string? Label { get; init; }

    public string? Engine { get; init; }

    public string? RunId { get; init; }

    public IReadOnlyList<SubmittedBlock?>? Blocks { get; init; }

    /// <returns>Null when it is anything else or larger than allowed.</returns>
    public static CardText? Read(JsonElement data, string title, LocalizedText defaultLabel, string language)
    {
        try
        {
            return data.Deserialize<SubmittedText>(ActivityReader.Json) is { IsGood: true } text ? text.ToCard(title, defaultLabel.In(language)) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private bool IsGood =>
        Blocks is { Count: > 0 and <= MostBlocks } && Blocks.All(block => block?.IsGood == true)
        && Label is null or { Length: <= LongestLabel } && Engine is null or { Length: <= LongestLabel }
        && (RunId is null || Guid.TryParseExact(RunId, "D", out _));

    private CardText ToCard(string title, string defaultLabel) => new(title, [.. Blocks!.Select(block => block!.ToBlock())])
    {
        Provenance = new(string.IsNullOrWhiteSpace(Label) ? defaultLabel : Label, Engine ?? "", RunId is null ? null : Guid.ParseExact(RunId, "D")),
    };

    public override string ToString() => nameof(SubmittedText);

    internal sealed record SubmittedBlock(string? Kind, string? Text, IReadOnlyList<IReadOnlyList<string?>?>? Cells)
    {
        public bool IsGood => Kind switch
        {
            "heading" or "paragraph" or "bullet" or "item" => Text is { Length: > 0 and <= LongestText },
            "table" => Cells is { Count: > 0 and <= MostRows } && Cells.All(row => row is { Count: > 0 and <= MostColumns } && row.All(cell => cell is { Length: <= LongestText })),
            _ => false,
        };

        public CardBlock ToBlock() => Kind == "table"
            ? new(BlockKind.Table, "") { Cells = [.. Cells!.Select(row => row!.Select(cell => cell!).ToArray())] }
            : new(Enum.Parse<BlockKind>(Kind!, ignoreCase: true), Text!);

        public override string ToString() => nameof(SubmittedBlock);
    }
}
