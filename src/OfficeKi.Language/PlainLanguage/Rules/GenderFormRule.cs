using OfficeKi.Core;
using OfficeKi.Language.PlainLanguage.Reading;
using OfficeKi.Language.PlainLanguage.Wording;

namespace OfficeKi.Language.PlainLanguage.Rules;

/// <summary>Gender-inclusive forms against the setting of the city; by default only whether one form is kept throughout.</summary>
/// <remarks>Amtliches Regelwerk, in force since 1 July 2024: signs inside words are no part of the core of German spelling. Nothing is ever changed by itself.</remarks>
internal sealed class GenderFormRule : IPlainRule
{
    public string Id => "gender-form";

    public IEnumerable<PlainFinding> Find(PlainText text)
    {
        var found = GenderWriting.Find(text.Sentences);
        return text.Options.Gender == GenderStyle.Consistent ? Mixed(found) : found.Where(form => !IsMeant(form.Style, text.Options.Gender)).Select(form => Other(form, text.Options.Gender));
    }

    private IEnumerable<PlainFinding> Mixed(IReadOnlyList<GenderForm> found) =>
        found.Where(form => form.Style != found[0].Style).Select(form => new PlainFinding(Id, form.Passage, form.Span, new(
            $"Im Text stehen verschiedene Formen: „{found[0].Text}“ und „{form.Text}“. Bleiben Sie bei einer.",
            $"The text has different forms: “{found[0].Text}” and “{form.Text}”. Keep to one.")));

    private PlainFinding Other(GenderForm form, GenderStyle wanted)
    {
        var (de, en) = wanted switch
        {
            GenderStyle.Pair => ("die Paarform, zum Beispiel „Bürgerinnen und Bürger“", "both forms, for example “Bürgerinnen und Bürger”"),
            GenderStyle.Neutral => ("eine neutrale Form, zum Beispiel „Teilnehmende“", "a neutral form, for example “Teilnehmende”"),
            GenderStyle.Colon => ("den Doppelpunkt", "the colon"),
            GenderStyle.Star => ("den Stern", "the star"),
            _ => ("eine Form ohne Sonderzeichen", "a form without special signs"),
        };
        return new(Id, form.Passage, form.Span, new($"„{form.Text}“: Die Stadt verwendet {de}.", $"“{form.Text}”: the city uses {en}."));
    }

    private static bool IsMeant(GenderMark mark, GenderStyle wanted) => wanted switch
    {
        GenderStyle.Pair => mark == GenderMark.Pair,
        GenderStyle.Neutral => false,
        GenderStyle.Colon => mark == GenderMark.Colon,
        GenderStyle.Star => mark == GenderMark.Star,
        _ => mark is GenderMark.Pair or GenderMark.Slash,
    };
}
