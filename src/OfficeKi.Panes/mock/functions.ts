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
    card("rewrite", say("Umformulieren", "Reword"), say("Bürgernah, formell oder kürzer.", "Friendlier, more formal or shorter."), ["model"], {
      goal: { type: "string", title: say("Ziel", "Goal"), enum: ["buergernah", "formell", "kuerzer"], "x-enumTitles": say("Bürgernah|Formell|Kürzer", "Friendlier|More formal|Shorter").split("|"), default: "buergernah" },
      audience: { type: "string", title: say("Für wen?", "For whom?"), enum: ["staff", "public"], "x-enumTitles": say("Verwaltung|Öffentlichkeit", "Administration|Public").split("|"), default: "staff" },
    }),
    card("compare", say("Vergleichen", "Compare"), say("Was ist anders als in einer anderen Fassung?", "What differs from another version?"), ["builtin"], {
      other: { type: "string", title: say("Andere Fassung", "Other version"), "x-content": true },
    }, ["other"]),
    card("check", say("Prüfen", "Check"), say("Daten, Summen, Verweise, Barrierefreiheit.", "Dates, sums, references, accessibility."), ["builtin"], {}),
    card("anonymize", say("Anonymisieren", "Anonymise"), say("Findet personenbezogene Angaben und ersetzt sie.", "Finds personal data and replaces it."), ["builtin"], {
      mode: { type: "string", title: say("Ersetzen durch", "Replace by"), enum: ["label", "black"], "x-enumTitles": say("Kürzel wie [PERSON_1]|Schwarze Balken", "Labels such as [PERSON_1]|Black bars").split("|"), default: "label" },
      types: { type: "array", minItems: 1, title: say("Was ersetzt wird", "What is replaced"), items: { type: "string", enum: types, "x-enumTitles": typeTitles[language] }, default: types.filter(type => type !== "DATE") },
    }),
    card("explain", say("Erklären", "Explain"), say("Fachwörter und Abkürzungen in einfachen Worten.", "Technical terms and abbreviations in simple words."), both, {}),
    card("reply", say("Antworten", "Reply"), say("Entwurf einer Antwort auf alle Fragen.", "A draft that answers all questions."), both, {
      notes: { type: "string", title: say("Was soll darin stehen?", "What should it say?"), maxLength: 2000, "x-multiline": true },
    }),
    draftCard(say, language),
    { ...card("translate", say("Übersetzen", "Translate"), say("In eine andere Sprache.", "Into another language."), ["model"], {
      target: { type: "string", title: say("Sprache", "Language"), enum: ["en", "uk"], "x-enumTitles": say("Englisch|Ukrainisch", "English|Ukrainian").split("|"), default: "en" },
    }), available: false, unavailable: noModel[language] },
  ];
}

function card(id: string, label: string, description: string, engines: string[], properties: object, required: string[] = []) {
  return { id, label, description, surfaces: ["word"], engines, options: { type: "object", properties, required }, available: true, unavailable: null as object | null };
}

const types = ["PERSON", "ADDRESS", "BIRTH_DATE", "DATE", "PHONE", "EMAIL", "IBAN", "CASE_NUMBER"];
const typeTitles = {
  de: ["Namen", "Anschriften", "Geburtsdaten", "Andere Datumsangaben", "Telefonnummern", "E-Mail-Adressen", "Kontonummern (IBAN)", "Aktenzeichen"],
  en: ["Names", "Addresses", "Dates of birth", "Other dates", "Phone numbers", "Mail addresses", "Account numbers (IBAN)", "File numbers"],
};

/** As the server writes it: what each template asks for stands at the schema's root. */
function draftCard(say: (de: string, en: string) => string, language: Language) {
  const drawn = card("draft", say("Schriftstück entwerfen", "Draft a document"), say("Füllt eine Vorlage mit Ihren Angaben.", "Fills a template with your facts."), both, {
    template: { type: "string", title: say("Vorlage", "Template"), enum: ["vermerk", "pressemitteilung"], "x-enumTitles": say("Vermerk|Pressemitteilung", "Note for the file|Press release").split("|"), default: "vermerk" },
    facts: { type: "object", title: say("Angaben", "Facts"), description: say("Leere Felder stehen im Entwurf als [fehlt: …].", "Empty fields stand in the draft as [fehlt: …].") },
    notes: { type: "string", title: say("Notizen", "Notes"), maxLength: 50000, "x-multiline": true },
  }, ["template"]);
  const fact = (id: string, label: string, type: string, required: boolean, hint: string | null = null) => ({ id, label, hint, type, required, phrased: false, choices: [] });
  const parts = [
    { id: "kopf", label: say("Kopf", "Head"), groups: [], facts: [fact("betreff", say("Betreff", "Subject"), "line", true), fact("datum", say("Datum", "Date"), "date", false)] },
    { id: "inhalt", label: say("Inhalt", "Content"), facts: [fact("anlass", say("Anlass", "Reason"), "text", true, say("Stichworte genügen.", "Key words are enough."))], groups: [
      { id: "punkte", label: say("Ergebnisse", "Results"), entry: say("Ergebnis", "Result"), required: false, facts: [fact("was", say("Was", "What"), "line", true), fact("wer", say("Wer", "Who"), "line", false)] },
    ] },
  ];
  const template = (id: string, label: string) => ({ id, label, description: "", audience: id === "pressemitteilung" ? "public" : "internal", draft: true, notes: null, parts });
  return { ...drawn, options: { ...drawn.options, "x-templates": [template("vermerk", language), template("pressemitteilung", language)] } };
}
