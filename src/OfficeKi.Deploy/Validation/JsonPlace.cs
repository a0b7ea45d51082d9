using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using OfficeKi.Core;
using OfficeKi.Deploy.Templates;

namespace OfficeKi.Deploy.Validation;

/// <summary>A JSON file with the line of every part of it.</summary>
internal static class JsonPlace
{
    /// <returns>The object, or null with the reason among <paramref name="problems"/>.</returns>
    public static JObject? Parse(Template template, List<Problem> problems)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(template.Text)) { DateParseHandling = DateParseHandling.None };
            return JObject.Load(reader, new() { DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error });
        }
        catch (JsonReaderException broken)
        {
            problems.Add(template.At(broken.LineNumber, broken.LinePosition, new("Das ist kein gültiges JSON.", "This is no valid JSON.")));
            return null;
        }
    }

    public static Problem At(this Template template, JToken token, LocalizedText message)
    {
        IJsonLineInfo place = token;
        return template.At(place.LineNumber, place.LinePosition, message);
    }
}
