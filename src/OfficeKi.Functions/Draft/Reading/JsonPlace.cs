using System.Text.Json;
using OfficeKi.Core;

namespace OfficeKi.Functions.Draft.Reading;

/// <summary>A place in a template file that is read strictly: whatever is wrong is noted with its path, and reading goes on.</summary>
internal sealed class JsonPlace(JsonElement value, string path, List<string> errors)
{
    public JsonElement Value => value;

    public void Error(string message) => errors.Add($"{path}: {message}");

    /// <summary>Notes every member that is not among the names.</summary>
    public void OnlyMembers(params string[] names)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            Error("expected is an object");
            return;
        }

        foreach (var member in value.EnumerateObject().Where(member => !names.Contains(member.Name)))
        {
            Error($"`{member.Name}` is not known here; known are {string.Join(", ", names.Select(name => $"`{name}`"))}");
        }
    }

    public bool Has(string name) => value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out _);

    public JsonPlace? Member(string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var member) ? new(member, $"{path}.{name}", errors) : null;

    /// <summary>A text, or a list of texts that are its lines.</summary>
    public string Text(string name, bool isRequired = true)
    {
        if (Member(name) is { } member)
        {
            return member.AsText();
        }

        if (isRequired)
        {
            Error($"`{name}` is missing");
        }

        return "";
    }

    public string AsText()
    {
        var isText = value.ValueKind == JsonValueKind.String
            || (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(line => line.ValueKind == JsonValueKind.String));
        if (!isText)
        {
            Error("expected is a text, or a list of texts that are its lines");
            return "";
        }

        return value.ValueKind == JsonValueKind.String ? value.GetString()! : string.Join('\n', value.EnumerateArray().Select(line => line.GetString()));
    }

    public LocalizedText Words(string name)
    {
        if (Member(name) is not { } member)
        {
            Error($"`{name}` is missing");
            return new("", "");
        }

        member.OnlyMembers("de", "en");
        return new(member.Text("de"), member.Text("en"));
    }

    public bool Flag(string name, bool otherwise = false)
    {
        if (Member(name) is not { } member)
        {
            return otherwise;
        }

        if (member.Value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            member.Error("expected is true or false");
        }

        return member.Value.ValueKind == JsonValueKind.True;
    }

    public int Number(string name)
    {
        if (Member(name) is { } member && member.Value.ValueKind == JsonValueKind.Number && member.Value.TryGetInt32(out var number))
        {
            return number;
        }

        Error($"`{name}` is missing or no whole number");
        return 0;
    }

    public IReadOnlyList<JsonPlace> List(string name, bool isRequired = false)
    {
        if (Member(name) is { } member)
        {
            return member.AsList();
        }

        if (isRequired)
        {
            Error($"`{name}` is missing");
        }

        return [];
    }

    public IReadOnlyList<JsonPlace> AsList()
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            return [.. value.EnumerateArray().Select((item, index) => new JsonPlace(item, $"{path}[{index}]", errors))];
        }

        Error("expected is a list");
        return [];
    }

    public IReadOnlyList<(string Name, JsonPlace Place)> Members()
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            return [.. value.EnumerateObject().Select(member => (member.Name, new JsonPlace(member.Value, $"{path}.{member.Name}", errors)))];
        }

        Error("expected is an object");
        return [];
    }
}
