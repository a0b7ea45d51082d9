using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using OfficeKi.Deploy.Templates;

namespace OfficeKi.Deploy.Validation;

/// <summary>Every text a person sees has an English one, and no English text belongs to nothing.</summary>
internal static partial class LocalizationCheck
{
    public static IEnumerable<Problem> Check(Template manifestFile, JObject manifest, Template english, JObject words)
    {
        var texts = manifest.Descendants().OfType<JValue>().Where(value => Translatable().IsMatch(value.Path)).ToDictionary(value => value.Path);
        var translated = words.Properties().Where(word => word.Name != "$schema").ToDictionary(word => word.Name);
        return
        [
            .. from text in texts.Values
               where !translated.ContainsKey(text.Path)
               select manifestFile.At(text, new($"{text.Path} fehlt in {english.Path}.", $"{text.Path} is missing in {english.Path}.")),
            .. from word in translated.Values
               where !texts.ContainsKey(word.Name)
               select english.At(word, new($"{word.Name} gibt es in {manifestFile.Path} nicht.", $"{word.Name} does not exist in {manifestFile.Path}.")),
        ];
    }

    [GeneratedRegex(@"^(name\.(short|full)|description\.(short|full)|composeExtensions.*\.(title|description)|extensions.*(\.label|\.supertip\.(title|description)))\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Translatable();
}
