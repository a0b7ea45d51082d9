namespace OfficeKi.DemoTenant.Graph;

/// <summary>One kind of thing that can be searched for, and the scopes that takes.</summary>
/// <param name="Group">Kinds of one group may be asked for together.</param>
internal sealed record SearchSource(
    string EntityType, string Group, IReadOnlyList<string> AnyScope, Func<GraphCall, SearchWords, IEnumerable<SearchMatch>> Find);
