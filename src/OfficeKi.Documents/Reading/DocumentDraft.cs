using OfficeKi.Core;

namespace OfficeKi.Documents.Reading;

/// <summary>A document while it is being read: collects passages and counts what was hidden.</summary>
internal sealed class DocumentDraft
{
    private readonly List<Passage> _passages = [];
    private readonly SortedDictionary<string, int> _hidden = new(StringComparer.Ordinal);
    private readonly List<ContentText> _headersAndFooters = [];
    private readonly HashSet<KnownPerson> _people = [];
    private readonly List<LeftOutPart> _leftOut = [];

    public string? Title { get; set; }

    /// <summary>Of the document itself, never of an attachment.</summary>
    public DocumentStructure? Structure { get; set; }

    public IReadOnlyList<Passage> Passages => _passages;

    /// <summary>Adds a passage unless nothing of it can be seen.</summary>
    public void Add(string locator, PassageKind kind, string text, int level = 0)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            _passages.Add(new Passage(locator, kind, new ContentText(text), level));
        }
    }

    public void AddRow(string locator, IReadOnlyList<string> cells, PassageKind kind = PassageKind.TableRow)
    {
        if (cells.Any(cell => !string.IsNullOrWhiteSpace(cell)))
        {
            _passages.Add(new Passage(locator, kind, new ContentText(string.Join(" | ", cells)))
            {
                Cells = [.. cells.Select(cell => new ContentText(cell))],
            });
        }
    }

    public void Hide(string kind, int count = 1)
    {
        if (count > 0)
        {
            _hidden[kind] = _hidden.GetValueOrDefault(kind) + count;
        }
    }

    public void AddHeaderOrFooter(string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            _headersAndFooters.Add(new ContentText(text));
        }
    }

    /// <summary>Adds a person once.</summary>
    public void AddPerson(string name, string address)
    {
        _people.Add(new KnownPerson(new ContentText(name), new ContentText(address), Internal: false));
    }

    /// <summary>Names a part that is not read, and why.</summary>
    public void LeaveOut(string title, string reason) => _leftOut.Add(new LeftOutPart(new ContentText(title), reason));

    /// <summary>Takes over what another document holds, with its locators behind <paramref name="prefix"/>.</summary>
    public void Append(ExtractedDocument document, string prefix)
    {
        _passages.AddRange(document.Passages.Select(passage => passage with { Locator = prefix + passage.Locator }));
        _headersAndFooters.AddRange(document.HeadersAndFooters);
        _leftOut.AddRange(document.LeftOut);
        foreach (var (kind, count) in document.Hidden)
        {
            Hide(kind, count);
        }
    }

    /// <summary>Replaces the passages from <paramref name="first"/> on, for steps that need to see them all.</summary>
    public void Rewrite(int first, Func<IReadOnlyList<Passage>, IReadOnlyList<Passage>> rewrite)
    {
        var rewritten = rewrite(_passages[first..]);
        _passages.RemoveRange(first, _passages.Count - first);
        _passages.AddRange(rewritten);
    }

    public ExtractedDocument ToDocument() => new([.. _passages], [.. _hidden.Select(entry => new HiddenContent(entry.Key, entry.Value))])
    {
        HeadersAndFooters = [.. _headersAndFooters],
        Title = string.IsNullOrWhiteSpace(Title) ? null : new ContentText(Title),
        People = [.. _people],
        LeftOut = [.. _leftOut],
        Structure = Structure,
    };
}
