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
        var isTrusted = !text.IsIn(at, Plural);
        next = Titles.Skip(text, next, alsoOffices: true);
        var first = NameReader.Read(text, next, 1, isTrusted, acrossLine: true);
        if (!first.Exists)
        {
            return;
        }

        // A first name we do not know may be followed by a surname, but also by any noun: "Frau Albers Unterlagen".
        var name = NameReader.Read(text, next, 4, isTrusted, acrossLine: false);
        PersonFinding.Add(text, name.Parts >= first.Parts ? name : first, Confidence.High, Evidence.Context, found);
    }
}
