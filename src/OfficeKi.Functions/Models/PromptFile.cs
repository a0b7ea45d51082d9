using System.Reflection;
using Microsoft.SemanticKernel;

namespace OfficeKi.Functions.Models;

/// <summary>A prompt as an embedded file in <c>&lt;message&gt;</c> form.</summary>
/// <remarks>Semantic Kernel encodes inserted values and decodes them again only inside messages, so a bare prompt would change the text
/// and a prompt in message form keeps foreign <c>&lt;/message&gt;</c> as plain text.</remarks>
internal static class PromptFile
{
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

    public static bool IsInMessageForm(string text) =>
        text.TrimStart().StartsWith("<message role=\"system\">", StringComparison.Ordinal) && text.Contains("<message role=\"user\">", StringComparison.Ordinal);
}
