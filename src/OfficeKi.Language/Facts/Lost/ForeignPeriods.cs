using System.Collections.Frozen;
using OfficeKi.Language.Dates;

namespace OfficeKi.Language.Facts.Lost;

/// <summary>A length of time in a translation.</summary>
/// <param name="Count">How many; 0 when the text does not say it right before the unit („14 working days“, „this month“).</param>
/// <param name="Unit">Hour, day, week, month or year; working days are not told from days here.</param>
internal readonly record struct ForeignPeriod(int Count, PeriodUnit Unit);

/// <summary>Reads periods in the languages a letter is translated into: „within one month“, „14 jours“, „iki hafta“. Linear; the sense of the words around is not read.</summary>
internal static class ForeignPeriods
{
    private static readonly FrozenDictionary<string, Words> Languages = new Dictionary<string, Words>(StringComparer.Ordinal)
    {
        ["de"] = new("ein eine einer eines einem einen", "stunde stunden", "tag tage tagen tages", "woche wochen", "monat monate monaten monats", "jahr jahre jahren jahres"),
        ["en"] = new("a an one", "hour hours", "day days", "week weeks", "month months", "year years"),
        ["fr"] = new("un une", "heure heures", "jour jours", "semaine semaines", "mois", "an ans année années"),
        ["es"] = new("un uno una", "hora horas", "día días", "semana semanas", "mes meses", "año años"),
        ["it"] = new("un uno una", "ora ore", "giorno giorni", "settimana settimane", "mese mesi", "anno anni"),
        ["pl"] = new("jeden jedna jedną jednego jednej", "godzina godzinę godziny godzin", "dzień dnia dni", "tydzień tygodnia tygodnie tygodni", "miesiąc miesiąca miesiące miesięcy", "rok roku lata lat"),
        ["ro"] = new("un o unei unui una", "oră ore ora", "zi zile", "săptămână săptămâni", "lună luni", "an ani"),
        ["tr"] = new("bir", "saat saatlik", "gün günlük", "hafta haftalık", "ay aylık", "yıl yıllık"),
        ["uk"] = new("один одна одну одного однієї", "година годину години годин", "день дня дні днів", "тиждень тижня тижні тижнів", "місяць місяця місяці місяців", "рік року роки років"),
        ["ru"] = new("один одна одну одного одной", "час часа часов", "день дня дни дней", "неделя неделю недели недель", "месяц месяца месяцы месяцев", "год года годы лет"),
        ["ar"] = new("", "ساعة ساعات", "يوم يوما يوماً يومًا أيام", "أسبوع أسبوعا أسبوعاً أسبوعًا أسابيع", "شهر شهرا شهراً شهرًا أشهر شهور", "سنة سنوات عام أعوام"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <param name="lexemes">The translation, its digits in ASCII.</param>
    /// <param name="language">Language of the translation; nothing is read in one that is not listed.</param>
    public static IEnumerable<ForeignPeriod> Read(Lexemes lexemes, string language)
    {
        if (!Languages.TryGetValue(language, out var words))
        {
            yield break;
        }

        for (var i = 0; i < lexemes.Count; i++)
        {
            if (lexemes.IsWord(i) && words.Units.TryGetValue(LowerAt(lexemes, i), out var unit))
            {
                // „14-day“, „one-month“
                yield return new(CountAt(lexemes, lexemes.IsSign(i - 1, '-') ? i - 2 : i - 1, words), unit);
            }
        }
    }

    private static int CountAt(Lexemes lexemes, int position, Words words)
    {
        if (lexemes.IsDigits(position))
        {
            return Math.Max(lexemes.Int(position), 0);
        }

        var word = LowerAt(lexemes, position);
        return words.One.Contains(word) ? 1 : ForeignNumbers.ValueOf(word);
    }

    private static string LowerAt(Lexemes lexemes, int position) => lexemes.Span(position).ToString().ToLowerInvariant();

    private sealed class Words
    {
        public Words(string one, string hours, string days, string weeks, string months, string years)
        {
            One = Split(one).ToFrozenSet(StringComparer.Ordinal);
            Units = new[] { (hours, PeriodUnit.Hour), (days, PeriodUnit.Day), (weeks, PeriodUnit.Week), (months, PeriodUnit.Month), (years, PeriodUnit.Year) }
                .SelectMany(unit => Split(unit.Item1).Select(word => KeyValuePair.Create(word, unit.Item2)))
                .ToFrozenDictionary(StringComparer.Ordinal);
        }

        public FrozenSet<string> One { get; }

        public FrozenDictionary<string, PeriodUnit> Units { get; }

        private static string[] Split(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
