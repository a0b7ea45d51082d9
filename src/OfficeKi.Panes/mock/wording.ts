import { type Answer, at, block, type Passage } from "./answers.ts";

/** A model's new wording as single changes, and whole as blocks. */
export function rewriteOf(passages: readonly Passage[]): Answer {
  const change = (words: string, replacement: string, reason: string) => at(passages, words).map(place => ({ ...place, replacement, reason }));
  const changes = [
    ...change("wurde zuletzt 1983 erneuert", "ist seit 1983 nicht mehr erneuert worden", "Aktiver"),
    ...change("sind nicht barrierefrei", "sind für Menschen mit Rollstuhl nicht zu benutzen", "Bürgernah: sagt, wen es betrifft"),
    ...change("Folgekosten entstehen von jährlich etwa 12.500 Euro für die Unterhaltung", "Der Unterhalt kostet danach jedes Jahr etwa 12.500 Euro", "Kürzer"),
  ];
  const touched = passages.filter(({ id }) => changes.some(({ passage }) => passage === id));
  const blocks = touched.map(passage => block(passage, changes.filter(entry => entry.passage === passage.id)
    .reduce((text, { passageStart, passageEnd, replacement }) => text.replace(passage.text.slice(passageStart, passageEnd), replacement), passage.text)));
  return { blocks, data: { changes } };
}
