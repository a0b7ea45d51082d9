using System.Globalization;
using NJsonSchema;
using NJsonSchema.Validation;
using OfficeKi.Core;
using OfficeKi.Deploy.Templates;

namespace OfficeKi.Deploy.Validation;

/// <summary>Checks a file against the JSON schema Microsoft ships in the npm package <c>@microsoft/app-manifest</c>.</summary>
internal static class SchemaCheck
{
    private const string Folder = "src/OfficeKi.Panes/node_modules/@microsoft/app-manifest/build/json-schemas/teams";

    /// <param name="schema">File name, for example <c>MicrosoftTeams.schema.json</c>.</param>
    /// <param name="version">Version of the manifest, for example <c>1.29</c>.</param>
    public static async Task<IReadOnlyList<Problem>> CheckAsync(string root, Template template, string schema, string version, CancellationToken cancellationToken)
    {
        var file = Path.Combine(root, Folder, $"v{version}", schema);
        if (!IsVersion(version) || !File.Exists(file))
        {
            return [template.At(1, 1, new(
                $"Es gibt kein Schema der Version {version}. Führen Sie im Ordner src/OfficeKi.Panes „npm ci“ aus.", $"There is no schema of version {version}. Run “npm ci” in src/OfficeKi.Panes."))];
        }

        var rules = await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(file, cancellationToken), cancellationToken);
        return [.. rules.Validate(template.Text).SelectMany(Flat).Select(error => template.At(error.LineNumber, error.LinePosition, Sentence(error)))];
    }

    private static bool IsVersion(string version) => version.Length > 0 && version.All(letter => char.IsAsciiDigit(letter) || letter == '.');

    // Of a choice only its parts say what is wrong.
    private static IEnumerable<ValidationError> Flat(ValidationError error) => error switch
    {
        ChildSchemaValidationError parent when parent.Errors.Values.Any(children => children.Count > 0) => parent.Errors.Values.SelectMany(children => children).SelectMany(Flat),
        MultiTypeValidationError parent when parent.Errors.Values.Any(children => children.Count > 0) => parent.Errors.Values.SelectMany(children => children).SelectMany(Flat),
        _ => [error],
    };

    private static LocalizedText Sentence(ValidationError error)
    {
        var (place, rule) = (error.Path?.TrimStart('#', '/') ?? "", error.Schema);
        return error.Kind switch
        {
            ValidationErrorKind.StringTooLong => new($"{place}: Der Text ist zu lang, erlaubt sind {Number(rule.MaxLength)} Zeichen.", $"{place}: the text is too long, {Number(rule.MaxLength)} characters are allowed."),
            ValidationErrorKind.StringTooShort => new($"{place}: Der Text ist zu kurz.", $"{place}: the text is too short."),
            ValidationErrorKind.PropertyRequired => new($"{place}: Diese Angabe fehlt.", $"{place}: this property is missing."),
            ValidationErrorKind.NoAdditionalPropertiesAllowed => new($"{place}: Diese Angabe gibt es hier nicht.", $"{place}: this property does not exist here."),
            ValidationErrorKind.NotInEnumeration => new($"{place}: Erlaubt sind nur: {string.Join(", ", rule.Enumeration)}.", $"{place}: only these are allowed: {string.Join(", ", rule.Enumeration)}."),
            ValidationErrorKind.PatternMismatch => new($"{place}: Der Wert hat nicht die Form {rule.Pattern}.", $"{place}: the value does not have the form {rule.Pattern}."),
            ValidationErrorKind.TooManyItems => new($"{place}: Höchstens {Number(rule.MaxItems)} Einträge sind erlaubt.", $"{place}: at most {Number(rule.MaxItems)} entries are allowed."),
            ValidationErrorKind.TooFewItems => new($"{place}: Mindestens {Number(rule.MinItems)} Einträge sind nötig.", $"{place}: at least {Number(rule.MinItems)} entries are needed."),
            _ => new($"{place}: Das Schema erlaubt das nicht ({error.Kind}).", $"{place}: the schema does not allow this ({error.Kind})."),
        };
    }

    private static string Number(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "?";
}
