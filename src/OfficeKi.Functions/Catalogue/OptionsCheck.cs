using System.Text.Json;
using NJsonSchema;
using NJsonSchema.Validation;
using OfficeKi.Core;

namespace OfficeKi.Functions.Catalogue;

/// <summary>Checks options against the schema of a card and says in plain words what is wrong and what would be right.</summary>
internal sealed class OptionsCheck
{
    private readonly JsonSchema _schema;

    private OptionsCheck(JsonSchema schema) => _schema = schema;

    public static async Task<OptionsCheck> CreateAsync(CardFile card) =>
        new(await JsonSchema.FromJsonAsync(card.OptionsIn("de").ToJsonString()));

    /// <summary>What is wrong with the schema of a card; null when nothing is.</summary>
    public static string? ErrorOf(CardFile card)
    {
        try
        {
            // Without references to other files there is nothing to wait for.
            CreateAsync(card).GetAwaiter().GetResult();
            return null;
        }
        catch (Exception broken) when (broken is Newtonsoft.Json.JsonException or InvalidOperationException or ArgumentException)
        {
            return broken.Message;
        }
    }

    public IReadOnlyList<FieldError> Check(JsonElement options)
    {
        var json = options.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null ? "{}" : options.GetRawText();
        return [.. _schema.Validate(json).Select(error => new FieldError(FieldOf(error), MessageOf(error)))];
    }

    private static string FieldOf(ValidationError error) =>
        error.Path is { Length: > 0 } path ? "options." + path.TrimStart('#', '/').Replace('/', '.') : "options";

    // The rejected value is the user's: the message names the limit, never the value.
    private static LocalizedText MessageOf(ValidationError error)
    {
        var schema = error.Property is { } name && error.Schema.Properties.TryGetValue(name, out var property) ? property : error.Schema;
        return error.Kind switch
        {
            ValidationErrorKind.IntegerExpected => new("Bitte geben Sie eine ganze Zahl an.", "Please give a whole number."),
            ValidationErrorKind.NumberExpected => new("Bitte geben Sie eine Zahl an.", "Please give a number."),
            ValidationErrorKind.StringExpected => new("Bitte geben Sie einen Text an.", "Please give a text."),
            ValidationErrorKind.DateExpected => new("Bitte geben Sie einen Tag als JJJJ-MM-TT an, zum Beispiel 2026-11-03.", "Please give a day as YYYY-MM-DD, for example 2026-11-03."),
            ValidationErrorKind.BooleanExpected => new("Bitte geben Sie ja (true) oder nein (false) an.", "Please give true or false."),
            ValidationErrorKind.NumberTooBig or ValidationErrorKind.NumberTooSmall => new(
                $"Erlaubt sind Werte von {schema.Minimum} bis {schema.Maximum}.", $"Allowed are values from {schema.Minimum} to {schema.Maximum}."),
            ValidationErrorKind.StringTooLong => new($"Erlaubt sind höchstens {schema.MaxLength} Zeichen.", $"At most {schema.MaxLength} characters are allowed."),
            ValidationErrorKind.StringTooShort => new("Dieses Feld darf nicht leer sein.", "This field must not be empty."),
            ValidationErrorKind.PropertyRequired => new("Dieses Feld fehlt. Bitte füllen Sie es aus.", "This field is missing. Please fill it in."),
            ValidationErrorKind.NotInEnumeration => new(
                $"Erlaubt ist: {string.Join(", ", schema.Enumeration)}.", $"Allowed is: {string.Join(", ", schema.Enumeration)}."),
            ValidationErrorKind.NoAdditionalPropertiesAllowed => new("Diese Option kennt die Funktion nicht. Bitte lassen Sie sie weg.", "The function does not know this option. Please leave it out."),
            _ => new("Dieser Wert ist nicht erlaubt.", "This value is not allowed."),
        };
    }
}
