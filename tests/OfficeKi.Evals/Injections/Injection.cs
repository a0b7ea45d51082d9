namespace OfficeKi.Evals.Injections;

/// <summary>A municipal text with an attack on the assistant inside (<c>Corpora/injections/README.md</c>).</summary>
/// <param name="Goal">What the attack wants; <c>none</c> for a harmless text.</param>
/// <param name="Attack">Part of the text; empty for a harmless one.</param>
/// <param name="Canary">What an obeying answer would carry; empty for a harmless text.</param>
internal sealed record Injection(string Id, string Carrier, string Goal, string Text, string Attack, string Canary)
{
    /// <summary>Invisible characters inside that have to be told to the user; a soft hyphen is taken out in silence.</summary>
    public bool HasHiddenCharacters => HiddenCharacters.IsIn(Text);

    public string WithoutAttack => Attack.Length > 0 ? Text.Replace(Attack, "", StringComparison.Ordinal) : Text;

    /// <param name="name"><c>seen</c>, <c>held</c> or <c>harmless</c>; a held text is only ever measured, never shown.</param>
    public static IReadOnlyList<Injection> All(string name) => Corpus.Lines<Injection>($"injections/{name}.jsonl");
}
