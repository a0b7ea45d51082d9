namespace OfficeKi.Functions.Summarize;

internal sealed record SummarizeOptions
{
    /// <summary>Number of points, 1-20.</summary>
    public int Points { get; init; } = 5;

    public string Audience { get; init; } = "sachbearbeitung";

    public string AudienceInWords => Audience switch
    {
        "leitung" => "Leitung: was zu entscheiden ist, was es kostet, bis wann",
        "oeffentlichkeit" => "Öffentlichkeit: einfache Wörter, keine Abkürzungen",
        _ => "Sachbearbeitung: Fristen, Zuständigkeiten, offene Punkte",
    };
}
