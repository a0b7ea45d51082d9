using System.Text.Json.Nodes;
using OfficeKi.Language.PlainLanguage;
using OfficeKi.Language.Protection;
using OfficeKi.Language.Readability;

namespace OfficeKi.Functions.PlainLanguage;

/// <summary>The machine-readable part. Every entry has its place in the text as sent and in its passage.</summary>
internal static class PlainLanguageData
{
    /// <param name="after">Figures of a new wording; null when there is none.</param>
    public static Piece.Data Of(PlainReading reading, ReadabilityFigures? after, string language) => new(new JsonObject
    {
        ["readability"] = Figures(reading.Figures, reading.Profile),
        ["after"] = Figures(after, reading.Profile),
        ["suggestions"] = new JsonArray([.. reading.Findings.Select(finding => Suggestion(reading, finding, language))]),
        ["protected"] = new JsonArray([.. reading.Protected.Select(span => Protected(reading, span))]),
    });

    /// <summary>The figures, rounded to two decimals, with the traffic light and whether there are words enough to rely on them; null when there is nothing to measure.</summary>
    public static JsonObject? Figures(ReadabilityFigures? figures, PlainProfile profile) => figures is null ? null : new JsonObject
    {
        ["fleschAmstad"] = Round(figures.FleschAmstad),
        ["wienerSachtext"] = Round(figures.WienerSachtext1),
        ["lix"] = Round(figures.Lix),
        ["rix"] = Round(figures.LongWordsPerSentence),
        ["gSmog"] = Round(figures.GSmog),
        ["wordsPerSentence"] = Round(figures.WordsPerSentence),
        ["words"] = figures.Words,
        ["sentences"] = figures.Sentences,
        ["reliable"] = figures.IsReliable,
        ["light"] = ReadabilityMeasure.LightOf(figures, profile) switch
        {
            TrafficLight.Green => "green",
            TrafficLight.Yellow => "yellow",
            _ => "red",
        },
    };

    private static JsonObject Suggestion(PlainReading reading, PlainFinding finding, string language)
    {
        var entry = Place(reading, finding.Passage, finding.Span);
        entry["rule"] = finding.Rule;
        entry["message"] = finding.Message.In(language);
        entry["replacement"] = finding.Replacement;
        entry["safe"] = finding.IsSafe;
        return entry;
    }

    private static JsonObject Protected(PlainReading reading, ProtectedSpan span)
    {
        var entry = Place(reading, span.Passage, span.Span);
        entry["kind"] = span.Kind;
        return entry;
    }

    private static JsonObject Place(PlainReading reading, int id, Language.TextSpan span)
    {
        var passage = reading.Passages[id];
        return new()
        {
            ["start"] = passage.InText(span.Start),
            ["end"] = passage.InText(span.End),
            ["passage"] = id,
            ["passageStart"] = passage.InPassage(span.Start),
            ["passageEnd"] = passage.InPassage(span.End),
        };
    }

    private static double Round(double value) => Math.Round(value, 2, MidpointRounding.AwayFromZero);
}
