using OfficeKi.Core;
using OfficeKi.Language.Checking;

namespace OfficeKi.Functions.Check;

/// <summary>Checks a text and the build of its document by rules. No model ever answers: a check must come out the same each time.</summary>
internal sealed class CheckFunction(TimeProvider time) : IFunction
{
    private const int Most = 200;

    public string Id => "check";

    public async IAsyncEnumerable<Piece> AnswerAsync(FunctionCall call, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        MaskedPassage[] open = [.. call.Open];
        var today = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        var structure = Array.Find(open, passage => passage.Item.Structure is not null)?.Item.Structure;
        TextIssue[] issues =
        [
            .. StructureIssues.Find(open, structure).Concat(TextCheck.Find(call.TextPassages(), today, cancellationToken)).OrderBy(issue => issue.Severity).ThenBy(issue => issue.Passage).Take(Most),
        ];
        if (issues.Length == 0)
        {
            yield return CheckPieces.Nothing(structure is not null);
        }

        foreach (var piece in issues.GroupBy(issue => issue.Severity).SelectMany(group => group.Select(CheckPieces.Of).Prepend(CheckPieces.HeadingOf(group.Key))))
        {
            yield return piece;
        }

        if (issues.Length == Most)
        {
            yield return CheckPieces.Shortened(Most);
        }

        yield return CheckPieces.NotCheckedHeading;
        foreach (var piece in CheckPieces.NotChecked(structure is not null))
        {
            yield return piece;
        }

        yield return CheckData.Of(issues, open, call.Language);
    }
}
