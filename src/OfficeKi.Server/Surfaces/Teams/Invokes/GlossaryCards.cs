using System.Text.Json.Nodes;
using OfficeKi.Core;
using OfficeKi.Server.Surfaces.Teams.Cards;

namespace OfficeKi.Server.Surfaces.Teams.Invokes;

/// <summary>Cards of glossary terms.</summary>
internal sealed class GlossaryCards(IGlossary glossary, TeamsCard cards)
{
    public const string Command = "glossary";

    private const int LongestSought = 100;

    public IReadOnlyList<GlossaryTerm> Find(string sought) => sought.Length <= LongestSought ? glossary.Find(sought) : [];

    public GlossaryTerm? Of(string term) => Find(term).FirstOrDefault(found => found.Term.Equals(term, StringComparison.OrdinalIgnoreCase));

    /// <param name="asHit">With a tap that opens the term.</param>
    public JsonObject Attachment(GlossaryTerm term, string language, bool asHit)
    {
        List<CardBlock> blocks = [new(BlockKind.Paragraph, term.Explanation.In(language))];
        if (term.Source is { } source)
        {
            blocks.Add(new(BlockKind.Paragraph, TeamsWords.Source.In(language) + source));
        }

        return cards.Attachment(new(term.Term, blocks), language, asHit ? new() { ["term"] = term.Term } : null, term.Explanation.In(language));
    }
}
