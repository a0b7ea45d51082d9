using OfficeKi.Documents.Reading;
using OfficeKi.Documents.Word;

namespace OfficeKi.Documents.Rtf;

/// <summary>What it means to enter a destination (a header, a note, an object) and to leave its group.</summary>
internal sealed class RtfDestinations(DocumentDraft draft, RtfStories stories)
{
    // What is not shown stays so, whatever stands inside it; only a better name for it is taken.
    public RtfGroup Enter(RtfGroup group, RtfDestination destination)
    {
        if (group.Place == RtfPlace.Unseen && (destination.Place != RtfPlace.Unseen || group.IsIgnorable || group.Kind is not null))
        {
            return group;
        }

        var isFinding = destination.IsFinding;
        draft.Hide(destination.Kind ?? "", isFinding ? 1 : 0);
        return group with
        {
            Place = destination.Place,
            Kind = destination.Kind,
            IsFinding = isFinding,
            Unseen = new(),
            Story = destination.Place switch
            {
                RtfPlace.Margin => stories.Margin(),
                RtfPlace.Footnote => stories.Note(),
                _ => group.Story,
            },
            Block = destination.Place == RtfPlace.Unseen ? group.Block : default,
        };
    }

    /// <param name="closed">The group that ends.</param>
    /// <param name="group">The one around it.</param>
    public void Leave(RtfGroup closed, RtfGroup group)
    {
        if (closed.Story != group.Story)
        {
            closed.Story.Finish();
        }

        if (closed.Unseen == group.Unseen)
        {
            return;
        }

        var unseen = closed.Unseen.ToString();
        if (closed.Place == RtfPlace.FieldInstruction && FieldInstruction.KindOf(unseen) is { } kind)
        {
            draft.Hide(kind);
        }
        else if (closed is { Place: RtfPlace.Unseen, Kind: { } reported, IsFinding: false } && Phrase.IsIn(unseen))
        {
            draft.Hide(reported);
        }
    }
}
