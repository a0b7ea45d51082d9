import { afterEach, describe, expect, test, vi } from "vitest";
import type { Block } from "../../../src/api/types";
import { wordHost } from "../../../src/hosts/word";
import { fileName, referenceOf } from "../../../src/hosts/word/reference";
import { FakeWord, type WordOptions } from "./fakeWord";
import { install } from "./install";

const auth = { account: () => null, token: async () => "token" };
const provenance = { runId: "r1", engine: "ohne Sprachmodell", label: "KI-Entwurf" };
const block = (kind: Block["kind"], text: string, cells?: string[][]): Block => ({ index: 0, kind, text, sources: [], ...(cells ? { cells } : {}) });
afterEach(() => vi.unstubAllGlobals());

function host(word: FakeWord, options: WordOptions = {}) {
  install(word, options);
  return wordHost(auth);
}

describe("reading", () => {
  test("gives one line per paragraph, and a manual line break makes no new one", async () => {
    const content = await host(new FakeWord(["Titel", "", "eins\vzwei\rdrei"])).current("document");
    expect(content).toMatchObject({ ref: null, text: "Titel\n\neins zwei drei", firstParagraph: 1 });
  });

  test("of a saved document in SharePoint gives its reference and no text", async () => {
    const word = new FakeWord(["Titel"]);
    word.saved = true;
    const content = await host(word, { url: "https://stadt.sharepoint.com/sites/a/Vorlage%201.docx" }).current("document");
    expect(content).toMatchObject({ ref: referenceOf("https://stadt.sharepoint.com/sites/a/Vorlage%201.docx"), title: "Vorlage 1.docx", text: null });
  });

  test("of unsaved changes gives what is on screen beside the reference", async () => {
    const content = await host(new FakeWord(["neu"]), { url: "https://stadt.sharepoint.com/a.docx" }).current("document");
    expect(content.ref).not.toBeNull();
    expect(content.text).toBe("neu");
  });

  test("a selection gives exactly what is selected and where it starts", async () => {
    const word = new FakeWord(["a", "bcd", "efg", "hij"], { first: 1, last: 3, texts: ["cd", "efg", "h"] });
    expect(await host(word).current("selection")).toMatchObject({ text: "cd\nefg\nh", firstParagraph: 2 });
  });

  test("a selection inside one paragraph gives that part", async () => {
    const word = new FakeWord(["a", "bcd"], { first: 1, last: 1, texts: ["c"] });
    expect(await host(word).current("selection")).toMatchObject({ text: "c", firstParagraph: 2 });
  });

  test("an empty selection gives no text", async () => {
    expect(await host(new FakeWord(["a"])).current("selection")).toMatchObject({ text: "" });
  });
});

describe("selecting", () => {
  test.each([
    ["by number", { locator: "paragraph:2", text: "zwei" }, "zwei"],
    ["by text after editing", { locator: "paragraph:1", text: "drei" }, "drei"],
  ])("finds a paragraph %s", async (_, place, selected) => {
    const word = new FakeWord(["eins", "zwei", "drei"]);
    expect(await host(word).select(place)).toBe(true);
    expect(word.selected).toEqual([selected]);
  });

  test("takes the whole row of a table", async () => {
    const word = new FakeWord(["eins", "A", "B"]);
    word.body[1]!.table = [["A", "B"]];
    await host(word).select({ locator: "paragraph:2", text: "A | B" });
    expect(word.selected).toEqual(["row of A"]);
  });

  test("says when the text is gone", async () => {
    const word = new FakeWord(["eins"]);
    expect(await host(word).select({ locator: "paragraph:1", text: "weg ^p" })).toBe(false);
    expect(word.selected).toEqual([]);
  });
});

describe("inserting", () => {
  const blocks = [block("heading", "Kern"), block("bullet", "eins"), block("bullet", "zwei"), block("item", "drei"), block("paragraph", "Ende")];

  test("goes after the paragraph of the cursor, in order and with styles and lists", async () => {
    const word = new FakeWord(["vor", "Cursor", "nach"], { first: 1, last: 1, texts: [""] });
    await host(word).insert(blocks, "cursor", provenance);
    expect(word.body.map(({ text }) => text)).toEqual(["vor", "Cursor", "Kern", "eins", "zwei", "drei", "Ende", "nach"]);
    expect(word.body.slice(2, 7).map(({ style, list }) => [style, list])).toEqual([
      ["Heading2", null], ["ListParagraph", "bullet"], ["ListParagraph", "bullet"], ["ListParagraph", "number"], ["Normal", null],
    ]);
  });

  test("does not continue the list the cursor stands in", async () => {
    const word = new FakeWord(["Punkt"]);
    word.body[0]!.listItem = true;
    await host(word).insert([block("paragraph", "Satz")], "cursor", provenance);
    expect(word.body[1]).toMatchObject({ text: "Satz", listItem: false });
  });

  test("marks the text and the document as made by AI", async () => {
    const word = new FakeWord(["Cursor"]);
    await host(word).insert(blocks, "cursor", provenance);
    expect(word.controls).toEqual([expect.objectContaining({ tag: "officeki", title: "KI-Entwurf · ohne Sprachmodell" })]);
    expect(word.properties).toEqual([["OfficeKi", "AI draft; run=r1; engine=ohne Sprachmodell"]]);
    expect(word.xmlParts).toEqual([expect.stringContaining('<provenance xmlns="urn:officeki:provenance:1"><kind>ai-draft</kind><run>r1</run>')]);
  });

  test("shortens the title of the mark to what Word takes", async () => {
    const word = new FakeWord(["Cursor"]);
    await host(word).insert(blocks, "cursor", { ...provenance, label: "Lang ".repeat(30) });
    expect(word.controls[0]?.title).toHaveLength(64);
  });

  test("fills up the rows of a table", async () => {
    const word = new FakeWord(["Cursor"]);
    await host(word).insert([block("table", "", [["a", "b"], ["c"]])], "cursor", provenance);
    expect(word.body[1]?.table).toEqual([["a", "b"], ["c", ""]]);
  });

  test("at the cursor leaves tracking alone", async () => {
    const word = new FakeWord(["Cursor"]);
    await host(word).insert(blocks, "cursor", provenance);
    expect(word.body.some(({ tracked }) => tracked)).toBe(false);
  });

  test.each(["Off", "TrackMineOnly"])("as a tracked change restores the user's setting %s", async mode => {
    const word = new FakeWord(["Cursor"]);
    word.mode = mode;
    await host(word).insert(blocks, "tracked", provenance);
    expect(word.body.slice(1).every(({ tracked }) => tracked)).toBe(true);
    expect(word.mode).toBe(mode);
  });

  test("restores the setting even when Word refuses", async () => {
    const word = new FakeWord(["Cursor"]);
    word.failOnInsert = true;
    await expect(host(word).insert(blocks, "tracked", provenance)).rejects.toThrow();
    expect(word.mode).toBe("Off");
  });
});

describe("abilities", () => {
  test.each([
    [["1.3", "1.4"], true, true],
    [["1.3"], true, false],
    [[], false, false],
  ])("with WordApi %j: insert %s, tracked %s", (supported, insert, tracked) => {
    const { insertAtCursor, insertTracked } = host(new FakeWord([""]), { supported }).capabilities;
    expect([insertAtCursor.available, insertTracked.available]).toEqual([insert, tracked]);
    if (!insertTracked.available) expect(insertTracked.reason).toBe("word.noTracking");
  });
});

test.each([
  ["https://stadt.sharepoint.com/a.docx", "drive:u!aHR0cHM6Ly9zdGFkdC5zaGFyZXBvaW50LmNvbS9hLmRvY3g", "a.docx"],
  ["https://stadt.sharepoint.com/Gr%C3%BC%C3%9Fe.docx?web=1", expect.stringMatching(/^drive:u!/), "Grüße.docx"],
  ["C:\\Users\\a\\Vermerk.docx", null, "Vermerk.docx"],
  ["https://stadt.sharepoint.com/100%.docx", expect.stringMatching(/^drive:u!/), "100%.docx"],
  ["", null, ""],
])("The address %s is %s, called %s", (address, reference, name) => {
  expect(referenceOf(address)).toEqual(reference);
  expect(fileName(address)).toBe(name);
});
