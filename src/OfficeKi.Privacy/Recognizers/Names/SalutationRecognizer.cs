using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.Names;

/// <summary>A name behind a form of address: Frau Dr. Erika Müller, Herrn Yılmaz, Familie Schmidt.</summary>
/// <remarks>The form of address and titles stay outside the finding. An office alone (Frau Beigeordnete, Herr Bürgermeister) is no name.</remarks>
internal sealed class SalutationRecognizer : IRecognizer
{
    private static readonly WordMap Plural = Words.Map("eheleute ehepaar familie geschwister");

    public string Id => "person-salutation";

    public Anchors Anchors { get; } = new()
    {
        Words = ["herr", "herrn", "frau", "fr", "hr", "hrn", "familie", "fam", "eheleute", "ehepaar", "fräulein", "geschwister", "mr", "mrs", "ms", "kollege", "kollegin", "bürgermeisterin", "bürgermeister"],
    };

    public void Examine(ScanText text, int at, FindingCollector found)
    {
        var next = at + 1;
        if (text[at].Case is LetterCase.Lower or LetterCase.Mixed || text[next].StartsParagraph)
        {
            return;
        }

        if (text.IsMark(next, '.'))
        {
            next++;
        }
        else if (text[at].Length <= 3 && !text.IsWord(at, "hrn"))
        {
            return;
        }

        // "Herr/Frau Müller", "Frau und Herr Müller" are met again at the second word.
        var trust = text.IsIn(at, Plural) ? NameTrust.Some : NameTrust.Full;
        next = Titles.Skip(text, next, alsoOffices: true);
        var name = NameReader.ReadWrapped(text, next, 4, trust);
        if (!name.Exists && trust == NameTrust.Full && NameReader.IsInitial(text, next) && text[next].Length == 1 && !text[next].StartsLine)
        {
            // "Herr K.": little is hidden in the context of its letter.
            PersonFinding.Add(text, new(next, next, 1), Confidence.Low, Evidence.Context, found);
            return;
        }

        PersonFinding.Add(text, name, Confidence.High, Evidence.Context, found);
    }
}
