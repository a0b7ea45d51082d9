using OfficeKi.Core;
using OfficeKi.Functions;
using OfficeKi.Server.Surfaces.Teams.Activities;
using OfficeKi.Server.Surfaces.Teams.Cards;

namespace OfficeKi.Server.Surfaces.Teams.Invokes;

/// <summary>A link was pasted. Only links into our own public register get a card, made from the register itself: no address is ever fetched.</summary>
internal sealed class QueryLinkInvoke(IGate gate, TeamsCard cards) : IInvoke
{
    private const string Register = "/transparenz";

    public string Name => "composeExtension/queryLink";

    public InvokeAnswer? Answer(InvokeCall call)
    {
        if (call.Value<LinkValue>() is not { Url: { } url })
        {
            return null;
        }

        return FunctionOf(url, call) is { } card ? InvokeAnswer.Cards([cards.Attachment(TextOf(card, call.Language), call.Language, excerpt: TeamsWords.Register.In(call.Language))]) : InvokeAnswer.Cards([]);
    }

    private FunctionCard? FunctionOf(string url, InvokeCall call) =>
        Uri.TryCreate(url, UriKind.Absolute, out var link) && link.UserInfo.Length == 0
        && link.GetLeftPart(UriPartial.Authority).Equals(call.Site.GetLeftPart(UriPartial.Authority), StringComparison.OrdinalIgnoreCase)
        && link.AbsolutePath == Register
            ? gate.Cards(call.Language).FirstOrDefault(card => link.Fragment == "#" + card.Id)
            : null;

    private static CardText TextOf(FunctionCard card, string language) => new(card.Label.In(language),
    [
        new(BlockKind.Paragraph, card.Description.In(language)),
        new(BlockKind.Heading, TeamsWords.Purpose.In(language)),
        new(BlockKind.Paragraph, card.Register.Purpose.In(language)),
        new(BlockKind.Heading, TeamsWords.Oversight.In(language)),
        new(BlockKind.Paragraph, card.Register.Oversight.In(language)),
    ]);
}
