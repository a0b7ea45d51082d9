namespace OfficeKi.Language.Letters;

/// <summary>How somebody is addressed, as far as the mail itself tells; never guessed from a first name.</summary>
public enum FormOfAddress
{
    Unknown,
    Frau,
    Herr,

    /// <summary>An office or company, or nobody is named.</summary>
    Office,
}

/// <summary>Who wrote a mail, and how to address them.</summary>
/// <param name="Titles">„Dr.“, „Prof. Dr.“, or empty.</param>
/// <param name="Name">Surname when <paramref name="Form"/> is known and the name stands in clear; otherwise the whole name or its placeholder. Empty for an office.</param>
public sealed record Correspondent(FormOfAddress Form, string Titles, string Name)
{
    public static Correspondent Office { get; } = new(FormOfAddress.Office, "", "");

    /// <summary>Titles and name, with a blank between.</summary>
    public string TitledName => Titles.Length > 0 ? $"{Titles} {Name}" : Name;
}
