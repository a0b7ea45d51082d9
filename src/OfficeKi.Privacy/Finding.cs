namespace OfficeKi.Privacy;

/// <summary>How sure a recognizer is. Policy decides what to do with each.</summary>
public enum Confidence
{
    Low,
    Medium,
    High,
}

/// <summary>One place in a text that is personal, secret or marked. Carries positions, never the text itself.</summary>
/// <param name="Type">For example <c>IBAN</c>, <c>PERSON</c>, <c>SECRET</c>.</param>
/// <param name="Start">UTF-16 offset in the text as given, inclusive.</param>
/// <param name="End">UTF-16 offset in the text as given, exclusive.</param>
/// <param name="Rule">Stable id of the rule that found it; for markings the marking itself, for example <c>vs-nfd</c>.</param>
/// <param name="Evidence"><c>checksum</c>, <c>context</c>, <c>list</c>, <c>shape</c>, <c>known-person</c> or <c>propagation</c>.</param>
public sealed record Finding(string Type, int Start, int End, Confidence Confidence, string Rule, string Evidence);
