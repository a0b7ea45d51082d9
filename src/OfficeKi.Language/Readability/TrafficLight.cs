using OfficeKi.Language.PlainLanguage;

namespace OfficeKi.Language.Readability;

public enum TrafficLight
{
    Green,
    Yellow,
    Red,
}

/// <summary>The traffic light: from the two figures that go best with the judgement of readers, RIX and words per sentence.</summary>
/// <remarks>Borders for letters after measured reference texts; those of the other profiles follow the sentence lengths of their rules.</remarks>
internal static class TrafficLights
{
    public static TrafficLight Of(ReadabilityFigures figures, PlainProfile profile)
    {
        var (green, yellow) = Borders(profile);
        return green.Holds(figures) ? TrafficLight.Green : yellow.Holds(figures) ? TrafficLight.Yellow : TrafficLight.Red;
    }

    /// <summary>The value behind the light as one number: mean of both figures in units of the border to red.</summary>
    public static double LoadOf(ReadabilityFigures figures)
    {
        var (_, yellow) = Borders(PlainProfile.Letter);
        return ((figures.LongWordsPerSentence / yellow.Rix) + (figures.WordsPerSentence / yellow.Length)) / 2;
    }

    private static (Border Green, Border Yellow) Borders(PlainProfile profile) => profile switch
    {
        PlainProfile.Leicht => (new(2, 8), new(3, 12)),
        PlainProfile.Einfach => (new(3, 12), new(4, 15)),
        _ => (new(4, 15), new(6.5, 20)),
    };

    private readonly record struct Border(double Rix, double Length)
    {
        public bool Holds(ReadabilityFigures figures) => figures.LongWordsPerSentence <= Rix && figures.WordsPerSentence <= Length;
    }
}
