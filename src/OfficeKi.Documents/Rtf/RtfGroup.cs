using System.Text;

namespace OfficeKi.Documents.Rtf;

/// <summary>The state between two braces; the next inner group begins as a copy.</summary>
internal sealed record RtfGroup
{
    public RtfPlace Place { get; init; }

    /// <summary>What unseen words of this group are reported as; null for nothing.</summary>
    public string? Kind { get; init; }

    /// <summary>Whether the group was already reported when it began.</summary>
    public bool IsFinding { get; init; }

    /// <summary>Words of this destination that are not shown.</summary>
    public StringBuilder Unseen { get; init; } = new();

    public RtfStory Story { get; init; } = null!;

    public RtfLook Look { get; set; } = new();

    public RtfBlock Block { get; set; }

    /// <summary>Characters that stand behind a <c>\u</c> for programs that do not know it.</summary>
    public int Fallbacks { get; set; } = 1;

    /// <summary>Nothing was read in this group yet, but for <c>\*</c>.</summary>
    public bool IsOpening { get; set; }

    /// <summary><c>\*</c> was read.</summary>
    public bool IsIgnorable { get; set; }
}
