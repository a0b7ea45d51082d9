namespace OfficeKi.Privacy.Masking;

/// <summary>Anonymising on the user's order: what is replaced, and by what. It takes the place of the policy's masking, and nothing is put back.</summary>
/// <param name="Types">Types of personal data to replace.</param>
/// <param name="Mode"><c>label</c> ([PERSON_1]), <c>black</c> or <c>initials</c>.</param>
public sealed record MaskingOrder(IReadOnlyList<string> Types, string Mode);
