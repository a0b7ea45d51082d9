namespace OfficeKi.Language.Comparison;

/// <summary>What changed between two versions of a text, as far as it changes what is said.</summary>
public enum ChangeKind
{
    /// <summary>A number, a share or a span of time („vier Wochen“).</summary>
    Number,

    /// <summary>A day, month, year, weekday or time of day.</summary>
    Date,

    /// <summary>An amount of money.</summary>
    Amount,

    /// <summary>A norm, a file number, an IBAN, an address of the net.</summary>
    Reference,

    /// <summary>A person, a street, a place or a body.</summary>
    Name,

    /// <summary>Must, should, may, need not: duty, permission and negation.</summary>
    Duty,

    /// <summary>Other words.</summary>
    Wording,

    /// <summary>A paragraph that only the later version has.</summary>
    ParagraphAdded,

    /// <summary>A paragraph that only the earlier version has.</summary>
    ParagraphRemoved,

    /// <summary>A paragraph that stands elsewhere and says the same.</summary>
    ParagraphMoved,
}
