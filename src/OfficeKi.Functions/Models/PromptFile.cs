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
        var text = reader.ReadToEnd();
        return text.TrimStart().StartsWith("<message role=\"system\">", StringComparison.Ordinal)
            ? KernelFunctionFactory.CreateFromPrompt(text)
            : throw new InvalidOperationException($"prompt file `{name}` is not in message form");
    }
}
