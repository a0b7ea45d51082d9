import { afterEach, describe, expect, test, vi } from "vitest";
import type { Block } from "../../../src/api/types";
import { wordHost } from "../../../src/hosts/word";
import { FakeWord } from "./fakeWord";

const provenance = { runId: "r1", engine: "ohne Sprachmodell", label: "KI-Entwurf" };
const block = (kind: Block["kind"], text: string): Block => ({ index: 0, kind, text, sources: [] });
const blocks = [block("heading", "Kern"), block("bullet", "eins")];
afterEach(() => vi.unstubAllGlobals());

function host(word: FakeWord) {
  word.install();
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

  test("in place of several paragraphs keeps headings and lists of what comes in", async () => {
    const word = new FakeWord(["vor", "eins", "zwei", "nach"], { first: 1, last: 2, texts: ["eins", "zwei"] });
    await host(word).insert(blocks, "replace", provenance);
    expect(word.body.map(({ text }) => text)).toEqual(["vor", "", "", "Kern", "eins", "nach"]);
    expect(word.body[3]?.style).toBe("Heading2");
  });
});
