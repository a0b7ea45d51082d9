import { describe, expect, test } from "vitest";
import type { Passage } from "../../../src/api/types";
import { changeOf, placeOf, surroundings } from "../../../src/pane/changes/proposals";
import { isPreselected } from "../../../src/pane/changes/useChanges";
import { copyOf, entitiesOf } from "../../../src/pane/functions/anonymize/entities";
import { issuesOf } from "../../../src/pane/functions/check/issues";
import { differencesOf } from "../../../src/pane/functions/compare/differences";
import { missingOf, wordFileOf } from "../../../src/pane/functions/draft/wordFile";
import { termsOf } from "../../../src/pane/functions/explain/terms";
import { figuresOf, isUnreliable, protectedOf, suggestionsOf } from "../../../src/pane/functions/plain-language/data";
import { texts } from "../../../src/pane/functions/plain-language/texts";
import { questionsOf } from "../../../src/pane/functions/reply/questions";
import { rewriteProposals } from "../../../src/pane/functions/rewrite/proposals";
import { fileName } from "../../../src/pane/openFile";

const passage: Passage = { id: 7, ref: "drive:1", title: "Vorlage", locator: "paragraph:4", text: "Der Antrag von Frau Muster ist zu stellen." };
const other: Passage = { ...passage, id: 8, ref: "drive:2" };
const passages = new Map([passage, other].map(entry => [entry.id, entry]));
const place = (words: string) => ({ passage: 7, passageStart: passage.text.indexOf(words), passageEnd: passage.text.indexOf(words) + words.length, start: 900, end: 905 });

describe("a place in the data", () => {
  test("becomes a change of the paragraph as it was read", () => {
    const [proposal] = rewriteProposals({ changes: [{ ...place("ist zu stellen"), replacement: "wird gestellt", reason: "Kürzer" }] }, passages);
    expect(changeOf(proposal!)).toEqual({
      locator: "paragraph:4", paragraph: passage.text, start: 27, end: 41, before: "ist zu stellen", replacement: "wird gestellt", reason: "Kürzer",
    });
  });

  test.each([
    [{ passage: 99, passageStart: 0, passageEnd: 1 }],
    [{ passage: 7, passageStart: 5, passageEnd: 4 }],
    [{ passage: 7, passageStart: 0, passageEnd: 999 }],
    [{ passage: "7", passageStart: 0, passageEnd: 1 }],
    [{}],
  ])("that points nowhere (%j) is left out", entry => {
    expect(placeOf(entry, passages)).toBeNull();
  });

  test("is shown with whole words around it", () => {
    expect(surroundings({ passage, start: 15, end: 26 }, 8)).toEqual({ left: "…von ", right: " ist zu…" });
  });
});

describe("plain language", () => {
  test("preselects what is safe and has a new wording", () => {
    const list = suggestionsOf({ suggestions: [
      { ...place("Antrag"), message: "m", replacement: "Brief", safe: true }, { ...place("Frau"), message: "m", replacement: null, safe: true }, { ...place("ist"), message: "m", replacement: "war", safe: false },
    ] }, passages);
    expect(list.map(isPreselected)).toEqual([true, false, false]);
  });

  test.each([
    [{ fleschAmstad: 41, wienerSachtext: 11, lix: 54, wordsPerSentence: 19 }, "yellow"],
    [{ fleschAmstad: 41, wienerSachtext: 11, lix: 54, wordsPerSentence: 19, light: "red" }, "red"],
    [{ fleschAmstad: 71, wienerSachtext: 6, lix: 34, wordsPerSentence: 9 }, "green"],
  ])("takes %j as %s", (figures, light) => {
    expect(figuresOf(figures)?.light).toBe(light);
  });

  test.each([null, undefined, {}, { fleschAmstad: "41" }])("has no figures in %j", value => {
    expect(figuresOf(value)).toBeNull();
  });

  test.each([
    [{ reliable: true }, {}, false],
    [{ reliable: false }, {}, true],
    // An older server says nothing: it gave figures only from a hundred words on.
    [{}, {}, false],
    [{ reliable: "no" }, {}, false],
    [{ reliable: true }, { reliable: false }, true],
  ])("warns of too few words with %j before and %j after", (before, after, expected) => {
    const figures = { fleschAmstad: 41, wienerSachtext: 11, lix: 54, wordsPerSentence: 19 };
    expect(isUnreliable(figuresOf({ ...figures, ...before }), figuresOf({ ...figures, ...after }))).toBe(expected);
  });

  test("has nothing to warn of without figures", () => {
    expect(isUnreliable(null, null)).toBe(false);
  });

  test("says in both languages that figures of a short text are unreliable", () => {
    expect([texts.de.unreliable, texts.en.unreliable]).toEqual(["unsicher, weniger als 100 Wörter", "unreliable, fewer than 100 words"]);
  });

  test("lists what is protected", () => {
    expect(protectedOf({ protected: [{ ...place("Antrag"), kind: "deadline" }] }, passages)).toEqual([{ kind: "deadline", passage, text: "Antrag" }]);
  });
});

test("A model's new words are never chosen beforehand, and unchanged ones not listed", () => {
  const list = rewriteProposals({ changes: [{ ...place("Antrag"), replacement: "Brief" }, { ...place("Frau"), replacement: "Frau" }] }, passages);
  expect(list.map(isPreselected)).toEqual([false]);
});

test("All that is to be anonymised is chosen, by type and with its reason", () => {
  const [entity] = entitiesOf({ entities: [{ ...place("Muster"), type: "PERSON", confidence: "low", evidence: "salutation", rule: "x", replacement: "[PERSON_1]" }] }, passages);
  expect(entity).toMatchObject({ group: "PERSON", after: "[PERSON_1]", before: "Muster", reason: "Name ersetzt (unsicher, bitte prüfen, Anrede)" });
  expect(isPreselected(entity!)).toBe(true);
});

test.each([
  [{ type: "IBAN", confidence: "high", evidence: "checksum" }, "IBAN ersetzt (sicher, Prüfziffer stimmt)"],
  [{ type: "PHONE", confidence: "medium", evidence: "new-evidence" }, "Telefonnummer ersetzt (wahrscheinlich)"],
  [{ type: "NEW_TYPE" }, "NEW_TYPE ersetzt"],
])("The reason of a replacement says by itself what it is (%#)", (entry, reason) => {
  expect(entitiesOf({ entities: [{ ...place("Muster"), ...entry, replacement: "[X]" }] }, passages)[0]?.reason).toBe(reason);
});

test("A blackened copy has no mark of AI and nothing but the blocks", () => {
  const block = { index: 0, kind: "paragraph" as const, text: "[PERSON_1]", sources: [{ passage: 7, start: 0, end: 3 }] };
  expect(copyOf("Geschwärzte Kopie", [block])).toEqual({ title: "Geschwärzte Kopie", blocks: [{ kind: "paragraph", text: "[PERSON_1]" }], draft: false });
});

test("Differences come by weight and lead into the open document", () => {
  const changes = [{ kind: "wording", before: "a", after: "b", passageBefore: 8, passageAfter: 7 }, { kind: "neu" }, { kind: "amount", before: "1", after: null, passageBefore: 8, passageAfter: null }];
  expect(differencesOf({ changes }, passages, "drive:1").map(({ group, passage: shown }) => [group, shown?.id])).toEqual([["amount", 8], ["wording", 7], ["neu", undefined]]);
});

test("Issues come by severity; an unknown one is a hint", () => {
  const issues = [{ severity: "fatal", message: "x", passage: 99 }, { ...place("Antrag"), severity: "error", message: "y", suggestion: "z" }];
  expect(issuesOf({ issues }, passages)).toEqual([
    { group: "error", message: "y", suggestion: "z", words: "Antrag", passage }, { group: "hint", message: "x", suggestion: "", words: "", passage: null },
  ]);
});

test("A term of unknown origin is one to check", () => {
  expect(termsOf({ terms: [{ term: "A", explanation: "B", origin: "web", passage: 7 }, { term: "C" }] }, passages)).toEqual([{ term: "A", explanation: "B", origin: "model", passage }]);
});

test("Questions and missing facts are texts", () => {
  expect(questionsOf({ questions: ["Wann?", 7, ""] })).toEqual(["Wann?"]);
  expect(missingOf({ missing: ["Ort", null] })).toEqual(["Ort"]);
  expect([questionsOf({}), missingOf({ missing: "Ort" })]).toEqual([[], []]);
});

test("A draft's file carries its mark and the levels of its headings", () => {
  const engine = { kind: "builtin", model: null, location: null, label: "ohne Sprachmodell" };
  const data = { title: "Vermerk", draft: false, sections: [{ id: "a", level: 0, blocks: [0] }] };
  const file = wordFileOf({
    subject: { title: "", ref: null, part: "document", firstParagraph: 1 }, decision: null, engine, passages, findings: [], receipt: null, done: { runId: "r1", engine, data },
    blocks: [{ index: 0, kind: "heading", text: "Vermerk", sources: [] }, { index: 1, kind: "table", text: "", cells: [["a"]], sources: [] }],
  }, "Entwurf");
  expect(file).toEqual({
    title: "Vermerk", draft: false, provenance: { runId: "r1", engine: "ohne Sprachmodell", label: "KI-Entwurf" },
    blocks: [{ kind: "heading", text: "Vermerk", level: 0 }, { kind: "table", text: "", cells: [["a"]] }],
  });
});

test.each([["Vermerk: A/B?", "Vermerk A B.docx"], ["  ", "OfficeKi.docx"]])("The file of %j is called %s", (title, name) => {
  expect(fileName(title)).toBe(name);
});
