using System.Text.RegularExpressions;

namespace OfficeKi.Language.Letters;

/// <summary>Finds file numbers and letters a mail refers to, in its subject, text and signature.</summary>
public static partial class ReferenceFinder
{
    // A sentence longer than this names no reference worth quoting.
    private const int Reach = 2000;

    public static IReadOnlyList<LetterReference> Find(Letter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        IEnumerable<LetterSpan> places = [.. letter.Subject is { } subject ? [subject] : Array.Empty<LetterSpan>(), .. letter.Sentences, .. letter.Signature];
        return
        [
            .. places.Where(place => place.Text.Length <= Reach)
                .SelectMany(place => Signs(place).Concat(Letters(place)))
                .DistinctBy(reference => (reference.Kind is ReferenceKind.OurLetter, reference.Value)),
        ];
    }

    private static IEnumerable<LetterReference> Signs(LetterSpan place)
    {
        foreach (Match match in Sign().Matches(place.Text))
        {
            var kind = match.Groups["whose"].Value.ToLowerInvariant() switch
            {
                "unser" or "unserem" or "mein" or "meinem" or "unsere" or "meine" => ReferenceKind.SenderSign,
                "ihr" or "ihrem" or "ihre" or "dein" or "euer" => ReferenceKind.RecipientSign,
                _ => ReferenceKind.FileNumber,
            };
            yield return new(kind, Part(place, match), match.Groups["number"].Value.TrimEnd('.', ',', ')', ';', ':'));
        }
    }

    private static IEnumerable<LetterReference> Letters(LetterSpan place) =>
        OwnLetter().Matches(place.Text).Select(match => new LetterReference(ReferenceKind.OurLetter, Part(place, match), match.Groups["letter"].Value));

    private static LetterSpan Part(LetterSpan place, Match match) =>
        new(place.Passage, new(place.Span.Start + match.Index, place.Span.Start + match.Index + match.Length), match.Value);

    [GeneratedRegex(
        @"\b(?:(?<whose>unser|unserem|mein|meinem|unsere|meine|ihr|ihrem|ihre|dein|euer) )?(?:aktenzeichen|az|geschäftszeichen|gz|zeichen|kassenzeichen|vorgangsnummer|vorgang|kundennummer|antragsnummer|rechnungsnummer|bescheidnummer|gesch\.-?z)\b\.?(?: ?(?:nr\.|nummer|lautet|ist))?[:\s]{1,3}(?<number>\[CASE_NUMBER_[0-9]{1,6}\]|(?=[^\s,;]{0,24}[0-9])[\p{L}0-9][\p{L}0-9./_–-]{1,40}(?: [0-9/.-]{2,20})?)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Sign();

    [GeneratedRegex(
        @"\b(?:ihr(?:em|en|e|es|er)?|dein(?:em|en|e)?) (?<letter>(?:\p{L}{3,20} )?\p{L}{0,30}(?:schreiben|brief|bescheid|mail|e-mail|nachricht|anfrage|antwort|anhörung|mahnung|rechnung|angebot|einladung|aufforderung|mitteilung|vermerk|anruf|forderung|rückmeldung|stellungnahme)(?:s|es)? vo[mn] (?:\p{L}{2,10}, )?(?:den )?(?:[0-9]{1,2}\. ?(?:[0-9]{1,2}\.|\p{L}{3,10})(?: ?[0-9]{4}|[0-9]{2})?|\[(?:DATE|CASE_NUMBER)_[0-9]{1,6}\]))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex OwnLetter();
}
