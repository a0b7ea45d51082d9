namespace OfficeKi.Privacy.Recognizers;

/// <summary>What wakes a recognizer. Everything else in a text passes it by, which is what makes many recognizers cheap.</summary>
internal sealed record Anchors
{
    /// <summary>Words without regard to case.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Single characters below U+0080.</summary>
    public string Marks { get; init; } = "";

    /// <summary>Beginnings with regard to case, wherever they stand in the text.</summary>
    public IReadOnlyList<string> Prefixes { get; init; } = [];

    /// <summary>Ends of long capitalised words, in lower case: "kennwort" wakes for "Werkskennwort", too.</summary>
    public IReadOnlyList<string> Endings { get; init; } = [];

    /// <summary>Every run of digits.</summary>
    public bool Digits { get; init; }

    /// <summary>Every single capital letter.</summary>
    public bool Initials { get; init; }
}
