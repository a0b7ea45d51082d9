using FsCheck.Xunit;
using OfficeKi.Language.Dates;

namespace OfficeKi.Tests.Language.Dates;

public class DateFinderTests
{
    // A Tuesday.
    private static readonly DateOnly Written = new(2025, 9, 9);

    [Theory]
    // notations
    [InlineData("Abgabe bis 30. 09. 2025.", "30. 09. 2025", "2025-09-30", DateRole.Deadline)]
    [InlineData("Abgabe bis 30.\u00A09.\u202F2025.", "30.\u00A09.\u202F2025", "2025-09-30", DateRole.Deadline)]
    [InlineData("Abgabe bis 30.9.25.", "30.9.25", "2025-09-30", DateRole.Deadline)]
    [InlineData("Die Abgabe ist bis zum 3. Okt. 2025 möglich.", "3. Okt. 2025", "2025-10-03", DateRole.Deadline)]
    [InlineData("Bis zum dritten Oktober ist Zeit.", "dritten Oktober", "2025-10-03", DateRole.Deadline)]
    [InlineData("Die Frist endet am Dienstag, 24. November 2026, um 24 Uhr.", "Dienstag, 24. November 2026, um 24 Uhr", "2026-11-24T24:00", DateRole.Deadline)]
    [InlineData("Spätestens am 31.12.2025, 24 Uhr, muss der Antrag hier sein.", "31.12.2025, 24 Uhr", "2025-12-31T24:00", DateRole.Deadline)]
    // no year: the next one after the document, or the last one when the text looks back
    [InlineData("Die Anmeldung ist bis zum 1. Juli möglich.", "1. Juli", "2026-07-01", DateRole.Deadline)]
    [InlineData("Die Sitzung ist am 9. September.", "9. September", "2025-09-09", DateRole.Appointment)]
    [InlineData("Ihr Schreiben vom 3. Mai liegt vor.", "3. Mai", "2025-05-03", DateRole.Reference)]
    [InlineData("Der Bescheid wurde am 12. August zugestellt.", "12. August", "2025-08-12", DateRole.Reference)]
    [InlineData("Der Rat hat am 14. Mai 2025 beschlossen, die Straße zu sperren.", "14. Mai 2025", "2025-05-14", DateRole.Reference)]
    // roles
    [InlineData("Der Betrag ist fällig am 15.10.2025.", "15.10.2025", "2025-10-15", DateRole.Due)]
    [InlineData("Stichtag ist der 1. Oktober 2025.", "1. Oktober 2025", "2025-10-01", DateRole.CutOff)]
    [InlineData("Die Arbeiten beginnen nicht vor dem 1. Oktober 2025.", "1. Oktober 2025", "2025-10-01", DateRole.NotBefore)]
    [InlineData("Die Regelung gilt ab dem 01.10.2025.", "01.10.2025", "2025-10-01", DateRole.Start)]
    [InlineData("Die Satzung tritt am 1. Januar 2026 in Kraft.", "1. Januar 2026", "2026-01-01", DateRole.Start)]
    [InlineData("Sie gilt rückwirkend zum 1. Januar 2025.", "1. Januar 2025", "2025-01-01", DateRole.Retroactive)]
    [InlineData("Frist: 27. November 2025", "27. November 2025", "2025-11-27", DateRole.Deadline)]
    [InlineData("Frist ist der 27. November.", "27. November", "2025-11-27", DateRole.Deadline)]
    [InlineData("Moselfurt, 9. September 2025", "9. September 2025", "2025-09-09", DateRole.Reference)]
    [InlineData("Der Ausschuss berät am Dienstag, 9. März 2027.", "Dienstag, 9. März 2027", "2027-03-09", DateRole.Appointment)]
    [InlineData("Der Personalrat hat am 29. Juli 2025 zugestimmt, soweit er mitbestimmt.", "29. Juli 2025", "2025-07-29", DateRole.Reference)]
    [InlineData("Die Behörde hat am 7. Oktober 2025 ihr Benehmen erklärt.", "7. Oktober 2025", "2025-10-07", DateRole.Reference)]
    [InlineData("Der Bauherr hat bis zum 7. Oktober 2025 die Pläne vorzulegen.", "7. Oktober 2025", "2025-10-07", DateRole.Deadline)]
    [InlineData("Die Frist wurde bis zum 7. Oktober 2025 verlängert.", "7. Oktober 2025", "2025-10-07", DateRole.Deadline)]
    [InlineData("Zuletzt geändert am 11. November 2022, tritt sie außer Kraft.", "11. November 2022", "2022-11-11", DateRole.Reference)]
    [InlineData("Geburtsdatum: 19. Mai 1969", "19. Mai 1969", "1969-05-19", DateRole.Reference)]
    [InlineData("Ihr Antrag, eingegangen am 16. September 2025", "16. September 2025", "2025-09-16", DateRole.Reference)]
    [InlineData("Der Planstand 16. Oktober 2025 liegt bei.", "16. Oktober 2025", "2025-10-16", DateRole.Reference)]
    // relative days
    [InlineData("Ich erreiche Sie morgen.", "morgen", "2025-09-10", DateRole.Appointment)]
    [InlineData("Zahlbar zum 1. des Folgemonats.", "1. des Folgemonats", "2025-10-01", DateRole.Due)]
    [InlineData("Abgabe bis zum 15. dieses Monats.", "15. dieses Monats", "2025-09-15", DateRole.Deadline)]
    [InlineData("Bitte antworten Sie bis übermorgen.", "übermorgen", "2025-09-11", DateRole.Deadline)]
    [InlineData("Bitte bis Donnerstagabend sichern.", "Donnerstagabend", "2025-09-11", DateRole.Deadline)]
    [InlineData("Der Bericht kommt bis Ende September.", "Ende September", "2025-09-30", DateRole.Deadline)]
    [InlineData("Die Mittel verfallen zum Ende des Jahres.", "Ende des Jahres", "2025-12-31", DateRole.Due)]
    [InlineData("Wir liefern bis Ende 2026.", "Ende 2026", "2026-12-31", DateRole.Deadline)]
    [InlineData("Abgabe bis Heiligabend.", "Heiligabend", "2025-12-24", DateRole.Deadline)]
    [InlineData("Am Buß- und Bettag 2026 ist frei.", "Buß- und Bettag 2026", "2026-11-18", DateRole.Holiday)]
    public void A_day_is_read_with_its_role(string text, string place, string value, DateRole role)
    {
        var mention = Assert.Single(DateFinder.Find(text, Written));

        Assert.Equal((place, DateKind.Date, value, role), (mention.Span.Of(text), mention.Kind, mention.Value, mention.Role));
    }

    [Theory]
    [InlineData("Der Plan liegt vom 20. Dezember bis zum 6. Januar 2026 aus.", DateKind.Range, "2025-12-20/2026-01-06")]
    [InlineData("Pilotzeitraum vom 1. Februar bis zum 31. Juli 2027.", DateKind.Range, "2027-02-01/2027-07-31")]
    [InlineData("Frei ist 01.10.2025 – 15.10.2025.", DateKind.Range, "2025-10-01/2025-10-15")]
    [InlineData("Lieferung im IV. Quartal 2025.", DateKind.Quarter, "2025-Q4")]
    [InlineData("Lieferung in Q1/2026.", DateKind.Quarter, "2026-Q1")]
    [InlineData("Baubeginn ist im 2. Quartal.", DateKind.Quarter, "2026-Q2")]
    [InlineData("Wir treffen uns in KW 3.", DateKind.Week, "2026-W03")]
    [InlineData("In der 53. Kalenderwoche 2026 ist geschlossen.", DateKind.Week, "2026-W53")]
    [InlineData("Kommende Woche ist Sitzung.", DateKind.Week, "2025-W38")]
    [InlineData("Anfang Mai wird gebaut.", DateKind.Vague, "2026-05")]
    [InlineData("Im Mai wird gebaut.", DateKind.Month, "2026-05")]
    [InlineData("Urlaub wird bis zum 15. November eines Jahres geplant.", DateKind.Recurring, null)]
    [InlineData("Seit 2019 gilt das.", DateKind.Year, "2019")]
    [InlineData("Um halb neun beginnt die Sprechstunde.", DateKind.Time, "08:30")]
    [InlineData("Die Tür öffnet um 9:30.", DateKind.Time, "09:30")]
    [InlineData("Um neun Uhr geht es los.", DateKind.Time, "09:00")]
    [InlineData("Die Sprechstunde ist jeden Dienstag.", DateKind.Recurring, null)]
    [InlineData("Melden Sie Änderungen unverzüglich.", DateKind.Prompt, null)]
    [InlineData("Abgabe bis 30.02.2026.", DateKind.Impossible, null)]
    [InlineData("Abgabe bis 29.02.2027.", DateKind.Impossible, null)]
    public void Other_kinds_are_read(string text, DateKind kind, string? value)
    {
        var mention = Assert.Single(DateFinder.Find(text, Written));

        Assert.Equal((kind, value), (mention.Kind, mention.Value));
    }

    [Theory]
    [InlineData("Widerspruch innerhalb eines Monats nach Bekanntgabe dieses Bescheides.", "P1M", DateRole.After, "Bekanntgabe")]
    [InlineData("Gegen den Bescheid kann innerhalb eines Monats, nachdem er Ihnen bekannt gegeben worden ist, Widerspruch erhoben werden.", "P1M", DateRole.After, "Bekanntgabe")]
    [InlineData("Die Klage ist binnen eines Monats nach Zustellung zu erheben.", "P1M", DateRole.After, "Zustellung")]
    [InlineData("Zahlbar 30 Tage nach Rechnungseingang.", "P30D", DateRole.After, "Rechnungseingang")]
    [InlineData("Zahlen Sie 14 (vierzehn) Tage nach Zugang.", "P14D", DateRole.After, "Zugang")]
    [InlineData("Das Schreiben gilt am vierten Tag nach der Aufgabe zur Post als bekannt gegeben.", "P4D", DateRole.After, "Aufgabe zur Post")]
    [InlineData("Die Zahlung ist innerhalb von 21 Tagen nach Eingang einer prüfbaren Rechnung fällig.", "P21D", DateRole.After, "Eingang")]
    [InlineData("Sie kann mit einer Frist von sechs Monaten gekündigt werden.", "P6M", DateRole.None, null)]
    [InlineData("Die Einladung muss spätestens zwei Wochen vor der Sitzung vorliegen.", "P2W", DateRole.Before, "Sitzung")]
    [InlineData("Die Antwort kommt innerhalb von fünf Arbeitstagen.", "P5ARBEITSTAGE", DateRole.None, null)]
    [InlineData("Es gilt eine Zweiwochenfrist.", "P2W", DateRole.None, null)]
    [InlineData("Die Jahresfrist läuft.", "P1Y", DateRole.None, null)]
    [InlineData("Es gilt eine 14-tägige Widerspruchsfrist.", "P14D", DateRole.None, null)]
    [InlineData("Es gilt eine einmonatige Frist nach Zustellung.", "P1M", DateRole.After, "Zustellung")]
    [InlineData("Innerhalb eines halben Jahres ist zu entscheiden.", "P6M", DateRole.None, null)]
    [InlineData("Innerhalb eines Vierteljahres ist zu entscheiden.", "P3M", DateRole.None, null)]
    [InlineData("Innerhalb eines halben Monats ist zu entscheiden.", "P15D", DateRole.None, null)]
    [InlineData("Die Fläche ist innerhalb von vier Stunden zu räumen.", "PT4H", DateRole.None, null)]
    public void A_period_is_read_with_its_event(string text, string value, DateRole role, string? eventName)
    {
        var mention = Assert.Single(DateFinder.Find(text, Written));

        Assert.Equal((DateKind.Period, value, role, eventName), (mention.Kind, mention.Value, mention.Role, mention.Event));
    }

    [Theory]
    [InlineData("Innerhalb von 14 Tagen ab dem 1. Oktober 2025 ist zu zahlen.", "2025-10-01", true)]
    [InlineData("Innerhalb von 14 Tagen nach dem 1. Oktober 2025 ist zu zahlen.", "2025-10-01", false)]
    public void A_period_from_a_stated_day_knows_whether_the_day_counts(string text, string trigger, bool counts)
    {
        var mention = Assert.Single(DateFinder.Find(text, Written));

        Assert.Equal((trigger, counts), (mention.Trigger?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), mention.CountsTriggerDay));
    }

    [Theory]
    [InlineData("Az. 12.3-2025/17 und Aktenzeichen: 61-03.10.25/4")]
    [InlineData("Ziffer 4.1.2 und Nr. 3.10. der Anlage 5.11")]
    [InlineData("Die Adresse 10.9.20.25 antwortet.")]
    [InlineData("DIN 5008 und DIN EN 301549, ISO 8601")]
    [InlineData("Tel. 0261 12 10 25, IBAN DE02 1203 0000 0000 2020 51")]
    [InlineData("Das kostet 12.10 Euro, nicht 3.500,00 EUR.")]
    [InlineData("§ 188 Abs. 2 BGB und §§ 187 bis 193 BGB")]
    [InlineData("Frau Mai, Herr Freitag und Familie Sonntag kamen.")]
    [InlineData("[PERSON_3] und [CASE_NUMBER_12] sind ersetzt.")]
    [InlineData("Wir haben 14 Tage gewartet, und drei Wochen danach kam der Regen.")]
    [InlineData("Guten Morgen, wir waren drei Jahre lang da.")]
    [InlineData("Die Abstimmung endete 12:3.")]
    [InlineData("Herr Palzem war innerhalb eines Jahres länger als sechs Wochen krank.")]
    [InlineData("Die Montagearbeiten und der Sonntagsdienst entfallen.")]
    [InlineData("Ich ändere das im Text und in 8.1.")]
    [InlineData("")]
    public void What_only_looks_like_a_date_is_none(string text) => Assert.Empty(DateFinder.Find(text, Written));

    [Theory]
    [InlineData("Wir treffen uns am Montag, 09.09.2025.", true)]
    [InlineData("Wir treffen uns am Dienstag, 09.09.2025.", false)]
    [InlineData("Wir treffen uns am Di., 9.9.2025.", false)]
    public void A_weekday_that_does_not_fit_the_date_is_noticed(string text, bool differs) => Assert.Equal(differs, Assert.Single(DateFinder.Find(text, Written)).WeekdayDiffers);

    [Theory]
    [InlineData("Bitte bis nächsten Donnerstag.", "2025-09-18", true)]
    [InlineData("Bitte bis nächsten Montag.", "2025-09-15", false)]
    [InlineData("Bitte bis kommenden Donnerstag.", "2025-09-11", false)]
    public void Next_Thursday_is_ambiguous_while_a_Thursday_lies_ahead(string text, string value, bool isAmbiguous)
    {
        var mention = Assert.Single(DateFinder.Find(text, Written));

        Assert.Equal((value, isAmbiguous, true), (mention.Value, mention.IsAmbiguous, mention.IsAssumed));
    }

    [Property(MaxTest = 200)]
    public bool Any_text_is_read_without_failing_and_every_place_lies_in_it(string? text) =>
        DateFinder.Find(text ?? "", Written).All(mention => mention.Span.Start >= 0 && mention.Span.Start < mention.Span.End && mention.Span.End <= text!.Length);

    [Theory]
    [InlineData("1. bis ")]
    [InlineData("bis 1.1. ")]
    [InlineData("innerhalb von ")]
    [InlineData("Frist von einer ")]
    [InlineData("nach der der der ")]
    [InlineData("9:30 – ")]
    [InlineData("[PERSON_")]
    [InlineData("Az. 1/")]
    [InlineData("am Montag, ")]
    public void A_hostile_text_takes_time_in_proportion(string part)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();

        _ = DateFinder.Find(string.Concat(Enumerable.Repeat(part, 400_000 / part.Length)), Written);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"took {watch.Elapsed}");
    }
}
