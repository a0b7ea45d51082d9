namespace OfficeKi.Language.PlainLanguage;

/// <summary>For whom a text is checked; each is stricter than the one before.</summary>
public enum PlainProfile
{
    /// <summary>Letter or decision to citizens.</summary>
    Letter,

    /// <summary>Einfache Sprache (DIN 8581-1).</summary>
    Einfach,

    /// <summary>Leichte Sprache (DIN SPEC 33429). Whether a text is Leichte Sprache only its readers can say.</summary>
    Leicht,
}
