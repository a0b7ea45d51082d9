using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.SemanticKernel;

namespace OfficeKi.Functions.Models;

/// <summary>A prompt as an embedded file in <c>&lt;message&gt;</c> form.</summary>
/// <remarks>Semantic Kernel encodes inserted values and decodes them again only inside messages, so a bare prompt would change the text
/// and a prompt in message form keeps foreign <c>&lt;/message&gt;</c> as plain text.</remarks>
internal static class PromptFile
{
    private const string BoundaryVariable = "{{$" + Boundary.Name + "}}";

    public static KernelFunction Load(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"prompt file `{name}` is not embedded");
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd(), name);
    }

    /// <param name="name">For the message when it is no prompt.</param>
    public static KernelFunction Parse(string text, string name) =>
        IsInMessageForm(text) ? KernelFunctionFactory.CreateFromPrompt(text) : throw new InvalidOperationException($"prompt file `{name}` is not in message form");

    /// <summary>Those of the variables that stand outside the boundaries of the user's message, where nothing of users and strangers belongs.</summary>
    public static IEnumerable<string> Unfenced(string text, IEnumerable<string> variables)
    {
        var user = Math.Max(0, text.IndexOf("<message role=\"user\">", StringComparison.Ordinal));
        var first = text.IndexOf(BoundaryVariable, user, StringComparison.Ordinal);
        var last = text.LastIndexOf(BoundaryVariable, StringComparison.Ordinal);
        var isFence = first >= 0 && first < last && !text.AsSpan(first, last - first).Contains("<message", StringComparison.Ordinal);
        var outside = isFence ? text.Remove(first, last - first) : text;
        return variables.Where(name => Regex.IsMatch(outside, $@"\${Regex.Escape(name)}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5)));
    }

    public static bool IsInMessageForm(string text) =>
        text.TrimStart().StartsWith("<message role=\"system\">", StringComparison.Ordinal) && text.Contains("<message role=\"user\">", StringComparison.Ordinal);
}
