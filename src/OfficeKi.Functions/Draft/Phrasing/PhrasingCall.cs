using Microsoft.SemanticKernel;
using OfficeKi.Functions.Draft.Filling;

namespace OfficeKi.Functions.Draft.Phrasing;

/// <summary>One call of the model: the sections it writes, all it is told for them, and what it answered.</summary>
/// <remarks>The confidential parts of a template have a call of their own: what a model was not told, it cannot let slip into another part.</remarks>
internal sealed class PhrasingCall
{
    private readonly FilledBlock.Free[] _sections;

    private PhrasingCall(bool isConfidential, FilledBlock.Free[] sections, DraftMaterial material)
    {
        (IsConfidential, _sections, Material) = (isConfidential, sections, material);
        Answer = new([.. sections.Select(section => section.Id)], material.Text);
    }

    public bool IsConfidential { get; }

    public DraftMaterial Material { get; }

    public PhrasedSections Answer { get; }

    /// <summary>Headings of the sections the model went on with too late.</summary>
    public IEnumerable<string> Late => _sections.Where(section => Answer.Late.Contains(section.Id)).Select(section => section.Heading);

    /// <summary>The calls a draft needs: at most two, and none where there is nothing to write or nothing to go by.</summary>
    public static IEnumerable<PhrasingCall> Of(FunctionCall call, Template template, GivenFacts given, FilledDocument document, int room, CancellationToken cancellationToken)
    {
        foreach (var isConfidential in new[] { false, true })
        {
            // Nobody can tell which part notes and sources belong to, so they count as confidential where anything is.
            var isWhole = isConfidential == template.HasConfidentialPart;
            var facts = given.In(isConfidential, withNotes: isWhole);
            var own = isWhole ? call : call with { Passages = [] };
            FilledBlock.Free[] sections = [.. document.FreeIn(isConfidential)];
            if (sections.Length > 0 && (facts.Words.Count > 0 || own.Passages.Count > 0))
            {
                yield return new(isConfidential, sections, DraftMaterial.Of(own, facts, room, cancellationToken));
            }
        }
    }

    /// <param name="kind">What kind of document it is, in the template's words.</param>
    public KernelArguments Arguments(string kind) => new()
    {
        ["kind"] = kind,
        ["sections"] = string.Join('\n', _sections.Select(section => $"## {section.Id}\n({section.Heading}: {section.Task})")),
        ["material"] = Material.Text,
    };
}
