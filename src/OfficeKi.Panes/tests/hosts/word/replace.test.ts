import { afterEach, describe, expect, test, vi } from "vitest";
import type { Block } from "../../../src/api/types";
import { wordHost } from "../../../src/hosts/word";
import { FakeWord } from "./fakeWord";
import { install } from "./install";

const provenance = { runId: "r1", engine: "ohne Sprachmodell", label: "KI-Entwurf" };
const block = (kind: Block["kind"], text: string): Block => ({ index: 0, kind, text, sources: [] });
const blocks = [block("heading", "Kern"), block("bullet", "Punkt")];
afterEach(() => vi.unstubAllGlobals());

function host(word: FakeWord) {
  install(word);
  return wordHost({ account: () => null, token: async () => "token" });
}

describe("replacing the selection", () => {
  test("in place of words inside one paragraph keeps what stands around them", async () => {
    const word = new FakeWord(["Die Stadt plant viel."], { first: 0, last: 0, texts: ["plant viel"] });
    await host(word).insert([block("paragraph", "baut")], "replace", provenance);
    expect(word.body.map(({ text }) => text)).toEqual(["Die Stadt baut."]);
    expect(word.body[0]?.tracked).toBe(true);
    expect(word.controls).toHaveLength(1);
  });

  test.each<[string, string[], { first: number; last: number; texts: string[] }, string[]]>([
    ["several paragraphs", ["vor", "eins", "zwei", "nach"], { first: 1, last: 2, texts: ["eins", "zwei"] }, ["vor", "Kern", "Punkt", "nach"]],
    ["one whole paragraph", ["vor", "eins", "nach"], { first: 1, last: 1, texts: ["eins"] }, ["vor", "Kern", "Punkt", "nach"]],
    ["the last paragraphs of the body", ["vor", "eins", "zwei"], { first: 1, last: 2, texts: ["eins", "zwei"] }, ["vor", "Kern", "Punkt"]],
    ["the whole body", ["eins", "", "zwei"], { first: 0, last: 2, texts: ["eins", "", "zwei"] }, ["Kern", "Punkt"]],
    ["words up to the middle of a later paragraph", ["Die Stadt plant", "viel", "und bald mehr."], { first: 0, last: 2, texts: ["plant", "viel", "und bald "] }, ["Die Stadt ", "Kern", "Punkt", "mehr."]],
    ["words of one paragraph", ["Die Stadt plant."], { first: 0, last: 0, texts: ["plant"] }, ["Die Stadt .", "Kern", "Punkt"]],
    ["paragraphs that end before the first letter of the next", ["eins", "zwei", "nach"], { first: 0, last: 2, texts: ["eins", "zwei", ""] }, ["Kern", "Punkt", "nach"]],
    ["nothing", ["vor", "nach"], { first: 0, last: 0, texts: [""] }, ["vor", "Kern", "Punkt", "nach"]],
  ])("%s leaves nothing empty behind", async (_, body, selection, expected) => {
    const word = new FakeWord(body, selection);
    await host(word).insert(blocks, "replace", provenance);
    expect(word.body.map(({ text }) => text)).toEqual(expected);
    expect(word.body.find(({ text }) => text === "Kern")).toMatchObject({ style: "Heading2", tracked: true });
    expect([word.mode, word.controls.length]).toEqual(["Off", 1]);
  });

  test("items of a list takes their bullets along, and what comes in starts its own list", async () => {
    const word = new FakeWord(["vor", "eins", "zwei"], { first: 1, last: 2, texts: ["eins", "zwei"] });
    for (const item of word.body.slice(1)) Object.assign(item, { listItem: true, list: "number" });
    await host(word).insert(blocks, "replace", provenance);
    expect(word.body.map(({ text, list }) => [text, list])).toEqual([["vor", null], ["Kern", null], ["Punkt", "bullet"]]);
  });

  test("with nothing takes nothing away", async () => {
    const word = new FakeWord(["eins", "zwei"], { first: 0, last: 1, texts: ["eins", "zwei"] });
    await host(word).insert([], "replace", provenance);
    expect(word.body.map(({ text }) => text)).toEqual(["eins", "zwei"]);
  });
});

describe("replacing in tables", () => {
  const withTable = (selection: { first: number; last: number; texts: string[] }) => {
    const word = new FakeWord(["vor", "A", "B", "C", "nach"], selection);
    for (const [index, cell] of ["T1 A1", "T1 B1", "T1 C1"].entries()) word.body[index + 1]!.cell = cell;
    return word;
  };

  test("the text of one cell stays in that cell", async () => {
    const word = withTable({ first: 2, last: 2, texts: ["B"] });
    await host(word).insert(blocks, "replace", provenance);
    expect(word.body.map(({ text, cell }) => [text, cell])).toEqual([
      ["vor", undefined], ["A", "T1 A1"], ["Kern", "T1 B1"], ["Punkt", "T1 B1"], ["C", "T1 C1"], ["nach", undefined],
    ]);
  });

  test("several cells are emptied, and the text stands behind their table", async () => {
    const word = withTable({ first: 1, last: 2, texts: ["A", "B"] });
    await host(word).insert(blocks, "replace", provenance);
    expect(word.body.map(({ text, cell }) => [text, cell])).toEqual([
      ["vor", undefined], ["", "T1 A1"], ["", "T1 B1"], ["C", "T1 C1"], ["Kern", undefined], ["Punkt", undefined], ["nach", undefined],
    ]);
  });

  test.each([
    ["and what stands before it", { first: 0, last: 3, texts: ["vor", "A", "B", "C"] }, ["Kern", "Punkt", "nach"]],
    ["and what stands around it", { first: 0, last: 4, texts: ["vor", "A", "B", "C", "nach"] }, ["Kern", "Punkt"]],
  ])("a whole table %s go", async (_, selection, expected) => {
    const word = withTable(selection);
    await host(word).insert(blocks, "replace", provenance);
    expect(word.body.map(({ text }) => text)).toEqual(expected);
  });
});
