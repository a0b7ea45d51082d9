import { mailDocuments } from "./mails.ts";

type Kind = "paragraph" | "heading" | "listItem" | "tableRow" | "footnote" | "quote";
interface Line { kind: Kind; level?: number; text?: string; cells?: string[] }

const template: Line[] = [
  { kind: "paragraph", text: "Stadt Moselstetten · Der Oberbürgermeister" },
  { kind: "heading", level: 1, text: "Beschlussvorlage BV/0214/2026" },
  { kind: "paragraph", text: "Betreff: Umgestaltung des Marktplatzes, Freigabe des ersten Bauabschnitts" },
  { kind: "tableRow", cells: ["Gremium", "Sitzung am", "Beratung"] },
  { kind: "tableRow", cells: ["Ausschuss für Stadtplanung", "17.11.2026", "öffentlich, Vorberatung"] },
  { kind: "tableRow", cells: ["Stadtrat", "08.12.2026", "öffentlich, Entscheidung"] },
  { kind: "heading", level: 2, text: "Beschlussentwurf" },
  { kind: "paragraph", text: "Der Stadtrat gibt den ersten Bauabschnitt der Umgestaltung des Marktplatzes mit Gesamtkosten von 1.840.000 Euro frei." },
  { kind: "heading", level: 2, text: "Begründung" },
  { kind: "paragraph", text: "Der Marktplatz wurde zuletzt 1983 erneuert. Das Pflaster ist an vielen Stellen abgesackt, und drei der sieben Zugänge sind nicht barrierefrei." },
  { kind: "listItem", level: 1, text: "Der Brunnen bleibt an seinem Ort und erhält eine neue Technik." },
  { kind: "listItem", level: 1, text: "18 Bäume werden gepflanzt, vier kranke Bäume werden gefällt." },
  { kind: "listItem", level: 2, text: "Die Baumarten sind mit dem Amt für Grünflächen abgestimmt." },
  { kind: "paragraph", text: "Das Land fördert das Vorhaben mit 60 Prozent der zuwendungsfähigen Kosten. Der Antrag muss bis zum 31. Januar 2027 vollständig vorliegen." },
  { kind: "heading", level: 2, text: "Finanzielle Auswirkungen" },
  { kind: "tableRow", cells: ["Jahr", "Kosten", "Förderung", "Eigenanteil"] },
  { kind: "tableRow", cells: ["2027", "1.100.000 €", "660.000 €", "440.000 €"] },
  { kind: "tableRow", cells: ["2028", "740.000 €", "444.000 €", "296.000 €"] },
  { kind: "paragraph", text: "Der Eigenanteil von 736.000 Euro ist im Haushaltsplan veranschlagt. Folgekosten entstehen von jährlich etwa 12.500 Euro für die Unterhaltung." },
  { kind: "footnote", text: "Verwaltungsvorschrift des Landes zur Förderung der städtebaulichen Erneuerung, in der geltenden Fassung." },
];

const letter: Line[] = [
  { kind: "paragraph", text: "Bauunternehmen Trauzmann · Angebot für Pflasterarbeiten" },
  { kind: "heading", level: 1, text: "Angebot 4471" },
  { kind: "paragraph", text: "Wir bieten die Pflasterarbeiten auf 2.300 Quadratmetern für 412.000 Euro an. Das Angebot gilt bis zum 15. Dezember 2026." },
];

const notice: Line[] = [
  { kind: "heading", level: 1, text: "Vermerk zur Personalsache" },
  { kind: "paragraph", text: "Vertraulich. Nur für die benannten Personen." },
];

export const files = [
  document("drive:d1!marktplatz", "BV 0214-2026 Umgestaltung Marktplatz.docx", "docx", "Intern", "internal", template),
  document("drive:d1!angebot", "Angebot 4471 Trauzmann.docx", "docx", null, "external", letter),
  document("drive:d1!vermerk", "Vermerk Stellenbesetzung.docx", "docx", "Streng vertraulich", "internal", notice),
  document("drive:d1!merkblatt", "Merkblatt Sondernutzung.pdf", "pdf", "Öffentlich", "internal", letter),
];

export const documents = [...files, ...mailDocuments];

export function readUpload(title: string, text: string) {
  const lines = text.split("\n").map((line): Line => ({ kind: "paragraph", text: line.replace(/\u200b/g, "") }));
  const count = text.split("\u200b").length - 1;
  return { ...document("", title, "txt", null, "internal", lines), ref: null, hidden: count > 0 ? [{ kind: "zero-width", count }] : [] };
}

function document(ref: string, title: string, kind: string, label: string | null, origin: string, lines: Line[]) {
  let paragraph = 0;
  let footnote = 0;
  const passages = lines.map(({ kind: lineKind, level = 0, text, cells }) => {
    const locator = lineKind === "footnote" ? `footnote:${++footnote}` : `paragraph:${paragraph + 1}`;
    if (lineKind !== "footnote") paragraph += cells?.length ?? 1;
    return { locator, kind: lineKind, level, text: text ?? cells?.join(" | ") ?? "", ...(cells ? { cells } : {}) };
  });
  return { ref, title, kind, label, origin, passages };
}
