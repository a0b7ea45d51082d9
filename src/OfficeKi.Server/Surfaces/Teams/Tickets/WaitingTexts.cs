using System.Collections.Concurrent;
using OfficeKi.Core;

namespace OfficeKi.Server.Surfaces.Teams.Tickets;

/// <summary>Texts of messages that have no reference to read them by, until the dialog fetches them: once, within the life of its ticket, in memory only.</summary>
/// <remarks>
/// A channel's post cannot be read with the rights the functions have, and the dialog's page does not get it from Teams. So the text the client sent along waits here.
/// With several servers the dialog may ask another one: then it starts empty, and the person pastes the text.
/// </remarks>
internal sealed class WaitingTexts(TimeProvider time)
{
    /// <summary>Texts at once; each is part of an activity, so this is at most 50 MB.</summary>
    private const int Most = 200;

    private readonly ConcurrentDictionary<Guid, (ContentText Text, DateTimeOffset Expires)> _texts = new();

    public int Count => _texts.Count;

    public void Put(Guid ticket, ContentText text)
    {
        RemoveExpired();
        if (_texts.Count < Most)
        {
            _texts[ticket] = (text, time.GetUtcNow() + Tickets.Lifetime);
        }
    }

    public ContentText? Take(Guid ticket)
    {
        RemoveExpired();
        return _texts.TryRemove(ticket, out var waiting) ? waiting.Text : null;
    }

    private void RemoveExpired()
    {
        var now = time.GetUtcNow();
        foreach (var (ticket, waiting) in _texts)
        {
            if (waiting.Expires <= now)
            {
                _texts.TryRemove(ticket, out _);
            }
        }
    }
}
