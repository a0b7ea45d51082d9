using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;
using OfficeKi.Core;
using OfficeKi.Functions.Catalogue;
using OfficeKi.Functions.Models;
using OfficeKi.Language.Purposes;

namespace OfficeKi.Functions.Custom;

/// <summary>The functions an administrator keeps in the data directory: <c>functions/custom-name/custom-name.card.json</c>, <c>….register.json</c> and <c>….prompt.md</c>. All errors stop the start, at once.</summary>
internal sealed partial class CustomFunctions(IOptions<FunctionsOptions> options)
{
    private static readonly string[] Reserved = ["boundary", "passages"];

    public IReadOnlyList<(IFunction Function, CardFile Card)> Load()
    {
        var folder = Path.Combine(options.Value.DataDirectory, "functions");
        if (options.Value.DataDirectory.Length == 0 || !Directory.Exists(folder))
        {
            return [];
        }

        List<string> errors = [];
        List<(IFunction, CardFile)> functions = [];
        foreach (var path in Directory.GetDirectories(folder).Order(StringComparer.Ordinal))
        {
            var before = errors.Count;
            var (card, register, prompt) = Read(path, errors);
            errors.AddRange(FenceErrors(path, card, prompt));
            if (card is not null && prompt is not null && errors.Count == before)
            {
                functions.Add((new CustomFunction(card, PromptFile.Parse(prompt, Path.GetFileName(path))), card with { Register = register }));
            }
        }

        return errors.Count == 0 ? functions : throw new InvalidOperationException($"custom functions cannot be loaded:{Environment.NewLine}{string.Join(Environment.NewLine, errors)}");
    }

    private static (CardFile? Card, RegisterEntry? Register, string? Prompt) Read(string folder, List<string> errors)
    {
        var id = Path.GetFileName(folder);
        if (!Name().IsMatch(id))
        {
            errors.Add($"functions/{id}: the folder is named `{CustomFunction.Prefix}` and then lower-case letters, digits or hyphens");
        }

        return (
            ReadJson(folder, $"{id}.card.json", CardFile.Read, card => CardErrors(card, id), errors),
            ReadJson(folder, $"{id}.register.json", RegisterFile.Read, RegisterFile.Errors, errors),
            ReadPrompt(folder, id, errors));
    }

    private static T? ReadJson<T>(string folder, string file, Func<Stream, T> read, Func<T, IEnumerable<string>> check, List<string> errors)
        where T : class
    {
        var name = $"functions/{Path.GetFileName(folder)}/{file}";
        var path = Path.Combine(folder, file);
        if (!File.Exists(path))
        {
            errors.Add($"{name} is missing");
            return null;
        }

        try
        {
            using var stream = File.OpenRead(path);
            var content = read(stream);
            errors.AddRange(check(content).Select(error => $"{name}: {error}"));
            return content;
        }
        catch (JsonException broken)
        {
            errors.Add($"{name}: {broken.Message}");
            return null;
        }
    }

    private static IEnumerable<string> CardErrors(CardFile card, string id)
    {
        if (card.Id != id)
        {
            yield return $"`id` is `{card.Id}` but the folder is `{id}`";
        }

        if (card.Label is not { De.Length: > 0, En.Length: > 0 } || card.Description is not { De.Length: > 0, En.Length: > 0 })
        {
            yield return "`label` and `description` need `de` and `en`";
        }

        if (card.Surfaces is not { Count: > 0 } || card.Surfaces.Except(["word", "outlook", "teams"]).Any())
        {
            yield return "`surfaces` is a list of `word`, `outlook`, `teams`";
        }

        if (card.Engines is not ["model"])
        {
            yield return "`engines` is `[\"model\"]`: a prompt needs a model";
        }

        if ((string?)card.Options?["type"] != "object" || (bool?)card.Options["additionalProperties"] != false)
        {
            yield return "`options` is a JSON schema with `\"type\": \"object\"` and `\"additionalProperties\": false`";
        }
        else if (OptionsCheck.ErrorOf(card) is { } broken)
        {
            yield return $"`options` is no valid JSON schema: {broken}";
        }
        else if (card.Options["properties"]?.AsObject().Select(option => option.Key).FirstOrDefault(Reserved.Contains) is { } reserved)
        {
            yield return $"an option cannot be named `{reserved}`";
        }
    }

    private static string? ReadPrompt(string folder, string id, List<string> errors)
    {
        var name = $"functions/{id}/{id}.prompt.md";
        var path = Path.Combine(folder, $"{id}.prompt.md");
        if (!File.Exists(path))
        {
            errors.Add($"{name} is missing");
            return null;
        }

        var prompt = File.ReadAllText(path);
        errors.AddRange(PromptErrors(prompt).Select(error => $"{name}: {error}"));
        return prompt;
    }

    // What a user or a stranger wrote must not stand where the prompt's own words do.
    private static IEnumerable<string> FenceErrors(string folder, CardFile? card, string? prompt) => card is null || prompt is null ? [] :
        PromptFile.Unfenced(prompt, ["passages", .. CustomFunction.FreeTexts(card)]).Select(name =>
            $"functions/{Path.GetFileName(folder)}/{Path.GetFileName(folder)}.prompt.md: `{{{{${name}}}}}` stands outside the lines `{{{{$boundary}}}}` of the user's message");

    private static IEnumerable<string> PromptErrors(string prompt)
    {
        if (!PromptFile.IsInMessageForm(prompt))
        {
            yield return "it starts with `<message role=\"system\">` and holds a `<message role=\"user\">`";
        }

        if (!prompt.Contains("{{$passages}}", StringComparison.Ordinal) || prompt.Split("{{$boundary}}").Length < 4)
        {
            yield return "it holds `{{$passages}}` between two lines `{{$boundary}}` and tells the model what `{{$boundary}}` means";
        }

        foreach (var purpose in ForbiddenPurpose.Find(prompt))
        {
            yield return $"it asks for a forbidden purpose (`{purpose}`)";
        }
    }

    [GeneratedRegex("^custom-[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Name();
}
