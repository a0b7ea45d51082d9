using OfficeKi.Core;

namespace OfficeKi.Policy;

/// <summary>What the engine decides on: counts, codes and labels that the server found out itself. Never text, never a name.</summary>
/// <remarks>Nothing has a harmless default: who leaves a fact out does not compile, or is denied.</remarks>
public sealed record Facts
{
    public required PrincipalFacts Principal { get; init; }

    public required ActionFacts Action { get; init; }

    public required ResourceFacts Resource { get; init; }

    public required ContextFacts Context { get; init; }
}

/// <summary>Who asks.</summary>
public sealed record PrincipalFacts
{
    public required string TenantId { get; init; }

    /// <summary><c>Staff</c>, <c>Lead</c>, <c>Administrator</c>, <c>StaffCouncil</c>, <c>DataProtection</c>. Any other role gives no right.</summary>
    public required IReadOnlyList<string> Roles { get; init; }

    /// <summary>Code of the organisational unit; null when unknown. A rule that asks for an unknown fact denies.</summary>
    public required string? OrgUnit { get; init; }

    /// <summary>What the record says about AI training (KI-Pass); null when no record is kept. A rule that asks for an unknown fact denies.</summary>
    public required TrainingFacts? Training { get; init; }
}

/// <summary>What the training record says.</summary>
/// <param name="Level">Highest level passed, 0 for none.</param>
/// <param name="Until">Last day it is good for; null when it does not run out.</param>
public sealed record TrainingFacts(int Level, DateOnly? Until);

/// <summary>What shall be done.</summary>
public sealed record ActionFacts
{
    /// <summary>Id of the function, for example <c>summarize</c>.</summary>
    public required string Function { get; init; }

    /// <summary><c>request</c>, <c>retrieval</c>, <c>prompt</c>, <c>output</c>, <c>insert</c>.</summary>
    public required string Stage { get; init; }

    /// <summary><c>builtin</c> or <c>model</c>.</summary>
    public required string Engine { get; init; }

    /// <summary>Forbidden purposes the user's own words ask for: <c>rank-applicants</c>, <c>judge-employees</c>, <c>decide-benefits</c>, <c>infer-emotions</c>.</summary>
    public required IReadOnlySet<string> Purposes { get; init; }
}

/// <summary>What the content is, over all items of the request: the strictest value, the sum of the counts.</summary>
public sealed record ResourceFacts
{
    /// <summary><c>drive</c>, <c>mail</c>, <c>thread</c>, <c>event</c>, <c>chat</c>, <c>inline</c>.</summary>
    public required string Kind { get; init; }

    public required Classification Classification { get; init; }

    /// <summary>Name of the sensitivity label in the tenant's catalogue; <c>unknown</c> when unreadable; null when there is none.</summary>
    public required string? Label { get; init; }

    public required ContentOrigin Origin { get; init; }

    /// <summary>Type of personal data → how often it was found, 0 or more.</summary>
    public required IReadOnlyDictionary<string, int> PersonalData { get; init; }

    /// <summary><c>vs-nfd</c>, <c>vs-vertraulich</c>, <c>geheim</c>, <c>streng-geheim</c>, <c>nichtoeffentlich</c>, <c>personalsache</c>, <c>vertraulich</c>.</summary>
    public required IReadOnlySet<string> Markings { get; init; }

    /// <summary>How many passwords, keys or tokens were found, 0 or more.</summary>
    public required int Secrets { get; init; }

    /// <summary>Codes of special categories of personal data (Art. 9 GDPR), for example <c>health</c>.</summary>
    public required IReadOnlySet<string> SpecialCategories { get; init; }

    /// <summary>Whether something a sighted reader does not see was taken out.</summary>
    public required bool Hidden { get; init; }

    /// <summary>Length of the text in UTF-16 code units, 0 or more.</summary>
    public required int Characters { get; init; }

    /// <summary>How many documents, mails or messages, 0 or more.</summary>
    public required int Items { get; init; }

    /// <summary>Whether content from outside is put beside a search over the organisation's own content.</summary>
    public required bool MixesExternalWithSearch { get; init; }

    /// <summary><c>internal</c>, or <c>public</c> when the result is meant for publication: press, website, council information.</summary>
    public required string Audience { get; init; }
}

/// <summary>Where it happens.</summary>
public sealed record ContextFacts
{
    /// <summary><c>word</c>, <c>outlook</c>, <c>teams</c>.</summary>
    public required string Surface { get; init; }

    /// <summary>The day of the request where the organisation is. Stated, so that a decision can be repeated later.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The model that would answer; needed when the engine is <c>model</c>, ignored otherwise.</summary>
    public required ModelFacts? Model { get; init; }
}

/// <summary>What the configuration says about a model.</summary>
public sealed record ModelFacts
{
    public required string Id { get; init; }

    /// <summary><c>on-premises</c>, <c>eu</c>, <c>third-country</c>.</summary>
    public required string Location { get; init; }

    /// <summary>Highest protection need the model is cleared for.</summary>
    public required Classification Clearance { get; init; }

    /// <summary>Whether the operator promised not to train on what is sent.</summary>
    public required bool NoTraining { get; init; }

    /// <summary>Whether a contract on processing (Art. 28 GDPR) is on file.</summary>
    public required bool ContractReference { get; init; }
}
