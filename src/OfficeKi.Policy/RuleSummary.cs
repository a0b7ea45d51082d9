using OfficeKi.Core;

namespace OfficeKi.Policy;

/// <summary>A rule as people read it: in the administration, in the register, beside a refusal.</summary>
/// <param name="Id"><c>package/rule</c>, or <c>core/rule</c> for a rule no file can switch off.</param>
/// <param name="Effect"><c>permit</c>, <c>forbid</c>, <c>oblige</c>.</param>
/// <param name="Functions">Ids of the functions it is about; empty when it is about all.</param>
/// <param name="Source">Law, standard or decision it rests on.</param>
/// <param name="IsDryRun">Tried out: reported, not in force.</param>
public sealed record RuleSummary(string Id, string Effect, LocalizedText Title, IReadOnlyList<string> Functions, string Source, bool IsDryRun = false);
