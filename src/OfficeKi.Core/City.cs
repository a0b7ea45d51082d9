namespace OfficeKi.Core;

/// <summary>An organisation this installation serves: one tenant of the directory.</summary>
/// <param name="Name">As it stands in the public register, for example <c>Stadt Musterstadt</c>.</param>
/// <param name="Contact">Whom to ask about OfficeKi: a mail address of the organisation.</param>
/// <param name="Feedback">Where citizens and people with disabilities report problems: a mail address.</param>
public sealed record City(string TenantId, string Name, string Contact, string Feedback);

/// <summary>The organisations of this installation, at least one.</summary>
public sealed record Cities(IReadOnlyList<City> All);
