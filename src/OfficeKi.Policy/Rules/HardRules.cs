namespace OfficeKi.Policy.Rules;

/// <summary>Rules live in the assembly of their interface, so a new rule is a new file and nothing else.</summary>
internal static class HardRules
{
    public static IReadOnlyList<IPolicyRule> All { get; } =
    [
        .. typeof(IPolicyRule).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IPolicyRule)))
            .Select(type => (IPolicyRule)Activator.CreateInstance(type)!)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];
}
