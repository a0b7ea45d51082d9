using OfficeKi.Core;

namespace OfficeKi.Functions.Rewriting;

/// <summary>What is said about a new wording as a whole.</summary>
internal static class RewriteHints
{
    public static LocalizedText Repeats { get; } = new(
        "Das Sprachmodell hat sich wiederholt. Die Wiederholungen sind weggelassen.", "The language model repeated itself. The repetitions were left out.");
}
