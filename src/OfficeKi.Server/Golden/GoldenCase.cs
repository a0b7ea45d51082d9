using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using OfficeKi.Core;

namespace OfficeKi.Server.Golden;

/// <summary>What must hold for the result of a case.</summary>
/// <param name="Kind"><c>contains</c>, <c>notContains</c>, <c>finding</c> (its kind), <c>deadline</c> (a day such as 2026-12-01).</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record GoldenExpectation(string? Kind, string? Value);

/// <summary>An invented input with what a good result has. Never a real letter: cases are kept and shared.</summary>
/// <param name="Id">Small letters, digits and hyphens.</param>
/// <param name="Options">Options of the function; null for its defaults.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record GoldenCase(string? Id, string? Function, string? Title, string? Text, JsonElement? Options, IReadOnlyList<GoldenExpectation?>? Expect)
{
    private const int LongestTitle = 100;
    private const int LongestText = 20_000;
    private const int LongestValue = 300;
    private const int MostExpectations = 10;
    private static readonly string[] Kinds = ["contains", "notContains", "finding", "deadline"];

    /// <param name="field">Path of the case.</param>
    /// <param name="functions">Ids there are.</param>
    internal IEnumerable<FieldError> Errors(string field, IReadOnlyCollection<string> functions)
    {
        if (!IdShape().IsMatch(Id ?? ""))
        {
            yield return new($"{field}.id", new("Eine Kennung besteht aus kleinen Buchstaben, Ziffern und Bindestrichen (höchstens 60).", "An id has small letters, digits and hyphens (at most 60)."));
        }

        if (Function is null || !functions.Contains(Function))
        {
            yield return new($"{field}.function", new("Diese Funktion gibt es nicht.", "There is no such function."));
        }

        if (Title?.Trim().Length is not (> 0 and <= LongestTitle))
        {
            yield return new($"{field}.title", new($"Ein Titel hat 1 bis {LongestTitle} Zeichen.", $"A title has 1 to {LongestTitle} characters."));
        }

        if (Text?.Trim().Length is not (> 0 and <= LongestText))
        {
            yield return new($"{field}.text", new($"Ein Text hat 1 bis {LongestText} Zeichen.", $"A text has 1 to {LongestText} characters."));
        }

        if (Options is { ValueKind: not (JsonValueKind.Object or JsonValueKind.Null) })
        {
            yield return new($"{field}.options", new("Die Optionen müssen ein Objekt sein.", "The options must be an object."));
        }

        if (Expect is not { Count: > 0 and <= MostExpectations } || !Expect.All(IsGood))
        {
            yield return new($"{field}.expect", new(
                $"Nötig sind 1 bis {MostExpectations} Erwartungen (contains, notContains, finding, deadline) mit 1 bis {LongestValue} Zeichen; eine Frist ist ein Tag wie 2026-12-01.",
                $"Needed are 1 to {MostExpectations} expectations (contains, notContains, finding, deadline) of 1 to {LongestValue} characters; a deadline is a day such as 2026-12-01."));
        }
    }

    private static bool IsGood(GoldenExpectation? expectation) =>
        Kinds.Contains(expectation?.Kind) && expectation!.Value?.Length is > 0 and <= LongestValue
        && (expectation.Kind != "deadline" || DateOnly.TryParseExact(expectation.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,59}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex IdShape();
}

/// <summary>All cases of a tenant, as one revision.</summary>
internal sealed record GoldenCases(IReadOnlyList<GoldenCase> Cases)
{
    public const int Most = 200;

    public IEnumerable<FieldError> Errors(IReadOnlyCollection<string> functions) =>
    [
        .. Cases.Count > Most ? [new FieldError("cases", new($"Erlaubt sind höchstens {Most} Prüffälle.", $"At most {Most} golden cases are allowed."))] : Array.Empty<FieldError>(),
        .. Cases.Index().SelectMany(one => one.Item.Errors($"cases[{one.Index}]", functions)),
        .. Cases.GroupBy(one => one.Id, StringComparer.Ordinal).Where(same => same.Count() > 1)
            .Select(same => new FieldError("cases", new($"Die Kennung „{same.Key}“ kommt mehrfach vor.", $"The id “{same.Key}” occurs more than once."))),
    ];
}

/// <summary>How a case ended. Never what the result said.</summary>
/// <param name="Ok">Null when it could not run; that says nothing about the model.</param>
/// <param name="Reason">Why not, from the case's own words; null when all is well.</param>
internal sealed record GoldenResult(string Case, bool? Ok, LocalizedText? Reason);

/// <summary>How a function did with one engine.</summary>
/// <param name="Fingerprint">Of the model's facts at the last run that could tell.</param>
internal sealed record GoldenEngineState(string Fingerprint, bool Red, DateTimeOffset Time, IReadOnlyList<GoldenResult> Results);

/// <summary>State of a function, by engine: <c>builtin</c> or id of the model.</summary>
internal sealed record GoldenState(IReadOnlyDictionary<string, GoldenEngineState> Engines);
