using OfficeKi.Core;

namespace OfficeKi.Policy.Rules;

/// <summary>Classified material (VS-NfD and higher) stays out, whoever asks.</summary>
/// <remarks>
/// Source: § 4 SÜG (grades of classified material); VSA: only released classified-IT may process it, and this system is none.
/// Does not judge whether a marking is right, and does not know the details of the classified-material rules of a Land.
/// </remarks>
internal sealed class ProtectedMarkingRule : IPolicyRule
{
    public string Id => "core/protected-marking";

    public string Source => "§ 4 SÜG, Verschlusssachenanweisung";

    public RefusalReason Refusal { get; } = new(
        "MARKING_FOUND",
        new(
            "Der Inhalt ist als Verschlusssache gekennzeichnet. Verschlusssachen dürfen hier nicht verarbeitet werden. Davon gibt es keine Ausnahme.",
            "The content is marked as classified. Classified material must not be processed here. There is no exception."),
        new(
            "Bearbeiten Sie den Inhalt nur auf den dafür freigegebenen Geräten. Fragen Sie bei Zweifeln Ihre Geheimschutzstelle.",
            "Work on the content only on devices released for it. If in doubt, ask your security officer."),
        StandardRefusals.NoContact);

    public bool Forbids(Facts facts)
    {
        foreach (var marking in facts.Resource.Markings)
        {
            if (marking is "vs-nfd" or "vs-vertraulich" or "geheim" or "streng-geheim")
            {
                return true;
            }
        }

        return false;
    }
}
