using System.Globalization;
using OfficeKi.Core;
using OfficeKi.Language.PlainLanguage;
using OfficeKi.Language.Readability;

namespace OfficeKi.Functions.PlainLanguage;

/// <summary>Says how long words and sentences are, and that this is not the same as being understood.</summary>
internal static class ReadabilityPieces
{
    private static readonly LocalizedText Doubt = new(
        $" (unsicher, weniger als {ReadabilityMeasure.FewestWords} Wörter)", $" (unreliable, fewer than {ReadabilityMeasure.FewestWords} words)");

    public static IEnumerable<Piece> Of(PlainReading reading)
    {
        if (reading.Profile == PlainProfile.Leicht)
        {
            yield return Line(new(
                "Hinweise nach Regeln der Leichten Sprache. Ob ein Text Leichte Sprache ist, prüfen Menschen aus der Zielgruppe.",
                "Hints by the rules of Leichte Sprache. Whether a text is Leichte Sprache is for its readers to check."));
        }

        yield return Line(reading.Figures is { } figures ? Words(figures, reading.Profile) : new(
            "Lesbarkeit: Es gibt keinen Fließtext, der sich messen lässt.",
            "Readability: there is no running text to measure."));
    }

    private static LocalizedText Words(ReadabilityFigures figures, PlainProfile profile)
    {
        var light = ReadabilityMeasure.LightOf(figures, profile) switch
        {
            TrafficLight.Green => new LocalizedText("grün", "green"),
            TrafficLight.Yellow => new("gelb", "yellow"),
            _ => new("rot", "red"),
        };
        var doubt = figures.IsReliable ? new("", "") : Doubt;
        return new(
            $"Lesbarkeit{doubt.De}: {light.De}. {De(figures.WordsPerSentence)} Wörter je Satz, {De(figures.LongWordsPerSentence)} lange Wörter je Satz; "
            + $"Flesch-Amstad {De(figures.FleschAmstad)}, Wiener Sachtextformel {De(figures.WienerSachtext1)}, LIX {De(figures.Lix)}. Das misst Wort- und Satzlängen, nicht Verständlichkeit.",
            $"Readability{doubt.En}: {light.En}. {En(figures.WordsPerSentence)} words a sentence, {En(figures.LongWordsPerSentence)} long words a sentence; "
            + $"Flesch-Amstad {En(figures.FleschAmstad)}, Wiener Sachtextformel {En(figures.WienerSachtext1)}, LIX {En(figures.Lix)}. This measures the length of words and sentences, not whether the text is understood.");
    }

    private static string En(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);

    private static string De(double value) => En(value).Replace('.', ',');

    private static Piece.Fixed Line(LocalizedText text) => new(BlockKind.Paragraph, text);
}
