/** What went wrong, and what is not allowed. */
export const problem = {
  "problem.refused": "Das ist nicht erlaubt",
  "problem.title": "Das hat nicht geklappt",
  "problem.reason": "Grund",
  "problem.remedy": "Was Sie tun können",
  "problem.contact": "Ansprechstelle",
  "problem.kept": "Ihr früheres Ergebnis bleibt stehen.",
  "problem.builtin": "Ohne Sprachmodell versuchen",
  "problem.retry": "Noch einmal versuchen",
  "problem.OFFLINE": "Der Server ist nicht erreichbar. Prüfen Sie die Verbindung.",
  "problem.UNEXPECTED": "Ein unerwarteter Fehler ist aufgetreten.",
  "problem.DAMAGED_STREAM": "Die Antwort kam beschädigt an.",
  "problem.INTERRUPTED": "Die Verbindung ist mitten in der Antwort abgebrochen.",
  "problem.EMPTY_CONTENT": "Es ist noch kein Text da. Bitte öffnen Sie ein Dokument oder warten Sie, bis es geladen ist, und starten Sie dann neu.",
  "problem.READ_FAILED": "Der Text konnte nicht aus dem Dokument gelesen werden.",
  "problem.NO_ITEM": "Es ist keine Mail ausgewählt. Bitte wählen Sie in Outlook eine Mail oder einen Termin aus, und starten Sie dann neu.",
  "problem.SIGN_IN": "Ihre Anmeldung ist abgelaufen. Bitte melden Sie sich neu an.",
};
