using System.Globalization;

namespace OfficeKi.Language.Facts.Lost;

/// <summary>A text in any language, taken apart as far as no language is needed: digits, dates, months, references.</summary>
internal sealed class TranslatedText
{
    // Between a month and its day: „3rd of May“, „1er au 15 octobre“.
    private const int Near = 5;

    private readonly HashSet<string> _digits = new(StringComparer.Ordinal);
    private readonly HashSet<decimal> _numbers = [];
    private readonly HashSet<(int Day, int Month)> _days = [];
    private readonly HashSet<int> _months = [];
    private readonly HashSet<(int Hour, int Minute)> _clocks = [];
    private readonly KeptText _kept;
    private readonly Lexemes _lexemes;

    public TranslatedText(string text)
    {
        text = AsciiDigits(text);
        _kept = new(text);
        var lexemes = _lexemes = new Lexemes(text);
        for (var i = 0; i < lexemes.Count; i++)
        {
            if (lexemes.IsDigits(i))
            {
                AddDigits(lexemes, i);
            }
            else if (lexemes.IsWord(i))
            {
                AddWord(lexemes, i);
            }
        }

        _numbers.UnionWith(ForeignFigures.Values(lexemes));
    }

    /// <summary>Read as German it says so: references, and everything when it is German.</summary>
    public bool Has(Fact fact) => _kept.Text.Facts.Supports(fact);

    /// <summary>Whether any month is named in words.</summary>
    public bool NamesMonth { get; private set; }

    /// <summary>Lengths of time, as far as they can be read in that language.</summary>
    public IEnumerable<ForeignPeriod> Periods(string language) => ForeignPeriods.Read(_lexemes, language);

    public bool HasDigits(int number) => HasDigits(number.ToString(CultureInfo.InvariantCulture));

    public bool HasDigits(string digits) => _digits.Contains(digits.TrimStart('0'));

    public bool HasNumber(decimal value) => _numbers.Contains(value);

    public bool HasDay(int day, int month) => _days.Contains((day, month));

    public bool HasMonth(int month) => _months.Contains(month);

    public bool HasClock(int hour, int minute) => _clocks.Contains((hour, minute));

    private void AddDigits(Lexemes lexemes, int position)
    {
        _digits.Add(lexemes.Span(position).TrimStart('0').ToString());
        var (first, second) = (lexemes.Int(position), lexemes.Int(position + 2));
        if (second < 0 || lexemes[position + 1].End - lexemes[position + 1].Start > 2)
        {
            return;
        }

        // „3.5.“, „5/3“, „17:30“, „17 h 30“; the order of day and month differs from country to country.
        _clocks.Add((first, second));
        _days.Add((first, second));
        _days.Add((second, first));
        _months.UnionWith(new[] { first, second });
    }

    private void AddWord(Lexemes lexemes, int position)
    {
        var word = lexemes.Span(position).ToString();
        _numbers.Add(ForeignNumbers.ValueOf(word));
        var month = ForeignMonths.NumberOf(word);
        if (month == 0)
        {
            return;
        }

        NamesMonth = true;
        _months.Add(month);
        for (var i = Math.Max(0, position - Near); i <= Math.Min(lexemes.Count - 1, position + Near); i++)
        {
            _days.Add((lexemes.Int(i), month));
        }
    }

    // Arabic, Persian and other digits.
    private static string AsciiDigits(string text) => string.Create(text.Length, text, static (result, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            var digit = from[i] > '\u007F' ? CharUnicodeInfo.GetDecimalDigitValue(from[i]) : -1;
            result[i] = digit >= 0 ? (char)('0' + digit) : from[i];
        }
    });
}
