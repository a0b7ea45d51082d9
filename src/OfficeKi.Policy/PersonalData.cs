using System.Collections.Frozen;

namespace OfficeKi.Policy;

/// <summary>What of the findings is personal data.</summary>
internal static class PersonalData
{
    /// <summary>Any type but a plain date and a marking: neither points at a person by itself.</summary>
    public static FrozenSet<string> Types { get; } =
        Vocabulary.PersonalDataTypes.Except(["DATE", "MARKING"], StringComparer.Ordinal).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>How often these types were found, all together.</summary>
    public static long Count(ResourceFacts resource, FrozenSet<string> types)
    {
        var sum = 0L;
        foreach (var (type, count) in resource.PersonalData)
        {
            sum += types.Contains(type) ? count : 0;
        }

        return sum;
    }
}
