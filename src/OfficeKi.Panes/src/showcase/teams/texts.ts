import { ownTexts } from "../../i18n/i18n";

const texts = {
  de: {
    "desk": "Teams",
    "chats": "Chats",
    "open": "Geöffneter Chat",
    "loading": "Chats werden geladen …",
    "none": "Diese Person hat keine Chats.",
    "actions": "OfficeKi",
    "actionsFor": "OfficeKi für die Nachricht von {who}",
    "compose": "Ihre Nachricht",
    "composeHint": "In der Vorführung wird nichts gesendet.",
    "empty": "Noch leer. Rufen Sie OfficeKi bei einer Nachricht auf, und übernehmen Sie das Ergebnis.",
    "whole": "OfficeKi für den ganzen Chat",
    "discard": "Verwerfen",
    "dialog": "OfficeKi",
    "close": "Dialog schließen",
    "noDialog": "Hier öffnet Teams den Dialog von OfficeKi. Wählen Sie bei einer Nachricht „OfficeKi“ und dann eine Funktion.",
    "card": "Die Karte steht in Ihrer Nachricht.",
  },
  en: {
    "desk": "Teams",
    "chats": "Chats",
    "open": "Open chat",
    "loading": "Loading chats …",
    "none": "This person has no chats.",
    "actions": "OfficeKi",
    "actionsFor": "OfficeKi for the message from {who}",
    "compose": "Your message",
    "composeHint": "Nothing is sent in the demonstration.",
    "empty": "Empty so far. Call OfficeKi on a message, and take over the result.",
    "whole": "OfficeKi for the whole chat",
    "discard": "Discard",
    "dialog": "OfficeKi",
    "close": "Close the dialog",
    "noDialog": "Teams opens the dialog of OfficeKi here. Choose “OfficeKi” on a message, and then a function.",
    "card": "The card is in your message.",
  },
} as const;

export const say = ownTexts<keyof typeof texts.de>(texts);
