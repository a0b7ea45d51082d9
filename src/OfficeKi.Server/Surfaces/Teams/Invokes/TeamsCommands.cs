using OfficeKi.Core;
using OfficeKi.Functions;

namespace OfficeKi.Server.Surfaces.Teams.Invokes;

/// <summary>Commands of the message extension: one per function that Teams shows, <c>plain-language</c> as <c>plainLanguage</c>.</summary>
internal sealed class TeamsCommands(IGate gate)
{
    public const string Surface = "teams";

    /// <returns>The function behind a command, or null.</returns>
    public FunctionCard? Find(string? command, string language) => gate.Cards(language).FirstOrDefault(card => card.Surfaces.Contains(Surface) && NameOf(card) == command);

    private static string NameOf(FunctionCard card) =>
        string.Concat(card.Id.Split('-').Select((word, index) => index == 0 || word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));
}
