import { describe, expect, test } from "vitest";
import { applyTextChanges, type Segment } from "../../src/hosts/textChanges";

const change = (paragraph: string, start: number, end: number, replacement: string, locator = "paragraph:1") =>
  ({ locator, paragraph, start, end, before: paragraph.slice(start, end), replacement, reason: "" });
const segments = (...texts: string[]): Segment[] => texts.map(data => ({ data }));
const read = (paragraphs: Segment[][]) => paragraphs.map(parts => parts.map(({ data }) => data).join("|"));

describe("a change", () => {
  test.each([
    ["inside one segment", segments("eins zwei drei"), change("eins zwei drei", 5, 9, "2"), "eins 2 drei"],
    ["over a border of formatting", segments("eins zw", "ei drei"), change("eins zwei drei", 5, 9, "2"), "eins 2| drei"],
    ["of everything", segments("ei", "ns"), change("eins", 0, 4, "1"), "1|"],
    ["that deletes", segments("eins zwei"), change("eins zwei", 4, 9, ""), "eins"],
    ["that only inserts", segments("eins", " zwei"), change("eins zwei", 4, 4, ","), "eins,| zwei"],
    ["at the very end", segments("eins"), change("eins", 4, 4, "."), "eins."],
    ["at the very start", segments("eins"), change("eins", 0, 0, "So "), "So eins"],
    ["in spite of white space as HTML has it", segments("\n  eins \n zwei", " drei \n"), change("eins zwei drei", 5, 9, "2"), "\n  eins \n 2| drei \n"],
    ["beside white space keeps it", segments("eins  zwei"), change("eins zwei", 0, 4, "1"), "1  zwei"],
  ])("%s", (_, parts, wanted, result) => {
    const paragraphs = [parts];
    expect(applyTextChanges(paragraphs, [wanted])).toEqual({ applied: 1, missed: [], tracked: false });
    expect(read(paragraphs)).toEqual([result]);
  });

  test.each([
    ["whose paragraph reads differently now", segments("eins zwei!"), change("eins zwei", 0, 4, "1")],
    ["whose paragraph is only contained in a longer one", segments("Satz: eins zwei"), change("eins zwei", 0, 4, "1")],
    ["whose words are not where it says", segments("eins zwei"), { ...change("eins zwei", 0, 4, "1"), before: "zwei" }],
    ["that reaches into a line break", [{ data: "eins" }, { data: " ", fixed: true }, { data: "zwei" }], change("eins zwei", 2, 7, "1")],
    ["in an empty paragraph", segments(""), change("", 0, 0, "1")],
  ])("%s is missed", (_, parts, wanted) => {
    const paragraphs = [parts];
    const before = read(paragraphs);
    expect(applyTextChanges(paragraphs, [wanted])).toEqual({ applied: 0, missed: [wanted], tracked: false });
    expect(read(paragraphs)).toEqual(before);
  });
});

test("Several changes in a paragraph keep their places", () => {
  const paragraphs = [segments("eins zwei ", "drei vier")];
  const text = "eins zwei drei vier";
  expect(applyTextChanges(paragraphs, [change(text, 0, 4, "1"), change(text, 10, 14, "dreimal"), change(text, 5, 9, "2")]).applied).toBe(3);
  expect(read(paragraphs)).toEqual(["1 2 |dreimal vier"]);
});

test("Of two changes to the same words only the first is made", () => {
  const paragraphs = [segments("eins zwei")];
  const second = change("eins zwei", 2, 6, "x");
  expect(applyTextChanges(paragraphs, [change("eins zwei", 0, 4, "1"), second])).toEqual({ applied: 1, missed: [second], tracked: false });
  expect(read(paragraphs)).toEqual(["1 zwei"]);
});

test("Of equal paragraphs the numbered one is changed, and a moved one is found by its text", () => {
  const paragraphs = [segments("gleich"), segments("gleich"), segments("anders")];
  applyTextChanges(paragraphs, [change("gleich", 0, 6, "hier", "paragraph:2"), change("anders", 0, 6, "dort", "paragraph:1")]);
  expect(read(paragraphs)).toEqual(["gleich", "hier", "dort"]);
});
