import { ownTexts } from "../../i18n/i18n";

const texts = {
  de: {
    "used": "Dieser Dialog gilt nicht mehr",
    "usedDetail": "Ein Dialog lässt sich nur einmal öffnen, innerhalb von fünf Minuten, und nur von der Person, die ihn aufgerufen hat.",
    "usedRemedy": "Schließen Sie den Dialog. Öffnen Sie in Teams das Menü der Nachricht, und wählen Sie OfficeKi noch einmal aus.",
  },
  en: {
    "used": "This dialog is no longer valid",
    "usedDetail": "A dialog can be opened only once, within five minutes, and only by the person who called it.",
    "usedRemedy": "Close the dialog. Open the menu of the message in Teams, and choose OfficeKi once more.",
  },
} as const;

export const say = ownTexts<keyof typeof texts.de>(texts);
