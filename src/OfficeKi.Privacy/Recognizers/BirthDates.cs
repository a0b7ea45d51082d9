using System.Buffers;
using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers;

/// <summary>A full date right behind a name, years ago, is a date of birth: "Yılmaz, Emre, 12.05.2004", "Max Muster (31.10.1939)". So is a second date behind a first: "geb. 8.8.80 und 8.8.81".</summary>
internal static class BirthDates
{
    /// <summary>A younger date behind a name is more often that of a visit or a letter.</summary>
    private const int YoungestAge = 6;
    private const int WidestGap = 40;

    private static readonly SearchValues<char> Joints = SearchValues.Create(" \t,;(|*");

    public static void Mark(ScanText text, List<Candidate> resolved)
    {
        for (var i = 1; i < resolved.Count; i++)
        {
            var (before, date) = (resolved[i - 1], resolved[i]);
            if (date is not { Type: PersonalData.Date, Confidence: Confidence.High } || date.Start - before.End > WidestGap)
            {
                continue;
            }

            var gap = text.Characters[before.End..date.Start];
            var isBehindName = before.Type == PersonalData.Person && gap.IndexOfAnyExcept(Joints) < 0 && YearOf(text.Characters[date.Start..date.End]) is >= 1900 and var year && year <= text.Context.CurrentYear - YoungestAge;
            var isSecond = before.Type == PersonalData.BirthDate && gap.Trim() is "und" or "oder" or "bzw." or "/" or "statt";
            if (isBehindName || isSecond)
            {
                resolved[i] = date with { Type = PersonalData.BirthDate, Confidence = Confidence.Medium, Evidence = Evidence.Context, Rule = "birth-date" };
            }
        }
    }

    private static int YearOf(ReadOnlySpan<char> date) =>
        date.Length >= 8 && (int.TryParse(date[^4..], out var year) || int.TryParse(date[..4], out year)) ? year : 0;
}
