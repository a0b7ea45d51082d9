using Microsoft.Extensions.Options;

namespace OfficeKi.Records.Retention;

/// <summary>Wrong times stop the start, all at once.</summary>
internal sealed class RetentionValidator : IValidateOptions<RecordsOptions>
{
    public ValidateOptionsResult Validate(string? name, RecordsOptions options) =>
        options.Retention.Errors().ToArray() is { Length: > 0 } errors ? ValidateOptionsResult.Fail(errors) : ValidateOptionsResult.Success;
}
