using System.Runtime.CompilerServices;
using Microsoft.SemanticKernel;
using OfficeKi.Core;
using OfficeKi.Functions.Models;
using OfficeKi.Language;
using OfficeKi.Privacy.Output;

namespace OfficeKi.Functions.Tasks;

/// <summary>Tasks, deadlines and appointments of a text, with deadlines computed step by step. A model may phrase tasks; it never computes a date.</summary>
internal sealed class TasksFunction(TimeProvider time, OutputSanitizer sanitizer) : IFunction
{
    private static readonly KernelFunction Prompt = PromptFile.Load("tasks.prompt.md");

    public string Id => "tasks";

    public IAsyncEnumerable<Piece> AnswerAsync(FunctionCall call, CancellationToken cancellationToken)
    {
        var options = call.Options.As<TasksOptions>();
        var found = new ItemFinder(options, Today).Find(call.Passages, cancellationToken);
        return call.Model is { } model
            ? AskAsync(call, options, found, model, cancellationToken)
            : ShowAsync(call, found);
    }

    private DateOnly Today => DateOnly.FromDateTime(time.GetLocalNow().DateTime);

    private async IAsyncEnumerable<Piece> ShowAsync(FunctionCall call, List<TaskItem> found)
    {
        await Task.CompletedTask;
        yield return found.Count == 0 ? ItemPieces.Nothing : ItemPieces.Caution;
        if (found.Count > ItemFinder.Most)
        {
            yield return ItemPieces.Shortened;
        }

        TaskItem[] items = [.. found.Take(ItemFinder.Most)];
        foreach (var piece in items.GroupBy(item => item.Kind).OrderBy(group => group.Key).SelectMany(group => Group(group.Key, group)))
        {
            yield return piece;
        }

        yield return TasksData.Of(items, time.GetUtcNow(), call.Language);
    }

    // What the rules recognised stands first and stays as it is; tasks without a day are the model's to phrase.
    private async IAsyncEnumerable<Piece> AskAsync(
        FunctionCall call, TasksOptions options, List<TaskItem> found, ModelSession model, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        TaskItem[] recognised = [.. found.Take(ItemFinder.Most).Where(item => item.Timing is not null)];
        var material = Material.Of(call.Passages, () => ByImportance(call, found, cancellationToken), model.Options.MaxCharacters);
        if (material.LeftOut > 0)
        {
            yield return Hints.Shortened(material.LeftOut);
        }

        yield return ItemPieces.Caution;
        foreach (var piece in recognised.GroupBy(item => item.Kind).OrderBy(group => group.Key == ItemKind.Task).SelectMany(group => Group(group.Key, group)))
        {
            yield return piece;
        }

        if (!Array.Exists(recognised, item => item.Kind == ItemKind.Task))
        {
            yield return new Piece.Fixed(BlockKind.Heading, ItemPieces.HeadingOf(ItemKind.Task));
        }

        ModelTasks phrased = new(call.Passages, options, Today, sanitizer);
        KernelArguments arguments = new() { ["passages"] = material.Text };
        await foreach (var piece in model.AskAsync(Prompt, arguments, cancellationToken))
        {
            phrased.Add(piece);
            yield return piece;
        }

        // A task the model passed over is not lost: it is shown as it stands in the text.
        var own = phrased.Items();
        var passed = found.Take(ItemFinder.Most).Where(item => item.Timing is null && own.All(task => task.Passage != item.Passage)).ToArray();
        foreach (var piece in passed.Take(1).Select(_ => (Piece)ItemPieces.NotPhrased).Concat(passed.SelectMany(ItemPieces.Of)))
        {
            yield return piece;
        }

        yield return TasksData.Of([.. recognised, .. own, .. passed], time.GetUtcNow(), call.Language);
    }

    private static IEnumerable<Piece> Group(ItemKind kind, IEnumerable<TaskItem> items) =>
        items.SelectMany(ItemPieces.Of).Prepend(new Piece.Fixed(BlockKind.Heading, ItemPieces.HeadingOf(kind)));

    private static IEnumerable<int> ByImportance(FunctionCall call, List<TaskItem> found, CancellationToken cancellationToken) =>
        found.Select(item => item.Passage).Concat(
            ExtractiveSummary.Of(call.SourcePassages(), 100, cancellationToken).OrderByDescending(sentence => sentence.Score).Select(sentence => sentence.Passage));
}
