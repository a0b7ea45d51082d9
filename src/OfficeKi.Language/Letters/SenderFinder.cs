using OfficeKi.Language.Letters.Reading;

namespace OfficeKi.Language.Letters;

/// <summary>Finds who wrote a mail: the sender field, the signature, and how earlier mails addressed the same person.</summary>
public static class SenderFinder
{
    private const int LinesOfSignature = 8;

    public static Correspondent Of(Letter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var signed = letter.Signature.Take(LinesOfSignature).Select(line => PersonName.InLine(line.Text)).FirstOrDefault(name => name is not null);
        var named = letter.From is { } from ? PersonName.InAddress(from.Text) : null;
        if ((named ?? signed) is not { } person)
        {
            return Correspondent.Office;
        }

        var titles = person.Titles.Length > 0 ? person.Titles : signed?.Titles ?? "";
        return Addressed(letter, person) is { } known
            ? known with { Titles = known.Titles.Length > 0 ? known.Titles : titles }
            : Of(FormIn(letter, signed), person with { Titles = titles });
    }

    // „Sehr geehrte Frau Morgado“ in an earlier mail of somebody else: by the name, or because only two people write here.
    private static Correspondent? Addressed(Letter letter, PersonName person)
    {
        string[] senders = [.. letter.Earlier.Select(mail => mail.From).OfType<string>().Distinct(StringComparer.Ordinal)];
        foreach (var mail in letter.Earlier.Reverse())
        {
            if (mail.Greeting is null || (mail.From is not null && person.IsIn(mail.From)) || PersonName.Greeted(mail.Greeting) is not { } greeted)
            {
                continue;
            }

            var isPair = senders.Length <= 2 && (person.IsPlaceholder || greeted.Name.IsPlaceholder) && letter.Earlier.Count(other => other.Greeting is not null && !IsOwn(other, person)) == 1;
            if (person.Surname == greeted.Name.Surname || person.Whole == greeted.Name.Whole || isPair)
            {
                return new(greeted.Form, greeted.Name.Titles, greeted.Name.Surname);
            }
        }

        return null;
    }

    private static bool IsOwn(EarlierMail mail, PersonName person) => mail.From is not null && person.IsIn(mail.From);

    // „i. A. Frau Schulz“, „Geschäftsführerin“ below the name. „Geschäftsführer“ tells nothing: many write it for both.
    private static FormOfAddress FormIn(Letter letter, PersonName? signed)
    {
        if (signed is { Form: not FormOfAddress.Unknown })
        {
            return signed.Form;
        }

        return letter.Signature.Take(LinesOfSignature).Any(line => PersonName.IsFemaleOffice(line.Text)) ? FormOfAddress.Frau : FormOfAddress.Unknown;
    }

    private static Correspondent Of(FormOfAddress form, PersonName person) =>
        new(form, person.Titles, form == FormOfAddress.Unknown ? person.Whole : person.Surname);
}
