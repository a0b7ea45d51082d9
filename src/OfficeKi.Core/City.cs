namespace OfficeKi.Core;

/// <summary>An organisation this installation serves: one tenant of the directory.</summary>
/// <param name="Name">As it stands in the public register, for example <c>Stadt Musterstadt</c>.</param>
/// <param name="Contact">Whom to ask about OfficeKi: a mail address of the organisation.</param>
/// <param name="Feedback">Where citizens and people with disabilities report problems: a mail address.</param>
public sealed record City(string TenantId, string Name, string Contact, string Feedback)
{
    /// <summary>Mail domains of this organisation alone: <c>stadt.example</c> exactly, or <c>.stadt.example</c> with all below it. Empty: those of the whole installation.</summary>
    public IReadOnlyList<string> OwnDomains { get; init; } = [];
}

/// <summary>The organisations of this installation, at least one.</summary>
public sealed record Cities(IReadOnlyList<City> All);
