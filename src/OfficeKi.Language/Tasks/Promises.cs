using System.Collections.Frozen;

namespace OfficeKi.Language.Tasks;

/// <summary>Promises and assignments in minutes: „Frau Schulz erstellt das Protokoll bis …“, „Ich schicke Ihnen … bis Freitag“. Tasks only with a date.</summary>
internal static class Promises
{
    private static readonly FrozenSet<string> Verbs = (
        "übernimmt übernehmen übernehme erstellt erstellen erstelle prüft prüfen prüfe klärt klären kläre liefert liefern liefere sendet senden sende schickt schicken schicke meldet melden melde informiert informieren informiere " +
        "organisiert organisieren organisiere aktualisiert aktualisieren aktualisiere kümmert kümmern kümmere bereitet bereiten bereite legt legen lege stimmt stimmen stimme fertigt fertigen fertige verteilt verteilen verteile " +
        "beantwortet beantworten beantworte bestellt bestellen bestelle veranlasst veranlassen veranlasse beantragt beantragen beantrage überarbeitet überarbeiten überarbeite ergänzt ergänzen ergänze berichtet berichten berichte " +
        "reicht reichen reiche lädt laden lade fragt fragen frage holt holen hole teilt teilen teile entwirft entwerfen entwerfe lässt lassen lasse bringt bringen bringe vereinbart vereinbaren vereinbare setzt setzen gibt geben gebe stellt stellen stelle schreibt schreiben schreibe führt führen führe spricht besprechen bespricht ruft rufen rufe leitet leiten leite fasst fassen fasse trägt tragen trage nimmt nehmen nehme baut bauen tauscht tauschen").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static int Find(TaskWords words)
    {
        if (words.IsQuestion)
        {
            return -1;
        }

        var at = words.IndexOf(Verbs.Contains);
        return at < 0 || words.IsCapital(at) || words.IsNegated(at, words.ClauseEnd(at)) ? -1 : at;
    }
}
