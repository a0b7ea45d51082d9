using OfficeKi.Core;

namespace OfficeKi.Functions.Models;

/// <summary>Sentences about a whole answer that more than one function says.</summary>
internal static class Hints
{
    public static Piece.Hint Shortened(int leftOut) => new("source-shortened", new(
        $"Der Text ist zu lang für das Sprachmodell. {leftOut} Absätze wurden weggelassen.",
        $"The text is too long for the language model. {leftOut} paragraphs were left out."));
}
