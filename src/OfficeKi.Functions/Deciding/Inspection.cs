using System.Collections.Frozen;
using OfficeKi.Core;
using OfficeKi.Functions.Reading;
using OfficeKi.Language.Purposes;
using OfficeKi.Privacy;

namespace OfficeKi.Functions.Deciding;

/// <summary>What step 4 found: per passage for masking, per item for deciding.</summary>
/// <param name="ByPassage">Findings by the passage's number.</param>
/// <param name="ByItem">All findings of an item; its title, label, headers and footers are searched as well.</param>
/// <param name="InWords">Findings in the user's own words, text by text.</param>
/// <param name="Purposes">Forbidden purposes the user's own words ask for.</param>
internal sealed record Inspection(
    IReadOnlyDictionary<int, IReadOnlyList<Finding>> ByPassage,
    IReadOnlyDictionary<ContentRef, IReadOnlyList<Finding>> ByItem,
    IReadOnlyList<IReadOnlyList<Finding>> InWords,
    IReadOnlySet<string> Purposes);

/// <summary>Step 4 of the gate: personal data, markings and secrets in everything a run holds.</summary>
internal sealed class Inspector(Scanner scanner, IReadOnlyList<string> ownDomains, TimeProvider time, Cities? cities = null)
{
    public Inspection Inspect(Caller caller, Corpus corpus, IReadOnlyList<ContentText> words)
    {
        string[] passages = [.. corpus.Passages.Select(passage => passage.Text)];
        (ContentRef Ref, string Text)[] frames = [.. corpus.Items.SelectMany(read => FramesOf(read.Item))];
        var found = scanner.Scan([.. passages, .. frames.Select(frame => frame.Text), .. words.Select(text => text.Reveal())], new()
        {
            People = [.. corpus.Items.SelectMany(read => read.Item.People)],
            OwnDomains = DomainsOf(caller),
            CurrentYear = time.GetLocalNow().Year,
        });

        var byItem = corpus.Items.ToDictionary(read => read.Item.Ref, _ => new List<Finding>());
        for (var index = 0; index < passages.Length; index++)
        {
            byItem[corpus.Passages[index].Item.Ref].AddRange(found[index]);
        }

        for (var index = 0; index < frames.Length; index++)
        {
            byItem[frames[index].Ref].AddRange(found[passages.Length + index]);
        }

        return new(
            corpus.Passages.Select((passage, index) => (passage.Id, Findings: found[index])).ToDictionary(pair => pair.Id, pair => pair.Findings),
            byItem.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<Finding>)pair.Value),
            [.. found.Skip(passages.Length + frames.Length)],
            words.SelectMany(text => ForbiddenPurpose.Find(text.Reveal())).ToFrozenSet(StringComparer.Ordinal));
    }

    private IReadOnlyList<string> DomainsOf(Caller caller) =>
        cities?.All.FirstOrDefault(city => city.TenantId == caller.TenantId) is { OwnDomains: { Count: > 0 } own } ? own : ownDomains;

    // A marking may stand in the file name, in the page header or in the name of the label only.
    private static IEnumerable<(ContentRef Ref, string Text)> FramesOf(ContentItem item) =>
        [(item.Ref, item.Title.Reveal()), (item.Ref, item.Label ?? ""), .. item.HeadersAndFooters.Select(text => (item.Ref, text.Reveal()))];
}
