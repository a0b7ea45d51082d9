import { afterEach, describe, expect, test, vi } from "vitest";
import type { TextChange } from "../../../src/hosts/host";
import { wordHost } from "../../../src/hosts/word";
import { planChanges } from "../../../src/hosts/word/changePlan";
import { narrow } from "../../../src/hosts/word/narrow";
import { provenanceXml } from "../../../src/hosts/word/provenance";
import { FakeWord } from "./fakeWord";
import { install } from "./install";

const provenance = { runId: "r1", engine: "ohne Sprachmodell", label: "KI-Entwurf" };
afterEach(() => vi.unstubAllGlobals());

function change(number: number, paragraph: string, before: string, replacement: string, start = paragraph.indexOf(before)): TextChange {
  return { locator: `paragraph:${number}`, paragraph, start, end: start + before.length, before, replacement, reason: "Kürzer" };
}

async function applied(word: FakeWord, changes: TextChange[], supported?: string[]) {
  install(word, supported ? { supported } : {});
  const outcome = await wordHost({ account: () => null, token: async () => "" }).change?.(changes, provenance);
  return { outcome, texts: word.body.map(({ text }) => text) };
}

describe("changes", () => {
  test("touch only their words, tracked and with their reason, and mark the document", async () => {
    const word = new FakeWord(["Titel", "Der Antrag ist zu stellen. Danach wird geprüft."]);
    const text = word.body[1]!.text;
    const { outcome, texts } = await applied(word, [change(2, text, "Der Antrag ist zu stellen", "Stellen Sie den Antrag"), change(2, text, "wird geprüft", "prüfen wir")]);
    expect(texts[1]).toBe("Stellen Sie den Antrag. Danach prüfen wir.");
    expect(outcome).toEqual({ applied: 2, missed: [], tracked: true });
    expect(word.body[1]?.tracked).toBe(true);
    expect(word.mode).toBe("Off");
    expect(word.comments).toEqual(["KI-Entwurf: Kürzer", "KI-Entwurf: Kürzer"]);
    expect(word.properties).toHaveLength(1);
    expect(word.xmlParts).toHaveLength(1);
  });

  test("take the right one of several equal words", async () => {
    const { texts } = await applied(new FakeWord(["ja und ja und ja"]), [change(1, "ja und ja und ja", "ja", "nein", 7)]);
    expect(texts).toEqual(["ja und nein und ja"]);
  });

  test("find a paragraph that has moved", async () => {
    const { texts } = await applied(new FakeWord(["neu", "", "Kosten: 5 Euro"]), [change(1, "Kosten: 5 Euro", "5", "6")]);
    expect(texts[2]).toBe("Kosten: 6 Euro");
  });

  test("leave alone what reads differently now, and say so", async () => {
    const missing = change(1, "Kosten: 5 Euro", "5", "6");
    const { outcome, texts } = await applied(new FakeWord(["Kosten: 7 Euro"]), [missing]);
    expect(texts).toEqual(["Kosten: 7 Euro"]);
    expect(outcome).toEqual({ applied: 0, missed: [missing], tracked: true });
  });

  test("never force a second change of the same words", async () => {
    const text = "Der Bescheid ist rechtmäßig.";
    const second = change(1, text, "Bescheid ist", "Brief war");
    const { outcome } = await applied(new FakeWord([text]), [change(1, text, "Bescheid", "Brief"), second]);
    expect(outcome).toMatchObject({ applied: 1, missed: [second] });
  });

  test("are found where Word also finds what merely looks alike", async () => {
    const text = "„Amt“ und \"Amt\"";
    const { texts } = await applied(new FakeWord([text]), [change(1, text, "\"Amt\"", "„Behörde“")]);
    expect(texts).toEqual(["„Amt“ und „Behörde“"]);
  });

  test("reach over more characters than Word's search takes", async () => {
    const long = Array.from({ length: 60 }, (_, index) => `Wort${index}`).join(" ");
    const { texts } = await applied(new FakeWord([`Vorn ${long} hinten`]), [change(1, `Vorn ${long} hinten`, long, "Kurz")]);
    expect(texts).toEqual(["Vorn Kurz hinten"]);
  });

  test("reach over a manual line break, and leave those around them", async () => {
    const read = "Frau\nInês Morgado\nKranenplatz 4\n54888 Moselfurt";
    const word = new FakeWord([read.replaceAll("\n", "\v")]);
    const { outcome, texts } = await applied(word, [change(1, read, "Kranenplatz 4\n54888 Moselfurt", "[ADDRESS_1]"), change(1, read, "Inês Morgado", "[PERSON_1]")]);
    expect(texts).toEqual(["Frau\v[PERSON_1]\v[ADDRESS_1]"]);
    expect(outcome?.missed).toEqual([]);
  });

  test.each([
    ["puts words in beside their neighbour", "Der Rat beschließt.", "", "Stadt", 3, "Der Stadt Rat beschließt."],
    ["takes words out", "Der der Rat beschließt.", "der ", "", 4, "Der Rat beschließt."],
  ])("one that %s works", async (_, text, before, replacement, start, expected) => {
    const { texts } = await applied(new FakeWord([text]), [change(1, text, before, before === "" ? ` ${replacement}` : replacement, start)]);
    expect(texts).toEqual([expected]);
  });

  test("in a row of a table goes to its cell", async () => {
    const { texts } = await applied(new FakeWord(["Kopf", "2027", "1.100 €", "660 €"]), [change(2, "2027 | 1.100 € | 660 €", "660", "650")]);
    expect(texts).toEqual(["Kopf", "2027", "1.100 €", "650 €"]);
  });

  test("of a footnote are missed, also where the body has the same words", async () => {
    const note = { ...change(1, "Siehe Anlage.", "Anlage", "Anhang"), locator: "footnote:1" };
    expect((await applied(new FakeWord(["Siehe Anlage."]), [note])).outcome).toMatchObject({ applied: 0, missed: [note] });
  });

  test("in an older Word are plain ones without comments", async () => {
    const word = new FakeWord(["alt"]);
    const { outcome, texts } = await applied(word, [change(1, "alt", "alt", "neu")], ["1.3"]);
    expect(texts).toEqual(["neu"]);
    expect(outcome?.tracked).toBe(false);
    expect([word.comments, word.xmlParts, word.mode]).toEqual([[], [], "Off"]);
  });
});

test("A copy opens as a new document, and an older Word saves it", async () => {
  const word = new FakeWord(["a"]);
  install(word);
  await wordHost({ account: () => null, token: async () => "" }).openCopy?.(new Uint8Array([80, 75]));
  expect(word.opened).toEqual(["UEs="]);
});

test.each([
  ["Der Antrag ist gut", "Der Antrag war gut", "ist", "war"],
  ["1.480.000 Euro", "1.840.000 Euro", "1.480.000", "1.840.000"],
  ["Anträge", "Antrag", "Anträge", "Antrag"],
  ["gleich", "gleich", "", ""],
  ["a b", "a c b", "", "c "],
])("Of %j to %j only %j becomes %j", (before, replacement, from, to) => {
  expect(narrow(before, replacement)).toMatchObject({ before: from, replacement: to });
});

test("A place is planned at the same occurrence when white space has changed", () => {
  const { planned } = planChanges(["ja  oder ja"], [change(1, "ja oder ja", "ja", "nein", 8)]);
  expect(planned).toMatchObject([{ paragraph: 0, start: 9, end: 11 }]);
});

test("The XML part cannot be broken by what it says", () => {
  expect(provenanceXml({ ...provenance, label: "<a>&\"\u0001" })).toContain("<label>&#60;a&#62;&#38;&#34;</label>");
});
