using OfficeKi.Core;
using OfficeKi.Documents;

namespace OfficeKi.Graph.Facts;

/// <summary>An item while it is put together from fields, bodies and attachments.</summary>
internal sealed class ContentDraft(ContentRef reference, Organisation organisation)
{
    private readonly List<Passage> _passages = [];
    private readonly List<HiddenContent> _hidden = [];
    private readonly List<ContentText> _margins = [];
    private readonly List<KnownPerson> _people = [];
    private readonly List<LeftOutPart> _leftOut = [];
    private ContentLookup? _failure;
    private bool _external;
    private DocumentStructure? _structure;

    public string? Title { get; set; }

    public LabelFact Label { get; set; } = LabelFact.None;

    public void AddField(string locator, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            _passages.Add(new(locator, PassageKind.Field, new(text)));
        }
    }

    public void AddPeople(IEnumerable<KnownPerson> people) =>
        _people.AddRange(people.Where(person => !_people.Contains(person)));

    /// <summary>Names a part nobody reads, and why.</summary>
    public void LeaveOut(string? title, string reason) => _leftOut.Add(new(new(title ?? ""), reason));

    public void MarkExternal() => _external = true;

    /// <summary>The text the item is about: if it cannot be read, the item cannot.</summary>
    public void AddBody(string prefix, Extraction extraction)
    {
        _structure ??= (extraction as Extraction.Read)?.Document.Structure;
        if (!TryAdd(prefix, extraction))
        {
            _failure ??= extraction switch
            {
                Extraction.TooLarge large => new ContentLookup.TooLarge(large.Limit, large.Measured, large.Unit),
                Extraction.Unsupported unsupported => new ContentLookup.Unsupported(unsupported.Code),
                _ => throw new InvalidOperationException($"`{extraction.GetType().Name}` is no known outcome of reading"),
            };
        }
    }

    /// <summary>Adds what was read; false when nothing was.</summary>
    public bool TryAdd(string prefix, Extraction extraction)
    {
        if (extraction is not Extraction.Read { Document: var document })
        {
            return false;
        }

        _passages.AddRange(document.Passages.Select(passage => passage with { Locator = prefix + passage.Locator }));
        _hidden.AddRange(document.Hidden);
        _margins.AddRange(document.HeadersAndFooters);
        _leftOut.AddRange(document.LeftOut);
        _external |= document.Passages.Any(organisation.IsForeignSender);
        AddPeople(document.People.Select(person => person with { Internal = organisation.IsOwn(person.Address.Reveal()) }));
        return true;
    }

    public ContentLookup ToLookup()
    {
        if (_failure is not null)
        {
            return _failure;
        }

        var characters = _passages.Sum(passage => (long)passage.Text.Length);
        return characters > GraphLimits.Characters
            ? new ContentLookup.TooLarge(GraphLimits.Characters, characters, "characters")
            : new ContentLookup.Found(ToItem());
    }

    private ContentItem ToItem() => new()
    {
        Ref = reference,
        Title = new(Title ?? ""),
        Passages = _passages,
        Origin = _external ? ContentOrigin.External : ContentOrigin.Internal,
        Label = Label.Name,
        Classification = Label.Classification,
        Hidden = [.. _hidden.GroupBy(hidden => hidden.Kind, (kind, all) => new HiddenContent(kind, all.Sum(hidden => hidden.Count)))],
        People = _people,
        LeftOut = _leftOut,
        HeadersAndFooters = _margins,
        Structure = _structure,
    };
}
