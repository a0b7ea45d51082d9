using OfficeKi.Language.Tasks;

namespace OfficeKi.Tests.Language.Tasks;

public class TaskFinderTests
{
    [Theory]
    [InlineData("Bitte reichen Sie die Unterlagen ein.", "Sie")]
    [InlineData("Zahlen Sie den Betrag auf das unten genannte Konto.", "Sie")]
    [InlineData("Wir bitten Sie, den Antrag zu ergänzen.", "Sie")]
    [InlineData("Ich bitte um Mitzeichnung der Vorlage.", null)]
    [InlineData("Frau Schwickerath, geben Sie mir bitte die Namen.", "Sie")]
    [InlineData("Der Stadtrat beauftragt die Verwaltung, den Plan zu ändern.", "Verwaltung")]
    [InlineData("Könnten Sie mir den Plan schicken?", "Sie")]
    [InlineData("Die Verwaltung wird beauftragt, ein Konzept vorzulegen.", "Verwaltung")]
    [InlineData("Der Rat beauftragt das Amt 61, den Plan zu ändern.", "Amt 61")]
    [InlineData("Frau Schulz wird gebeten, das Protokoll zu schreiben.", "Frau Schulz")]
    [InlineData("Die Unterlagen sind vollständig einzureichen.", null)]
    [InlineData("Der Bauherr hat die Nachweise vorzulegen.", "Bauherr")]
    [InlineData("Der Fachbereich 3 muss den Entwurf prüfen.", "Fachbereich 3")]
    [InlineData("Das Dezernat II soll die Kosten ermitteln.", "Dezernat II")]
    [InlineData("Verantwortlich: Frau Dr. Weiß, Amt 20", "Frau Dr. Weiß")]
    [InlineData("To-do: Raum buchen", null)]
    [InlineData("Herr [PERSON_2] muss den Vertrag prüfen.", "Herr [PERSON_2]")]
    [InlineData("[PERSON_1] soll die Folien schicken.", "[PERSON_1]")]
    public void A_task_is_found_with_its_owner(string sentence, string? owner)
    {
        var task = TaskFinder.Find(sentence, hasDeadline: false);

        Assert.NotNull(task);
        Assert.Equal(owner, task.Owner);
    }

    [Theory]
    [InlineData("Frau Schulz erstellt das Protokoll bis nächsten Donnerstag.", "Frau Schulz")]
    [InlineData("Den Beschilderungsplan können wir bis Freitag liefern.", "wir")]
    [InlineData("Amt 66 liefert die Zahlen bis zum 3. Mai.", "Amt 66")]
    public void A_promise_is_a_task_only_with_a_day(string sentence, string owner)
    {
        Assert.Null(TaskFinder.Find(sentence, hasDeadline: false));
        Assert.Equal(owner, TaskFinder.Find(sentence, hasDeadline: true)?.Owner);
    }

    [Theory]
    [InlineData("Sie müssen nicht persönlich erscheinen.")]
    [InlineData("Sie müssen keine Unterlagen vorlegen.")]
    [InlineData("Bitte antworten Sie nicht auf diese Nachricht.")]
    [InlineData("Bitte beachten Sie, dass eine einfache E-Mail nicht genügt.")]
    [InlineData("Der Anwohner soll den Antrag bereits gestellt haben.")]
    [InlineData("Muss ich den Antrag erneut stellen?")]
    [InlineData("Sie haben das Recht, Auskunft zu verlangen.")]
    [InlineData("Die Ausstellung ist bis Freitag zu sehen.")]
    [InlineData("Die Kosten sind nicht zu ersetzen.")]
    [InlineData("Der Rat hat die Vorlage beschlossen.")]
    [InlineData("Ihre Bitte haben wir weitergegeben.")]
    [InlineData("Der Stadtrat tagt am Dienstag.")]
    [InlineData("Wenn Sie umziehen müssen, hilft das Amt.")]
    [InlineData("")]
    public void What_nobody_has_to_do_is_no_task(string sentence) => Assert.Null(TaskFinder.Find(sentence, hasDeadline: false));
}
