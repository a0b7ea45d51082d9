namespace OfficeKi.Core;

/// <summary>What the public register says about one function: enough for a citizen to understand it and for an authority to judge it.</summary>
/// <remarks>Fields after the Dutch publication standard for algorithms, the UK ATRS and Art. 6 and 50 of Regulation (EU) 2024/1689.</remarks>
/// <param name="Purpose">What it is for and why, in plain words.</param>
/// <param name="Impact">Whom it affects and how.</param>
/// <param name="Oversight">Where a person checks and decides.</param>
/// <param name="Risks">What can go wrong and what is done about it.</param>
/// <param name="Data">Which data it works on.</param>
/// <param name="LegalBasis">Norms, German.</param>
/// <param name="Recipients">Who gets to see the data.</param>
/// <param name="Deletion">What is kept, and how long.</param>
/// <param name="Category">Kind of function: <c>reading</c>, <c>writing</c>, <c>privacy</c>. Kinds that Art. 5 of the AI Act forbids do not exist.</param>
/// <param name="Provenance"><c>generated</c> when the result is marked under Art. 50(2), <c>assisted</c> for corrections of the user's own text.</param>
/// <param name="AnnexIII"><c>none</c>, or the number of Annex III it falls under.</param>
/// <param name="Article6Reason">Why it is no high-risk system (Art. 6(3) and (4)).</param>
/// <param name="PrivateData">Whether it may see data that is not public.</param>
/// <param name="UntrustedText">Whether it may see text written by others.</param>
/// <param name="ExternalEffect">Whether it can change or send anything by itself. Never together with the two before.</param>
/// <param name="Protection">Highest protection need it is made for (BSI 200-2).</param>
/// <param name="Since">Month of its introduction, <c>yyyy-MM</c>.</param>
/// <param name="Reviewed">Day this entry was last checked.</param>
/// <param name="Quality">Measured quality with the name of the measurement; null when nothing is measured.</param>
public sealed record RegisterEntry(
    LocalizedText Purpose,
    LocalizedText Impact,
    LocalizedText Oversight,
    IReadOnlyList<LocalizedText> Risks,
    LocalizedText Data,
    string LegalBasis,
    LocalizedText Recipients,
    LocalizedText Deletion,
    string Category,
    string Provenance,
    string AnnexIII,
    LocalizedText Article6Reason,
    bool PrivateData,
    bool UntrustedText,
    bool ExternalEffect,
    ProtectionNeed Protection,
    string Since,
    DateOnly Reviewed,
    LocalizedText? Quality);

/// <summary>Protection need of a function: <c>normal</c>, <c>hoch</c>, <c>sehr-hoch</c> for each goal.</summary>
public sealed record ProtectionNeed(string Confidentiality, string Integrity, string Availability);
