import { describe, expect, test } from "vitest";
import type { Block } from "../../src/api/types";
import { placeName, shortPlaceName } from "../../src/pane/placeNames";
import { plainText } from "../../src/pane/plainText";
import { piecesOf } from "../../src/pane/textPieces";

const block = (kind: Block["kind"], text: string, cells?: string[][]): Block => ({ index: 0, kind, text, sources: [], ...(cells ? { cells } : {}) });

describe("marked text", () => {
  test.each([
    ["one find", "Kosten von 12 Euro", [{ start: 11, end: 13 }], ["Kosten von |12*| Euro"]],
    ["two that overlap", "abcdef", [{ start: 1, end: 4 }, { start: 3, end: 5 }], ["a|bc*|d*|e*|f"]],
    ["one beyond the end", "abc", [{ start: 2, end: 99 }], ["ab|c*"]],
    ["one before the start", "abc", [{ start: -5, end: 1 }], ["a*|bc"]],
    ["an empty one", "abc", [{ start: 1, end: 1 }], ["a|bc"]],
    ["none", "abc", [], ["abc"]],
  ])("with %s loses no character", (_, text, findings, [expected]) => {
    const pieces = piecesOf({ text }, findings);
    expect(pieces.map(piece => piece.text).join("")).toBe(text);
    expect(pieces.map(piece => piece.text + (piece.marked ? "*" : "")).join("|")).toBe(expected);
  });

  test.each([
    ["https://stadt.example/satzung", true],
    ["http://stadt.example", false],
    ["javascript:alert(1)", false],
    ["data:text/html,x", false],
    ["//evil.example", false],
    ["ms-word:ofe|u|x", false],
  ])("makes %s clickable: %s", (href, clickable) => {
    expect(piecesOf({ text: "Satzung", links: [{ start: 0, end: 7, href }] }, [])[0]?.href).toBe(clickable ? href : null);
  });
});

test("Copied text keeps lists together and tables in columns", () => {
  expect(plainText([block("heading", "Titel"), block("bullet", "eins"), block("item", "zwei"), block("table", "", [["a", "b"], ["c", "d"]]), block("paragraph", "Ende")]))
    .toBe("Titel\n\n- eins\n- zwei\n\na\tb\nc\td\n\nEnde");
});

test.each([
  ["paragraph:12", "Absatz 12", "Abs. 12"],
  ["page:3/paragraph:2", "Seite 3, Absatz 2", "S. 3, Abs. 2"],
  ["field:subject", "Kopfzeile", "Kopf"],
  ["unknown:1", "unknown:1", "unknown:1"],
])("The place %s is called %s", (locator, long, short) => {
  expect(placeName(locator)).toBe(long);
  expect(shortPlaceName(locator)).toBe(short);
});
