using System.Collections.Frozen;
using OfficeKi.Language.Facts.Reading;

namespace OfficeKi.Language.Dates.Reading;

/// <summary>Steps over what only looks like a date: sections of law, numbering, rooms, file numbers, versions, telephone numbers, placeholders.</summary>
internal static class Blockers
{
    private static readonly FrozenSet<string> Numbering = Set(
        "ziffer ziff nr nrn nummer nummern kap kapitel abschnitt punkt top raum zimmer version seite s rn rdnr rz satz abs absatz anlage position pos tabelle abbildung abb fassung din en iso vde tel telefon fax durchwahl mobil ip plan los titel konto");

    private static readonly FrozenSet<string> Files = Set("aktenzeichen az gz geschäftszeichen vorgang vorgangsnummer kassenzeichen vorlage drucksache ticket kundennummer rechnungsnummer");

    private static readonly FrozenSet<string> Persons = Set("frau herr herrn familie fr hr dr prof");

    /// <summary>The place behind a blocker that opens here, or the same place.</summary>
    public static int Skip(Scan scan, int position)
    {
        var norm = NormReader.Read(scan.Lexemes, position, scan.NoFacts());
        if (norm > position)
        {
            return norm;
        }

        if (scan.Lexemes.IsSign(position, '['))
        {
            return Placeholder(scan, position);
        }

        if (Numbering.Contains(scan.Word(position)) || Files.Contains(scan.Word(position)))
        {
            return Number(scan, position, Files.Contains(scan.Word(position)));
        }

        return Persons.Contains(scan.Word(position)) ? Name(scan, position) : position;
    }

    /// <summary>The place behind a file number, IBAN, telephone number or address that opens here, or the same place.</summary>
    public static int SkipReference(Scan scan, int position) => ReferenceReader.Read(scan.Lexemes, position, scan.NoFacts());

    // „Ziffer 4.1.2“, „Nr. 12“, „TOP 3.10“, „Az.: 12.3-2025/17“: all that hangs together behind the word.
    private static int Number(Scan scan, int position, bool mayHoldWords)
    {
        var next = position + 1;
        while (scan.Lexemes.IsSign(next, '.') || scan.Lexemes.IsSign(next, ':'))
        {
            next++;
        }

        // „zu Top 30. September“ does not exist, but „Vorlage bis 30.09.“ does: only digits right behind the word are its number.
        if (!scan.Lexemes.IsDigits(next) && !(mayHoldWords && scan.IsCapital(next) && scan.Lexemes.IsGlued(next + 1)))
        {
            return position;
        }

        do
        {
            next++;
        }
        while (scan.Lexemes.IsGlued(next) && !(scan.Lexemes.IsSign(next, '.') && !scan.Lexemes.IsGlued(next + 1)) && !scan.Lexemes.IsSign(next, ','));
        return next;
    }

    // „Frau Mai“, „Herr August Freitag“: up to two names.
    private static int Name(Scan scan, int position)
    {
        var next = position + 1;
        next += scan.Lexemes.IsSign(next, '.') ? 1 : 0;
        for (var names = 0; names < 2 && scan.IsCapital(next); names++)
        {
            next++;
        }

        return next;
    }

    private static int Placeholder(Scan scan, int position)
    {
        var next = position + 1;
        while (next < position + 12 && next < scan.Count && scan.Lexemes.IsGlued(next))
        {
            if (scan.Lexemes.IsSign(next, ']'))
            {
                return next + 1;
            }

            next++;
        }

        return position;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
