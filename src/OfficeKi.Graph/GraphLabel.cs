using OfficeKi.Core;

namespace OfficeKi.Graph;

/// <summary>What one sensitivity label of the tenant is called and which protection need it stands for.</summary>
public sealed class GraphLabel
{
    /// <summary>As people know it, for example <c>Vertraulich</c>; never empty.</summary>
    public string Name { get; init; } = "";

    /// <summary>Without a setting the strictest: a forgotten line must not open anything.</summary>
    public Classification Classification { get; init; } = Classification.SehrHoch;
}
