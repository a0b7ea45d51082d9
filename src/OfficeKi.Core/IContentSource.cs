namespace OfficeKi.Core;

/// <summary>What reading can lead to. Closed: only these cases exist.</summary>
public abstract record ContentLookup
{
    private ContentLookup()
    {
    }

    public sealed record Found(ContentItem Item) : ContentLookup;

    /// <summary>Not there, or not this caller's: the two look the same on purpose.</summary>
    public sealed record NotFound : ContentLookup;

    /// <param name="Code"><c>encrypted</c>, <c>signed</c>, <c>rights-protected</c>, <c>damaged</c>, <c>unknown-format</c>.</param>
    public sealed record Unsupported(string Code) : ContentLookup;

    public sealed record TooLarge(long Limit, long Measured, string Unit) : ContentLookup;

    /// <summary>The person must agree or sign in again first.</summary>
    /// <param name="Claims">Claims challenge as JSON, or null.</param>
    public sealed record SignInNeeded(string Error, IReadOnlyList<string> Scopes, string? Claims) : ContentLookup;

    /// <summary>The source asked us to wait or did not answer.</summary>
    public sealed record Unavailable(TimeSpan? RetryAfter) : ContentLookup;
}

/// <summary>A hit of the caller's own search; it carries no text beyond the title.</summary>
public sealed record SearchHit(ContentRef Ref, ContentText Title);

/// <summary>A search nobody could make; <see cref="Why"/> is what a look-up would have answered.</summary>
public sealed class ContentSearchException(ContentLookup why) : Exception("the search could not be made")
{
    /// <summary><see cref="ContentLookup.SignInNeeded"/>, <see cref="ContentLookup.Unavailable"/> or <see cref="ContentLookup.NotFound"/>.</summary>
    public ContentLookup Why { get; } = why;
}

/// <summary>Reads content with the rights of the caller and no others.</summary>
public interface IContentSource
{
    Task<ContentLookup> FindAsync(Caller caller, ContentRef reference, CancellationToken cancellationToken);

    /// <summary>Searches documents and mails as the caller; best first.</summary>
    /// <param name="limit">At most this many hits, 1-25.</param>
    /// <exception cref="ContentSearchException">Neither documents nor mails could be searched: an empty list would claim that there is nothing.</exception>
    Task<IReadOnlyList<SearchHit>> SearchAsync(Caller caller, ContentText query, int limit, CancellationToken cancellationToken);
}
