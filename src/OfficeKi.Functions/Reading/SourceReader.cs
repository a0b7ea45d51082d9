using OfficeKi.Core;
using OfficeKi.Documents;

namespace OfficeKi.Functions.Reading;

/// <summary>How an item came into a run.</summary>
internal enum SourceRole
{
    /// <summary>What the user has open.</summary>
    Open,

    /// <summary>Another version of what is open, to compare it with.</summary>
    Other,

    /// <summary>Named by the user in addition.</summary>
    Reference,

    /// <summary>Found by the user's own search.</summary>
    Search,
}

internal sealed record ReadItem(ContentItem Item, SourceRole Role);

/// <summary>Either the items of a run or the event that ends it.</summary>
internal sealed record Reading(IReadOnlyList<ReadItem> Items, RunEvent? Ended);

/// <summary>Step 2 of the gate: reads everything a run needs, with the caller's rights and in parallel.</summary>
internal sealed class SourceReader(IContentSource content)
{
    private const int SearchHits = 5;

    public async Task<Reading> ReadAsync(Caller caller, RunRequest request, FunctionNeeds needs, CancellationToken cancellationToken)
    {
        if (ErrorsOf(request, needs) is { Count: > 0 } errors)
        {
            return new([], new RunEvent.Invalid(errors));
        }

        var open = OpenAsync(caller, request, cancellationToken);
        var references = Task.WhenAll(request.References.Select(reference => content.FindAsync(caller, reference, cancellationToken)));
        var other = OtherAsync(caller, needs, cancellationToken);
        var found = needs is { Search: true, Words: [var query, ..] } ? SearchAsync(caller, query, cancellationToken) : Task.FromResult<ContentLookup[]>([]);
        await Task.WhenAll(open, other, references, found);

        // A hit that cannot be read is left out; what the user named, and the search itself, must not fail silently.
        ContentLookup[] needed =
        [
            .. await open is { } lookup ? [lookup] : Array.Empty<ContentLookup>(),
            .. await other is { } version ? [version] : Array.Empty<ContentLookup>(),
            .. await references,
            .. (await found).OfType<ContentLookup.SignInNeeded>(),
            .. (await found).OfType<ContentLookup.Unavailable>(),
        ];
        if (needed.FirstOrDefault(result => result is not ContentLookup.Found) is { } failed)
        {
            return new([], EndOf(failed));
        }

        return Measured(
        [
            .. Items(await open is { } opened ? [opened] : [], SourceRole.Open),
            .. Items(await other is { } compared ? [compared] : [], SourceRole.Other),
            .. Items(await references, SourceRole.Reference),
            .. Items(await found, SourceRole.Search),
        ]);
    }

    private static List<FieldError> ErrorsOf(RunRequest request, FunctionNeeds needs)
    {
        List<FieldError> errors = [];
        if (request.Text is not null && request.Html is not null)
        {
            errors.Add(new("content", new("Bitte senden Sie entweder „text“ oder „html“, nicht beides.", "Please send either “text” or “html”, not both.")));
        }

        if (request is { Ref: null, Text: null, Html: null, References.Count: 0 } && needs is { Search: false, ContentOptional: false })
        {
            errors.Add(new("content", new("Es fehlt der Inhalt. Bitte öffnen Sie ein Dokument oder markieren Sie einen Text.", "There is no content. Please open a document or select a text.")));
        }

        return errors;
    }

    /// <summary>The open item: as it is stored, or with the text the pane holds in its place.</summary>
    private async Task<ContentLookup?> OpenAsync(Caller caller, RunRequest request, CancellationToken cancellationToken)
    {
        var stored = request.Ref is { } reference ? await content.FindAsync(caller, reference, cancellationToken) : null;
        if (request.Text is null && request.Html is null)
        {
            return stored;
        }

        if (stored is not null and not ContentLookup.Found)
        {
            return stored;
        }

        var extraction = request.Html is { } html
            ? DocumentReader.ReadHtml(html.Reveal(), cancellationToken)
            : DocumentReader.ReadText(request.Text!.Reveal(), cancellationToken);
        var about = (stored as ContentLookup.Found)?.Item ?? Empty(ContentRef.Inline);
        return Lookup(extraction, request.Part == "document" ? about : about with { Structure = null });
    }

    private async Task<ContentLookup?> OtherAsync(Caller caller, FunctionNeeds needs, CancellationToken cancellationToken) => needs switch
    {
        { OtherRef: { } reference } => await content.FindAsync(caller, reference, cancellationToken),
        { OtherText: { } text } => Lookup(DocumentReader.ReadText(text.Reveal(), cancellationToken), Empty(ContentRef.OtherVersion)),
        _ => null,
    };

    private static ContentLookup Lookup(Extraction extraction, ContentItem about) => extraction switch
    {
        Extraction.Read read => new ContentLookup.Found(Held(read.Document, about)),
        Extraction.TooLarge large => new ContentLookup.TooLarge(large.Limit, large.Measured, large.Unit),
        Extraction.Unsupported unsupported => new ContentLookup.Unsupported(unsupported.Code),
        _ => throw new InvalidOperationException("unknown extraction"),
    };

    private static ContentItem Empty(ContentRef reference) => new() { Ref = reference, Title = ContentText.Empty, Passages = [] };

    // Label, origin and people are the stored item's: what the pane sends says nothing about them. So is the build of a document.
    private static ContentItem Held(ExtractedDocument document, ContentItem stored) => stored with
    {
        Passages = document.Passages,
        Hidden = document.Hidden,
        LeftOut = document.LeftOut,
        Structure = HeldStructure.Of(stored, document.Passages),
    };

    private async Task<ContentLookup[]> SearchAsync(Caller caller, ContentText query, CancellationToken cancellationToken)
    {
        try
        {
            var hits = await content.SearchAsync(caller, query, SearchHits, cancellationToken);
            return await Task.WhenAll(hits.Select(hit => content.FindAsync(caller, hit.Ref, cancellationToken)));
        }
        catch (ContentSearchException failed)
        {
            return [failed.Why];
        }
    }

    private static IEnumerable<ReadItem> Items(IEnumerable<ContentLookup> lookups, SourceRole role) =>
        lookups.OfType<ContentLookup.Found>().Select(found => new ReadItem(found.Item, role));

    private static Reading Measured(List<ReadItem> items)
    {
        // An item that is open and also found by the search is one source.
        items = [.. items.DistinctBy(read => read.Item.Ref)];
        long measured = items.Sum(read => read.Item.Passages.Sum(passage => (long)passage.Text.Length));
        return measured > DocumentLimits.MaxCharacters
            ? new([], new RunEvent.TooLarge(DocumentLimits.MaxCharacters, measured, "characters"))
            : new(items, null);
    }

    private static RunEvent EndOf(ContentLookup lookup) => lookup switch
    {
        ContentLookup.NotFound => new RunEvent.NotFound(),
        ContentLookup.TooLarge large => new RunEvent.TooLarge(large.Limit, large.Measured, large.Unit),
        ContentLookup.Unsupported unsupported => new RunEvent.Unsupported(unsupported.Code),
        ContentLookup.SignInNeeded signIn => new RunEvent.SignInNeeded(signIn.Error, signIn.Scopes, signIn.Claims),
        ContentLookup.Unavailable unavailable => new RunEvent.Failed("UNAVAILABLE", "content-source", unavailable.RetryAfter, BuiltinOffered: false),
        _ => throw new InvalidOperationException("unknown lookup"),
    };
}
