namespace OfficeKi.Language.PlainLanguage;

/// <summary>How a city writes about people of all genders; only checked, never changed.</summary>
public enum GenderStyle
{
    /// <summary>Any form, but one form throughout.</summary>
    Consistent,

    /// <summary>„Bürgerinnen und Bürger“.</summary>
    Pair,

    /// <summary>„Teilnehmende“.</summary>
    Neutral,

    /// <summary>„Bürger:innen“.</summary>
    Colon,

    /// <summary>„Bürger*innen“.</summary>
    Star,

    /// <summary>No sign inside a word (Amtliches Regelwerk 2024: such signs are no part of the core of the spelling).</summary>
    NoSigns,
}

public sealed record PlainOptions
{
    public static PlainOptions Default { get; } = new();

    public PlainProfile Profile { get; init; }

    public GenderStyle Gender { get; init; }
}
