using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.German;

/// <summary>Date, and date of birth when the words around it say so.</summary>
/// <remarks>
/// Only a date of birth is personal by itself; other dates are found so that a policy may ask for them. A date of birth lies between 1900 and the current year.
/// A bare year is a date of low confidence.
/// </remarks>
internal sealed class DateRecognizer : IRecognizer
{
    private static readonly WordMap Birth = Words.Map(
        "geb geboren geborene geborener geborenen geburtsdatum geburtstag geburtsdaten geburt gebdat gebdatum gebtag jahrgang jg geborenes geburtsjahr dob");

    private static readonly WordMap Units = Words.Map(
        "euro eur mg ml kg g km m mm cm qm uhr stück einwohner seiten personen ccm meter watt kw kwh bzw cal kcal prozent mio mrd tsd blatt teilnehmer");

    public string Id => "date";

    public Anchors Anchors { get; } = new() { Digits = true, Words = Months.Names };

    public void Examine(ScanText text, int at, FindingCollector found)
    {
        // The number before a named month has read it already.
        if (!(text[at].IsDigits ? DateReader.TryRead(text, at, out var date) : DateReader.TryReadMonth(text, at, out date))
            || (!date.IsSure && IsQuantity(text, at)))
        {
            return;
        }

        var start = text[at].Start;
        if (date.Year >= 1900 && date.Year <= text.Context.CurrentYear && IsBirth(text, at, date.End))
        {
            found.Add(PersonalData.BirthDate, start, date.End, Confidence.High, Evidence.Context, "birth-date");
        }
        else
        {
            found.Add(PersonalData.Date, start, date.End, date.IsSure ? Confidence.High : Confidence.Low, Evidence.Shape);
        }
    }

    // "geb. am 1.2.1980", "* 1.2.1980", "Geburtsdatum: 1.2.1980"; at most a place between ("geb. in Koblenz am …").
    private static bool IsBirth(ScanText text, int at, int end)
    {
        for (var i = at - 1; i >= at - 7 && !text[i + 1].StartsParagraph; i--)
        {
            if (text.IsMark(i, '*') || text.IsIn(i, Birth))
            {
                return true;
            }

            if (text[i].IsDigits)
            {
                return false;
            }
        }

        // "Er wurde am 1.2.1980 in Duhok geboren"
        for (var i = text.TokenAt(end); i < text.TokenAt(end) + 6 && !text[i].StartsParagraph && !text.IsMark(i, '.'); i++)
        {
            if (text.IsWord(i, "geboren") || text.IsWord(i, "geborene") || text.IsWord(i, "geborener"))
            {
                return true;
            }

            if (text[i].IsDigits)
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsQuantity(ScanText text, int at) =>
        text.IsIn(at + 1, Units) || text.IsMark(at + 1, '%') || text.IsMark(at + 1, '€') || text.IsMark(at - 1, '§') || text.IsWord(at - 1, "nr") || (text.IsMark(at - 1, '.') && text.IsWord(at - 2, "nr"));
}
