import { describe, expect, test } from "vitest";
import { findParagraph, shiftPlace } from "../../src/hosts/places";

const paragraphs = ["Titel", "", "Gleich", "Der  Betrag ist 12 Euro.", "Gleich", "Zelle A", "Zelle B"];

describe("a place", () => {
  test.each([
    ["the numbered paragraph", "paragraph:3", "Gleich", 2],
    ["the second of two equal ones by its number", "paragraph:5", "Gleich", 4],
    ["a paragraph with other spaces", "paragraph:4", "Der Betrag ist 12 Euro.", 3],
    ["a part of its paragraph", "paragraph:4", "Betrag ist 12", 3],
    ["a table row by its first cell", "paragraph:6", "Zelle A | Zelle B", 5],
    ["a paragraph that has moved", "paragraph:1", "Gleich", 2],
    ["a part of a paragraph that has moved", "paragraph:1", "12 Euro", 3],
    ["a paragraph without a number", "page:1/paragraph:9", "Zelle B", 6],
    ["an empty paragraph by its number", "paragraph:2", "", 1],
    ["text that is gone", "paragraph:3", "Verschwunden", null],
    ["a number beyond the end", "paragraph:99", "", null],
  ])("is %s", (_, locator, text, index) => {
    expect(findParagraph(paragraphs, { locator, text })).toBe(index);
  });

  test.each([
    ["paragraph:1", 8, "paragraph:8"],
    ["paragraph:3", 1, "paragraph:3"],
    ["footnote:2", 8, "footnote:2"],
  ])("%s of a text from paragraph %i is %s of the document", (locator, from, shifted) => {
    expect(shiftPlace({ locator, text: "" }, from).locator).toBe(shifted);
  });
});
