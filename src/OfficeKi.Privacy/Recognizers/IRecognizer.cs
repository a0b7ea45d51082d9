using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers;

/// <summary>Finds one kind of sensitive text. Found by reflection: a new recognizer is a new file. Has no state.</summary>
internal interface IRecognizer
{
    /// <summary>Stable id, the <see cref="Finding.Rule"/> of what it finds.</summary>
    string Id { get; }

    Anchors Anchors { get; }

    /// <summary>Looks around one token that matched the anchors. Must look at a bounded number of tokens only.</summary>
    void Examine(ScanText text, int at, FindingCollector found);
}
