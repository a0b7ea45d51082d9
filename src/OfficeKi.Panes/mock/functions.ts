type Language = "de" | "en";
const both = ["builtin", "model"];
const noModel = {
  de: { code: "NO_MODEL", reason: "Dafür braucht OfficeKi ein Sprachmodell. Ihre Stadt hat noch keines eingerichtet.", remedy: "Nutzen Sie „Klare Sprache“: Das geht ohne Sprachmodell.", contact: "ki-team@moselstetten.example" },
  en: { code: "NO_MODEL", reason: "This needs a language model. Your city has not set one up yet.", remedy: "Use “Plain language”: it works without a language model.", contact: "ki-team@moselstetten.example" },
};

export function functions(language: Language) {
  const say = (de: string, en: string) => (language === "en" ? en : de);
  return [
    card("summarize", say("Zusammenfassen", "Summarise"), say("Die wichtigsten Punkte, jeder mit seiner Quelle.", "The key points, each with its source."), both, {
      points: { type: "integer", title: say("Anzahl der Punkte", "Number of points"), minimum: 1, maximum: 20, default: 5 },
      audience: { type: "string", title: say("Für wen?", "For whom?"), enum: ["lead", "staff", "public"], "x-enumTitles": say("Leitung|Sachbearbeitung|Öffentlichkeit", "Management|Staff|Public").split("|"), default: "staff" },
    }),
    card("ask", say("Fragen", "Ask"), say("Antwort aus dem Dokument, mit Belegen.", "An answer from the document, with references."), both, {
      question: { type: "string", title: say("Ihre Frage", "Your question"), description: say("In einem ganzen Satz. Keine Namen nötig.", "In a full sentence. No names needed."), maxLength: 500, "x-multiline": true },
      strict: { type: "boolean", title: say("Nur wörtliche Belege", "Literal references only"), default: false },
    }, ["question"]),
    card("tasks", say("Aufgaben und Fristen", "Tasks and deadlines"), say("Wer muss was bis wann tun? Fristen werden berechnet.", "Who must do what by when? Deadlines are computed."), ["builtin"], {
      received: { type: "string", format: "date", title: say("Eingegangen am", "Received on") },
    }),
    card("plain-language", say("Klare Sprache", "Plain language"), say("Findet schwere Sätze und schlägt leichtere vor.", "Finds difficult sentences and suggests easier ones."), ["builtin"], {}),
    card("check", say("Prüfen", "Check"), say("Daten, Summen, Verweise, Barrierefreiheit.", "Dates, sums, references, accessibility."), ["builtin"], {}),
    card("anonymize", say("Anonymisieren", "Anonymise"), say("Findet personenbezogene Angaben und ersetzt sie.", "Finds personal data and replaces it."), ["builtin"], {}),
    { ...card("translate", say("Übersetzen", "Translate"), say("In eine andere Sprache.", "Into another language."), ["model"], {}), available: false, unavailable: noModel[language] },
    { ...card("rewrite", say("Umformulieren", "Reword"), say("Bürgernah, formell oder kürzer.", "Friendlier, more formal or shorter."), ["model"], {}), available: false, unavailable: noModel[language] },
  ];
}

function card(id: string, label: string, description: string, engines: string[], properties: object, required: string[] = []) {
  return { id, label, description, surfaces: ["word"], engines, options: { type: "object", properties, required }, available: true, unavailable: null as object | null };
}
