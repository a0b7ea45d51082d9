using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;
using OfficeKi.Functions.Models;
using OfficeKi.Language.PlainLanguage;

namespace OfficeKi.Functions;

/// <summary>Settings of the gate (section <c>OfficeKi</c>).</summary>
public sealed class FunctionsOptions
{
    /// <summary>Models in the order they are tried; none means the built-in engine only.</summary>
    [ValidateEnumeratedItems]
    public IReadOnlyList<ModelOptions> Models { get; init; } = [];

    /// <summary>Folder with what the administrators of the city add: functions, templates, glossary. Empty: there is none.</summary>
    public string DataDirectory { get; init; } = "";

    /// <summary>Hosts a link in a result may point to; everything else becomes plain text.</summary>
    public IReadOnlyList<string> LinkHosts { get; init; } = [];

    /// <summary>Mail domains of the organisation; role addresses there are not personal data.</summary>
    public IReadOnlyList<string> OwnDomains { get; init; } = [];

    /// <summary>How the city writes about people of all genders; by default only mixed forms in one text are pointed out.</summary>
    public GenderStyle GenderStyle { get; init; }
}

/// <summary>Checks the settings and every model in them, so that a wrong one stops the start.</summary>
[OptionsValidator]
internal sealed partial class FunctionsOptionsValidator : IValidateOptions<FunctionsOptions>;

/// <summary>Ids must be unique, or a receipt could not say which model answered.</summary>
internal sealed class UniqueModelIds : IValidateOptions<FunctionsOptions>
{
    public ValidateOptionsResult Validate(string? name, FunctionsOptions options)
    {
        var twice = options.Models.GroupBy(model => model.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        return twice is null
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"OfficeKi:Models: the id `{twice.Key}` is used more than once");
    }
}
