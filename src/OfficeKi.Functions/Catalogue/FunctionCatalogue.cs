using System.Text.Json;
using OfficeKi.Core;
using OfficeKi.Functions.Custom;

namespace OfficeKi.Functions.Catalogue;

/// <summary>All functions with their cards, found at start: the product's own, and those of the data directory.</summary>
internal sealed class FunctionCatalogue
{
    private readonly Dictionary<string, Entry> _entries;

    public FunctionCatalogue(IEnumerable<IFunction> functions, CustomFunctions custom) =>
        _entries = functions.Select(function => new Entry(function, function.Card with { Help = HelpFile.Load(function.Id).Help, Register = RegisterFile.Load(function.Id) }))
            .Concat(custom.Load().Select(own => new Entry(own.Function, own.Card)))
            .ToDictionary(entry => entry.Function.Id, StringComparer.Ordinal);

    public IEnumerable<CardFile> Cards => _entries.Values.Select(entry => entry.Card).OrderBy(card => card.Order);

    /// <summary>Finds the function of a request and checks everything the request says about it; all errors at once.</summary>
    public async Task<(IFunction? Function, IReadOnlyList<FieldError> Errors)> FindAsync(RunRequest request)
    {
        if (!_entries.TryGetValue(request.Function, out var entry))
        {
            return (null, [new("function", new("Diese Funktion gibt es nicht. Die Liste steht unter /api/functions.", "There is no such function. See /api/functions."))]);
        }

        List<FieldError> errors = [.. (await entry.Check.Value).Check(request.Options)];
        if (!entry.Card.Surfaces.Contains(request.Surface))
        {
            errors.Add(new("surface", new(
                $"Diese Funktion gibt es hier nicht, sondern in: {string.Join(", ", entry.Card.Surfaces)}.",
                $"This function is not available here but in: {string.Join(", ", entry.Card.Surfaces)}.")));
        }

        return errors.Count == 0 ? (entry.Function, []) : (null, errors);
    }

    public CardFile CardOf(IFunction function) => _entries[function.Id].Card;

    private sealed record Entry(IFunction Function, CardFile Card)
    {
        public Lazy<Task<OptionsCheck>> Check { get; } = new(() => OptionsCheck.CreateAsync(Card));
    }
}
