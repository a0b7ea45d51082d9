using OfficeKi.Core;

namespace OfficeKi.Functions;

/// <summary>The one door: no surface can reach a function or a model but through here.</summary>
public interface IGate
{
    /// <summary>All functions in the order they are shown, whoever asks; for the help.</summary>
    /// <param name="language"><c>de</c> or <c>en</c>: language of titles inside the options schema.</param>
    IReadOnlyList<FunctionCard> Cards(string language);

    /// <summary>The cards a surface shows to this caller, unavailable ones with the reason.</summary>
    /// <param name="surface"><c>word</c>, <c>outlook</c> or <c>teams</c>.</param>
    /// <param name="language"><c>de</c> or <c>en</c>: language of titles inside the options schema.</param>
    /// <returns>Null when the settings of the administration cannot be read: then nothing may run.</returns>
    Task<IReadOnlyList<AvailableFunction>?> FunctionsAsync(Caller caller, string surface, string language, CancellationToken cancellationToken);

    /// <summary>Runs one function. The first event tells whether the run was decided; the last is Done, Refused, Failed or another end.</summary>
    /// <remarks>Cancelling the enumeration cancels the model call and releases the budget.</remarks>
    IAsyncEnumerable<RunEvent> RunAsync(Caller caller, RunRequest request, CancellationToken cancellationToken);
}
