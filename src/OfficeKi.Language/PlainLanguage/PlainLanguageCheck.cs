using OfficeKi.Language.PlainLanguage.Reading;
using OfficeKi.Language.PlainLanguage.Rules;
using OfficeKi.Language.Protection;

namespace OfficeKi.Language.PlainLanguage;

/// <summary>Checks a text by rules of plain administrative German; linear in the text.</summary>
/// <remarks>
/// Rules after DIN 8581-1 (Einfache Sprache), DIN ISO 24495-1 (plain language) and BITV 2.0 Anlage 2 Teil 2, in own words. They see forms and lengths: whether readers understand a text,
/// and whether it is Leichte Sprache, only readers can say.
/// </remarks>
public static class PlainLanguageCheck
{
    private static readonly IPlainRule[] Rules =
    [
        new LongSentenceRule(), new LongClauseRule(), new NestedSentenceRule(), new PassiveRule(), new NominalStyleRule(), new LightVerbRule(), new OfficialeseRule(),
        new ParticipialAttributeRule(), new GenitiveChainRule(), new LongCompoundRule(), new AbbreviationRule(), new TechnicalTermRule(), new DoubleNegationRule(), new SubjunctiveRule(),
        new ImpersonalRule(), new ModalStackingRule(), new FillerWordsRule(), new SynonymVariationRule(), new NormInTextRule(), new StructureRule(), new ImportantFirstRule(),
        new VagueTimeRule(), new DateMismatchRule(), new SpecialCharactersRule(), new NumbersRule(), new GenderFormRule(), new LeftoversRule(),
    ];

    /// <summary>Ids of all rules.</summary>
    public static IReadOnlyList<string> RuleIds { get; } = [.. Rules.Select(rule => rule.Id)];

    public static IReadOnlyList<PlainFinding> Find(IReadOnlyList<TextBlock> blocks, PlainOptions options)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        return Find(blocks, ProtectedText.Find([.. blocks.Select(block => new SourcePassage(block.Id, block.Text, block.Form == BlockForm.Heading))]), options);
    }

    /// <summary>The findings in order of the text.</summary>
    /// <param name="blocks">All passages of one text, in order.</param>
    /// <param name="protectedSpans">What <see cref="ProtectedText"/> found in them: wholly protected passages are not checked, and nothing is replaced in the others' protected parts.</param>
    public static IReadOnlyList<PlainFinding> Find(IReadOnlyList<TextBlock> blocks, IReadOnlyList<ProtectedSpan> protectedSpans, PlainOptions options)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        ArgumentNullException.ThrowIfNull(protectedSpans);
        ArgumentNullException.ThrowIfNull(options);
        PlainText text = new(blocks, protectedSpans, options);
        var order = text.Blocks.Select((block, i) => (block.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i);
        return
        [
            .. Rules.SelectMany(rule => rule.Find(text))
                .Select(text.Shield)
                .OfType<PlainFinding>()
                .OrderBy(finding => order[finding.Passage])
                .ThenBy(finding => finding.Span.Start)
                .ThenBy(finding => finding.Rule, StringComparer.Ordinal),
        ];
    }
}
