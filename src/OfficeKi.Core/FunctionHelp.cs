namespace OfficeKi.Core;

/// <summary>What the in-app help says about one function.</summary>
/// <param name="What">What it is for, in two or three sentences.</param>
/// <param name="Without">What it does without a language model.</param>
/// <param name="Limits">What it cannot do or may get wrong.</param>
public sealed record FunctionHelp(LocalizedText What, LocalizedText Without, IReadOnlyList<LocalizedText> Limits, HelpExample Example);

/// <summary>A worked example; a test runs it, so it is true.</summary>
/// <param name="Text">The text the function works on, German as in the office.</param>
/// <param name="Options">The options as they are sent, in words for the reader.</param>
/// <param name="Shows">What the result shows, word for word.</param>
public sealed record HelpExample(string Text, LocalizedText Options, IReadOnlyList<string> Shows, LocalizedText Explanation);
