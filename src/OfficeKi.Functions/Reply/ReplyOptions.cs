namespace OfficeKi.Functions.Reply;

internal sealed record ReplyOptions
{
    /// <summary><c>sachlich</c>, <c>freundlich</c> or <c>formell</c>.</summary>
    public string Tone { get; init; } = "sachlich";

    /// <summary><c>kurz</c>, <c>mittel</c> or <c>ausfuehrlich</c>.</summary>
    public string Length { get; init; } = "mittel";

    /// <summary>The user's own notes what to answer, one a line; null for none.</summary>
    public string? Points { get; init; }

    /// <summary><c>antwort</c>, <c>eingangsbestaetigung</c>, <c>zwischennachricht</c>, <c>nachforderung</c>, <c>abgabe</c> or <c>terminvorschlag</c>.</summary>
    public string Kind { get; init; } = "antwort";

    /// <summary><c>sie</c> or <c>du</c>.</summary>
    public string Address { get; init; } = "sie";

    public bool IsInformal => Address == "du";

    public bool IsWarm => Tone == "freundlich";

    public string Closing => Tone switch
    {
        _ when IsInformal => "Viele Grüße",
        "freundlich" => "Freundliche Grüße",
        _ => "Mit freundlichen Grüßen",
    };

    public string ToneInWords => Tone switch
    {
        "freundlich" => "freundlich und zugewandt",
        "formell" => "förmlich",
        _ => "sachlich und klar",
    };

    public string LengthInWords => Length switch
    {
        "kurz" => "höchstens ein Satz je Frage",
        "ausfuehrlich" => "bis zu fünf Sätze je Frage",
        _ => "zwei bis drei Sätze je Frage",
    };

    public string KindInWords => Kind switch
    {
        "eingangsbestaetigung" => "eine Eingangsbestätigung",
        "zwischennachricht" => "eine Zwischennachricht: die Bearbeitung dauert noch an",
        "nachforderung" => "eine Bitte um fehlende Unterlagen oder Angaben",
        "abgabe" => "eine Abgabenachricht: eine andere Stelle ist zuständig",
        "terminvorschlag" => "ein Vorschlag für einen Termin",
        _ => "eine Antwort auf die Fragen",
    };
}
