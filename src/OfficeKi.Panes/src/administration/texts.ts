import { ownTexts } from "../i18n/i18n";

export const text = ownTexts({
  de: {
    title: "Verwaltung",
    skip: "Zum Inhalt springen",
    areas: "Bereiche",
    persona: "Angemeldet als",
    personaHint: "Vorführung: Wählen Sie, wer Sie sind.",
    none: "Für Ihre Rolle gibt es hier keinen Bereich. Ihre Administration kann Ihnen eine Rolle zuweisen.",
    retry: "Noch einmal versuchen",
  },
  en: {
    title: "Administration",
    skip: "Skip to content",
    areas: "Areas",
    persona: "Signed in as",
    personaHint: "Demonstration: choose who you are.",
    none: "There is no area here for your role. Your administrators can assign a role to you.",
    retry: "Try again",
  },
});
