import { rewriteOf } from "./wording.ts";

/** A passage as the mock's runs send it. */
export interface Passage { id: number; locator: string; text: string; kind: string }
interface Block { kind: string; text: string; cells?: string[][]; passage: number | null }
export interface Answer { blocks: Block[]; data: Record<string, unknown> }

type Say = (de: string, en: string) => string;

/** Blocks and data of the functions whose data has a view of its own, with places as the server gives them. */
export function answerOf(name: string, passages: readonly Passage[], options: Record<string, unknown>, language: string): Answer | null {
  const say: Say = (de, en) => (language === "en" ? en : de);
  switch (name) {
    case "plain-language": return plain(passages, say);
    case "rewrite": return rewriteOf(passages);
    case "anonymize": return anonymize(passages);
    case "compare": return compare(passages, say);
    case "check": return check(passages, say);
    case "explain": return explain(passages, say);
    case "reply": return reply(passages);
    case "translate": return translate(passages);
    case "draft": return draft(options);
    default: return null;
  }
}

/** Where the words stand, in the fields that every entry has. */
export function at(passages: readonly Passage[], words: string) {
  const passage = passages.find(({ text }) => text.includes(words));
  const start = passage?.text.indexOf(words) ?? 0;
  return passage ? [{ start, end: start + words.length, passage: passage.id, passageStart: start, passageEnd: start + words.length }] : [];
}

export function block(passage: Passage, text = passage.text): Block {
  return { kind: passage.kind === "heading" ? "heading" : passage.kind === "listItem" ? "bullet" : "paragraph", text, passage: passage.id };
}

const note = (text: string, passage: number | null = null): Block => ({ kind: "paragraph", text, passage });

function plain(passages: readonly Passage[], say: Say): Answer {
  const suggestion = (words: string, replacement: string | null, de: string, en: string, safe: boolean) =>
    at(passages, words).map(place => ({ ...place, rule: "mock", message: say(de, en), replacement, safe }));
  const suggestions = [
    ...suggestion("zuwendungsfähigen Kosten", "Kosten, für die es Fördergeld gibt,", "Fachwort: Sagen Sie, was es bedeutet.", "Technical term: say what it means.", false),
    ...suggestion("sind nicht barrierefrei", "haben Hindernisse", "Eine Verneinung weniger liest sich leichter.", "One negation less is easier to read.", false),
    ...suggestion("ist im Haushaltsplan veranschlagt", "steht im Haushaltsplan", "Ein kürzeres Verb genügt.", "A shorter verb is enough.", true),
    ...suggestion("Folgekosten entstehen von jährlich etwa 12.500 Euro für die Unterhaltung", null, "Hauptwortstil: Wer tut was?", "Noun style: who does what?", false),
    ...suggestion("vollständig vorliegen", "vollständig da sein", "Ein kürzeres Wort genügt.", "A shorter word is enough.", true),
  ];
  return {
    blocks: suggestions.map(({ message, passage }) => note(message, passage)),
    data: {
      readability: { fleschAmstad: 38.4, wienerSachtext: 11.9, lix: 56.2, wordsPerSentence: 14.6, light: "red" }, after: null, suggestions,
      protected: at(passages, "bis zum 31. Januar 2027").map(place => ({ ...place, kind: "deadline" })),
    },
  };
}

function anonymize(passages: readonly Passage[]): Answer {
  const found = [
    ["PERSON", "Trauzmann", "[PERSON_1]", "high", "context"], ["DATE", "17.11.2026", "[DATUM_1]", "high", "pattern"], ["DATE", "31. Januar 2027", "[DATUM_2]", "high", "pattern"],
    ["CASE_NUMBER", "BV/0214/2026", "[AKTENZEICHEN_1]", "medium", "pattern"], ["ADDRESS", "Marktplatzes mit", "[ORT_1] mit", "low", "list"],
  ] as const;
  const entities = found.flatMap(([type, words, replacement, confidence, evidence]) => at(passages, words).map(place => ({ ...place, type, replacement, confidence, evidence, rule: "mock" })));
  const hidden = (text: string) => found.reduce((changed, [, words, replacement]) => changed.replace(words, replacement), text);
  const blocks = passages.filter(({ text }) => text !== "").map(passage => block(passage, hidden(passage.text)));
  return { blocks, data: { entities, text: blocks.map(({ text }) => text).join("\n") } };
}

function compare(passages: readonly Passage[], say: Say): Answer {
  const change = (kind: string, before: string | null, after: string | null, words: string) =>
    at(passages, words).map(({ passage }) => ({ kind, before, after, passageBefore: null, passageAfter: passage }));
  const changes = [
    ...change("wording", "Das Pflaster ist teilweise abgesackt", "Das Pflaster ist an vielen Stellen abgesackt", "Das Pflaster"),
    ...change("amount", "1.480.000 Euro", "1.840.000 Euro", "1.840.000 Euro"),
    ...change("date", "bis zum 31. Dezember 2026", "bis zum 31. Januar 2027", "31. Januar 2027"),
    ...change("duty", "soll vollständig vorliegen", "muss vollständig vorliegen", "muss bis zum"),
    ...change("paragraph-added", null, "Der Brunnen bleibt an seinem Ort und erhält eine neue Technik.", "Der Brunnen"),
  ];
  return { blocks: changes.map(({ after, passageAfter }) => note(`${say("Jetzt:", "Now:")} ${after}`, passageAfter)), data: { changes } };
}

function check(passages: readonly Passage[], say: Say): Answer {
  const issue = (severity: string, words: string, de: string, en: string, suggestion: string | null = null) =>
    at(passages, words).map(place => ({ ...place, rule: "mock", severity, message: say(de, en), suggestion }));
  const issues = [
    ...issue("hint", "Beschlussvorlage BV/0214/2026", "Das Dokument hat keinen Titel in den Eigenschaften. Ein Vorleseprogramm braucht ihn.", "The document has no title in its properties. A screen reader needs it."),
    ...issue("error", "736.000 Euro", "Die Summe der Tabelle ergibt 736.000 Euro, der Text nennt an anderer Stelle 740.000 Euro.", "The table adds up to 736,000 euros; elsewhere the text says 740,000 euros.", "736.000 Euro"),
    ...issue("warning", "drei der sieben Zugänge", "Weiter oben stehen acht Zugänge.", "Above there are eight entrances."),
  ];
  return { blocks: issues.map(({ message, passage }) => note(message, passage)), data: { issues } };
}

function explain(passages: readonly Passage[], say: Say): Answer {
  const term = (name: string, explanation: string, origin: string, words: string) => at(passages, words).map(({ passage }) => ({ term: name, explanation, origin, passage }));
  const terms = [
    ...term("Eigenanteil", say("Der Teil der Kosten, den die Stadt selbst bezahlt.", "The part of the cost that the city pays itself."), "text", "Eigenanteil"),
    ...term("Zuwendungsfähige Kosten", say("Kosten, für die das Land Geld gibt.", "Costs that the state pays money for."), "glossary", "zuwendungsfähigen"),
    ...term("Bauabschnitt", say("Ein Teil eines Baus, der für sich fertig wird.", "A part of a building project that is finished on its own."), "model", "Bauabschnitt"),
  ];
  return { blocks: terms.map(entry => note(`${entry.term}: ${entry.explanation}`, entry.passage)), data: { terms } };
}

function reply(passages: readonly Passage[]): Answer {
  const source = passages.at(-1)?.id ?? null;
  const blocks = [note("Sehr geehrte Frau [fehlt: Name],"), note("vielen Dank für Ihre Nachricht. Den Antrag haben wir erhalten.", source), note("Bitte reichen Sie den Lageplan bis zum 15. Dezember 2026 nach.", source), note("Mit freundlichen Grüßen")];
  return { blocks, data: { subject: "AW: Angebot 4471", questions: ["Bis wann gilt das Angebot?", "Welche Unterlagen fehlen noch?"], salutation: "Sehr geehrte Frau" } };
}

function translate(passages: readonly Passage[]): Answer {
  const source = passages.find(({ text }) => text.startsWith("Der Marktplatz"))?.id ?? null;
  return { blocks: [note("The market square was last renewed in 1983.", source), note("This translation is not legally binding. Only the German text counts.")], data: { target: "en" } };
}

function draft(options: Record<string, unknown>): Answer {
  const facts = (options["facts"] ?? {}) as Record<string, unknown>;
  const text = (id: string, label: string) => (typeof facts[id] === "string" ? facts[id] : `[fehlt: ${label}]`);
  const missing = [["betreff", "Betreff"], ["anlass", "Anlass"], ["ort", "Ort"]].filter(([id]) => typeof facts[id ?? ""] !== "string").map(([, label]) => label);
  const heading = (words: string): Block => ({ kind: "heading", text: words, passage: null });
  const isPress = options["template"] === "pressemitteilung";
  return {
    blocks: [heading(isPress ? "Pressemitteilung" : "Vermerk"), note(`Betreff: ${text("betreff", "Betreff")}`), heading("Anlass"), note(text("anlass", "Anlass"))],
    data: { template: options["template"], title: isPress ? "Pressemitteilung" : "Vermerk", draft: true, audience: isPress ? "public" : "internal", missing, sections: [{ id: "kopf", heading: "Vermerk", level: 0, blocks: [0, 1] }] },
  };
}
